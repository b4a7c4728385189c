package unixproc.trace.call;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import unixproc.trace.call.KernelCall.Form;
import unixproc.trace.call.KernelCall.Group;

/** The calls of the kernel that concern processes, by the numbers they have on this kind of machine. */
public final class TracedKernelCalls {
    /** Name, number on x86-64, number on aarch64, group, parameters. */
    private static final String ROWS = """
            fork 57 - make
            vfork 58 - make
            clone 56 220 make clone_flags pointer pointer pointer pointer
            clone3 435 435 make clone_arguments long
            exit 60 93 end int
            exit_group 231 94 end int
            execve 59 221 become string arguments environment
            execveat 322 281 become directory string arguments environment int
            wait4 61 260 wait pid status wait_options pointer
            waitid 247 95 wait wait_kind pid signal_info wait_options pointer
            kill 62 129 send pid signal
            tkill 200 130 send pid signal
            tgkill 234 131 send pid pid signal
            rt_sigqueueinfo 129 138 send pid signal pointer
            pidfd_open 434 434 connect pid int
            pidfd_send_signal 424 424 send descriptor signal pointer int
            rt_sigaction 13 134 disposition signal action pointer long
            rt_sigprocmask 14 135 mask how signal_set pointer long
            rt_sigpending 127 136 mask pointer long
            rt_sigsuspend 130 133 sleep signal_set long
            rt_sigtimedwait 128 137 sleep signal_set pointer time long
            signalfd4 289 74 connect int signal_set long int
            pause 34 - sleep
            alarm 37 - setting int
            setitimer 38 103 setting int interval pointer
            nanosleep 35 101 sleep time pointer
            clock_nanosleep 230 115 sleep clock timer_flags time pointer
            restart_syscall 219 128 sleep
            getpid 39 172 identity
            getppid 110 173 identity
            gettid 186 178 identity
            getpgid 121 155 identity pid
            setpgid 109 154 identity pid pid
            getpgrp 111 - identity
            getsid 124 156 identity pid
            setsid 112 157 identity
            setuid 105 146 identity int
            setgid 106 144 identity int
            setreuid 113 145 identity int int
            setresuid 117 147 identity int int int
            pipe 22 - connect pair
            pipe2 293 59 connect pair pipe_flags
            socketpair 53 199 connect domain type int pair
            socket 41 198 connect domain type int
            bind 49 200 connect descriptor address int
            listen 50 201 connect descriptor int
            accept 43 202 connect descriptor pointer pointer
            accept4 288 242 connect descriptor pointer pointer type
            connect 42 203 connect descriptor address int
            shutdown 48 210 connect descriptor shutdown
            eventfd2 290 19 connect int int
            dup 32 23 connect descriptor
            dup2 33 - connect descriptor descriptor
            dup3 292 24 connect descriptor descriptor open_flags
            fcntl 72 25 connect descriptor command long
            open 2 - open string open_flags octal
            creat 85 - open string octal
            openat 257 56 open directory string open_flags octal
            openat2 437 437 open directory string pointer long
            close 3 57 close descriptor
            close_range 436 436 close int int int
            read 0 63 transfer descriptor filled long
            write 1 64 transfer descriptor buffer long
            readv 19 65 transfer descriptor filled_vectors int
            writev 20 66 transfer descriptor vectors int
            sendto 44 206 transfer descriptor buffer long int pointer int
            recvfrom 45 207 transfer descriptor filled long int pointer pointer
            sendmsg 46 211 transfer descriptor pointer int
            recvmsg 47 212 transfer descriptor pointer int
            poll 7 - sleep pointer int int
            ppoll 271 73 sleep pointer int time pointer long
            select 23 - sleep int pointer pointer pointer pointer
            pselect6 270 72 sleep int pointer pointer pointer pointer pointer
            epoll_wait 232 - sleep int pointer int int
            epoll_pwait 281 22 sleep int pointer int int pointer long
            chdir 80 49 file string
            unlink 87 - file string
            unlinkat 263 35 file directory string int
            mknod 133 - file string octal int
            mknodat 259 33 file directory string octal int
            mkdir 83 - file string octal
            rename 82 - file string string
            flock 73 32 sleep descriptor int
            lseek 8 62 file descriptor long whence
            ftruncate 77 46 file descriptor long
            umask 95 166 setting octal
            setrlimit 160 164 setting resource limit
            prlimit64 302 261 setting pid resource pointer pointer
            setpriority 141 140 setting int int int
            prctl 157 167 setting option long long long long
            ptrace 101 117 setting int pid pointer pointer
            """;

    private final Map<Integer, KernelCall> byNumber = new LinkedHashMap<>();
    private final Map<String, KernelCall> byName = new HashMap<>();

    private TracedKernelCalls(int column) {
        for (String row : ROWS.split("\n")) {
            String[] words = row.split(" ");
            if (!words[column].equals("-")) {
                List<Form> forms = Arrays.stream(words, 4, words.length)
                        .map(word -> Form.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList();
                KernelCall call = new KernelCall(
                        words[0],
                        Integer.parseInt(words[column]),
                        Group.valueOf(words[3].toUpperCase(Locale.ROOT)),
                        forms);
                byNumber.put(call.number(), call);
                byName.put(call.name(), call);
            }
        }
    }

    /** The table of a processor family as {@code os.arch} names it. */
    public static TracedKernelCalls of(String architecture) {
        return new TracedKernelCalls(architecture.equals("aarch64") ? 2 : 1);
    }

    /** The table of the machine this program runs on. */
    public static TracedKernelCalls ofThisMachine() {
        return of(System.getProperty("os.arch"));
    }

    /** The call with this number; one without a name of its own if the table does not hold it. */
    public KernelCall find(int number) {
        return byNumber.getOrDefault(
                number,
                new KernelCall(
                        "syscall_" + number,
                        number,
                        Group.OTHER,
                        List.of(Form.POINTER, Form.POINTER, Form.POINTER, Form.POINTER, Form.POINTER, Form.POINTER)));
    }

    /** All of them, in the order of the table. */
    public List<KernelCall> all() {
        return List.copyOf(byNumber.values());
    }
}

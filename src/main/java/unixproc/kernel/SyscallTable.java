package unixproc.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.abi.Processor;

/** The names of system calls by their number, which differs from one processor family to the next. */
public final class SyscallTable {
    /** Name, number on x86-64, number on aarch64 and every other machine that uses the generic table. */
    private static final String NUMBERS = """
            read 0 63
            write 1 64
            open 2 -
            openat 257 56
            close 3 57
            lseek 8 62
            mmap 9 222
            munmap 11 215
            madvise 28 233
            pread64 17 67
            pwrite64 18 68
            readv 19 65
            writev 20 66
            pipe 22 -
            pipe2 293 59
            dup 32 23
            dup2 33 -
            dup3 292 24
            fcntl 72 25
            flock 73 32
            fsync 74 82
            ftruncate 77 46
            splice 275 76
            sendfile 40 71
            unlink 87 -
            unlinkat 263 35
            mknod 133 -
            mknodat 259 33
            getcwd 79 17
            chdir 80 49
            umask 95 166
            ioctl 16 29
            poll 7 -
            ppoll 271 73
            select 23 -
            pselect6 270 72
            epoll_wait 232 -
            epoll_pwait 281 22
            epoll_pwait2 441 441
            socket 41 198
            socketpair 53 199
            bind 49 200
            listen 50 201
            accept 43 202
            accept4 288 242
            connect 42 203
            sendto 44 206
            recvfrom 45 207
            sendmsg 46 211
            recvmsg 47 212
            shutdown 48 210
            clone 56 220
            clone3 435 435
            fork 57 -
            vfork 58 -
            execve 59 221
            execveat 322 281
            exit 60 93
            exit_group 231 94
            wait4 61 260
            waitid 247 95
            kill 62 129
            tkill 200 130
            tgkill 234 131
            rt_sigaction 13 134
            rt_sigprocmask 14 135
            rt_sigpending 127 136
            rt_sigsuspend 130 133
            rt_sigtimedwait 128 137
            rt_sigreturn 15 139
            pause 34 -
            alarm 37 -
            setitimer 38 103
            nanosleep 35 101
            clock_nanosleep 230 115
            restart_syscall 219 128
            sched_yield 24 124
            futex 202 98
            futex_waitv 449 449
            semop 65 193
            semtimedop 220 192
            msgsnd 69 189
            msgrcv 70 188
            mq_timedsend 242 182
            mq_timedreceive 243 183
            getpid 39 172
            getppid 110 173
            getpgid 121 155
            setpgid 109 154
            getpgrp 111 -
            getsid 124 156
            setsid 112 157
            getuid 102 174
            getrlimit 97 163
            setrlimit 160 164
            prlimit64 302 261
            getrusage 98 165
            getpriority 140 141
            setpriority 141 140
            prctl 157 167
            kcmp 312 272
            ptrace 101 117
            """;

    /** The calls of the manual's section 2 and 3 that the C library makes under another name. */
    private static final Map<String, List<String>> UNDER_ANOTHER_NAME = Map.ofEntries(
            Map.entry("open", List.of("openat")),
            Map.entry("pipe", List.of("pipe2")),
            Map.entry("dup2", List.of("dup3")),
            Map.entry("unlink", List.of("unlinkat")),
            Map.entry("mkfifo", List.of("mknod", "mknodat")),
            Map.entry("poll", List.of("ppoll")),
            Map.entry("select", List.of("pselect6")),
            Map.entry("epoll_wait", List.of("epoll_pwait")),
            Map.entry("accept", List.of("accept4")),
            Map.entry("send", List.of("sendto")),
            Map.entry("recv", List.of("recvfrom")),
            Map.entry("fork", List.of("clone", "clone3")),
            Map.entry("vfork", List.of("clone", "clone3")),
            Map.entry("execvp", List.of("execve")),
            Map.entry("_exit", List.of("exit", "exit_group")),
            Map.entry("exit", List.of("exit_group")),
            Map.entry("wait", List.of("wait4", "waitid")),
            Map.entry("waitpid", List.of("wait4", "waitid")),
            Map.entry("pause", List.of("ppoll", "rt_sigsuspend")),
            Map.entry("sigsuspend", List.of("rt_sigsuspend")),
            Map.entry("sigprocmask", List.of("rt_sigprocmask")),
            Map.entry("sigtimedwait", List.of("rt_sigtimedwait")),
            Map.entry("sigwait", List.of("rt_sigtimedwait")),
            Map.entry("nanosleep", List.of("clock_nanosleep", "restart_syscall")),
            Map.entry("sleep", List.of("nanosleep", "clock_nanosleep", "restart_syscall")),
            Map.entry("usleep", List.of("nanosleep", "clock_nanosleep", "restart_syscall")));

    private final Map<Integer, String> names;

    private SyscallTable(Map<Integer, String> names) {
        this.names = names;
    }

    public static SyscallTable of(Processor processor) {
        int column = processor.choose(1, 2);
        Map<Integer, String> names = new HashMap<>();
        for (String row : NUMBERS.split("\n")) {
            String[] words = row.split(" ");
            if (!words[column].equals("-")) {
                names.put(Integer.valueOf(words[column]), words[0]);
            }
        }
        return new SyscallTable(names);
    }

    /** The table of the machine this program runs on. */
    public static SyscallTable ofThisMachine() {
        return of(Processor.HERE);
    }

    /** Empty outside a call and for a number the table does not hold. */
    public Optional<String> name(Syscall syscall) {
        return Optional.ofNullable(names.get(syscall.number()));
    }

    /** Whether the process is in the call that a program asks for by this name. */
    public boolean isIn(Syscall syscall, String call) {
        return name(syscall).filter(name -> isCalled(name, call)).isPresent();
    }

    /** Whether the kernel's name stands for the call a program asks for by that name: {@code wait4} for {@code wait}. */
    static boolean isCalled(String kernelName, String call) {
        return kernelName.equals(call)
                || UNDER_ANOTHER_NAME.getOrDefault(call, List.of()).contains(kernelName);
    }
}

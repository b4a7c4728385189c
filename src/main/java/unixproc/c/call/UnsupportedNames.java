package unixproc.c.call;

import java.util.List;

/** Names that C or Unix has and the lab does without, some with what comes nearest. */
public final class UnsupportedNames {
    private static final List<String> NAMES = ParameterReader.split("""
            sbrk=mmap brk=mmap alloca mprotect mlock gets=read clock_nanosleep=usleep timer_create=alarm \
            ualarm=alarm clone=fork clone3=fork unshare setns posix_spawn=fork,execve \
            posix_spawnp=fork,execvp exec=execvp on_exit exit_group=_exit _Exit=_exit quick_exit=_exit \
            tgkill=kill tkill=kill sigaltstack siginterrupt=sigaction psignal sem_open=pipe sem_wait \
            sem_post shm_open=mmap shmget=mmap shmat=mmap msgget=pipe semget mq_open=pipe epoll_create \
            epoll_wait ioctl=fcntl lockf=fcntl openat=open open64=open creat=open link symlink rename \
            remove=unlink mkstemp=open truncate=ftruncate chmod fchmod chown mknod=mkfifo sync sendfile \
            splice tee gethostbyname getaddrinfo inet_ntoa accept4=accept chroot=chdir fchdir=chdir mount \
            ptrace syscall tcgetattr tcsetattr tcgetsid=getsid openpty forkpty=fork,setsid posix_openpt \
            ptsname sched_setaffinity nice=setpriority prlimit=setrlimit getdtablesize=getrlimit \
            vlimit=setrlimit sysinfo clearenv=unsetenv secure_getenv=getenv get_current_dir_name=getcwd \
            getwd=getcwd memfd_create timerfd_create inotify_init bpf""", ' ');

    private UnsupportedNames() {}

    /** Whether only programs with threads speak of it: pthreads(7), threads.h. */
    public static boolean isOfThreads(String name) {
        return name.startsWith("pthread_")
                || name.startsWith("PTHREAD_")
                || name.startsWith("thrd_")
                || name.startsWith("mtx_")
                || name.startsWith("cnd_");
    }

    public static boolean has(String name) {
        return !entry(name).isEmpty();
    }

    /** What the lab has instead, if that is known. */
    public static List<String> instead(String name) {
        String entry = entry(name);
        int equals = entry.indexOf('=');
        return equals < 0 ? List.of() : ParameterReader.split(entry.substring(equals + 1), ',');
    }

    private static String entry(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            String entry = NAMES.get(i);
            boolean whole = entry.length() == name.length() || entry.startsWith("=", name.length());
            if (whole && entry.startsWith(name)) {
                return entry;
            }
        }
        return "";
    }
}

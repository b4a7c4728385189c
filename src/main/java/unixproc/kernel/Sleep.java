package unixproc.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The call a process is asleep in.
 *
 * @param call the kernel's name for it
 * @param descriptor the descriptor it was given, if it is a call on one and the kernel shows it
 */
public record Sleep(String call, OptionalInt descriptor) {
    private static final Set<String> ON_A_DESCRIPTOR = Set.of(
            "read",
            "write",
            "pread64",
            "pwrite64",
            "readv",
            "writev",
            "fcntl",
            "flock",
            "fsync",
            "ioctl",
            "accept",
            "accept4",
            "connect",
            "sendto",
            "recvfrom",
            "sendmsg",
            "recvmsg",
            "epoll_wait",
            "epoll_pwait");

    /** Where the kernel shows only the function it sleeps in: the call that leads there. */
    private static final Map<String, String> BY_WCHAN = Map.ofEntries(
            Map.entry("do_wait", "wait4"),
            Map.entry("pipe_read", "read"),
            Map.entry("anon_pipe_read", "read"),
            Map.entry("fifo_pipe_read", "read"),
            Map.entry("n_tty_read", "read"),
            Map.entry("wait_woken", "read"),
            Map.entry("pipe_write", "write"),
            Map.entry("anon_pipe_write", "write"),
            Map.entry("fifo_pipe_write", "write"),
            Map.entry("wait_for_partner", "openat"),
            Map.entry("hrtimer_nanosleep", "clock_nanosleep"),
            Map.entry("do_nanosleep", "clock_nanosleep"),
            Map.entry("sys_pause", "pause"),
            Map.entry("__do_sys_pause", "pause"),
            Map.entry("sigsuspend", "rt_sigsuspend"),
            Map.entry("do_sigtimedwait", "rt_sigtimedwait"),
            Map.entry("poll_schedule_timeout", "ppoll"),
            Map.entry("do_poll", "ppoll"),
            Map.entry("do_sys_poll", "ppoll"),
            Map.entry("do_select", "pselect6"),
            Map.entry("ep_poll", "epoll_wait"),
            Map.entry("inet_csk_accept", "accept"),
            Map.entry("__skb_wait_for_more_packets", "recvfrom"),
            Map.entry("unix_stream_read_generic", "recvfrom"),
            Map.entry("unix_stream_data_wait", "recvfrom"),
            Map.entry("sk_wait_data", "recvfrom"),
            Map.entry("futex_wait_queue", "futex"),
            Map.entry("futex_wait_queue_me", "futex"),
            Map.entry("futex_do_wait", "futex"),
            Map.entry("kernel_clone", "vfork"));

    /** Empty if the process is not asleep, or nothing tells in which call. */
    public static Optional<Sleep> of(ProcFs proc, Stat stat, SyscallTable table) {
        if (!isAsleep(stat)) {
            return Optional.empty();
        }
        Optional<Syscall> syscall = proc.syscall(stat.pid());
        return of(stat, syscall, syscall.isPresent() ? Optional.empty() : proc.wchan(stat.pid()), table);
    }

    /** The same from what has been read already; the kernel function counts only where the call is hidden. */
    public static Optional<Sleep> of(Stat stat, Optional<Syscall> syscall, Optional<String> wchan, SyscallTable table) {
        if (!isAsleep(stat)) {
            return Optional.empty();
        }
        if (syscall.isPresent()) {
            return syscall.flatMap(call -> table.name(call).map(name -> new Sleep(name, descriptor(name, call))));
        }
        return wchan.map(BY_WCHAN::get).map(name -> new Sleep(name, OptionalInt.empty()));
    }

    private static boolean isAsleep(Stat stat) {
        return stat.state() == State.SLEEPING || stat.state() == State.UNINTERRUPTIBLE;
    }

    private static OptionalInt descriptor(String name, Syscall call) {
        return ON_A_DESCRIPTOR.contains(name) && !call.arguments().isEmpty()
                ? OptionalInt.of(call.arguments().get(0).intValue())
                : OptionalInt.empty();
    }

    /** Whether this is the call a program makes by that name: {@code wait} sleeps in {@code wait4}. */
    public boolean isIn(String callName) {
        return SyscallTable.isCalled(call, callName);
    }

    /** Whether it sleeps on a descriptor of the lab's own: such a process waits for its next line, not in a call of the learner's. */
    public boolean isTheLabsOwn() {
        return descriptor.isPresent() && descriptor.getAsInt() >= Descriptor.FIRST_HIDDEN;
    }
}

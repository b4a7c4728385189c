package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Value;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.PassedDescriptors;
import unixproc.posix.signal.SignalHandlers;

/** Calls on a descriptor that take more than the C library's function: write(2), isatty(3), passing one through a socket. */
final class DescriptorCalls implements CallFamily {
    private final POSIX posix;
    private final Libc libc;
    private final Results results;
    private final SignalHandlers handlers;
    private final PassedDescriptors passed;

    DescriptorCalls(Native loaded, NativeMemory memory, SignalHandlers handlers) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.results = new Results(loaded);
        this.handlers = handlers;
        this.passed = new PassedDescriptors(loaded, memory);
    }

    @Override
    public String[] names() {
        return new String[] {"write", "isatty", "send_fd", "recv_fd"};
    }

    @Override
    public CallResult call(Invocation in) {
        int fd = (int) in.bits(0);
        return switch (in.call().name()) {
            case "write" -> results.minusOneFails(in, write(fd, in.bits(1), in.bits(2)));
            case "isatty" -> isatty(in, fd);
            case "send_fd" -> results.minusOneFails(in, passed.send(fd, (int) in.bits(1)));
            case "recv_fd" -> results.minusOneFails(in, passed.receive(fd));
            default -> throw new MissingCall(in);
        };
    }

    /** A wake-up by the lab in the middle of a long write must not show: it goes on with the rest. */
    private long write(int fd, long buffer, long count) {
        long written = libc.write(fd, buffer, count);
        long total = Math.max(0, written);
        while (written > 0 && total < count && handlers.wasWokenUp()) {
            written = libc.write(fd, buffer + total, count - total);
            total += Math.max(0, written);
        }
        return total > 0 ? total : written;
    }

    /** It says 0, not -1, when it is no terminal, and sets errno all the same. */
    private CallResult isatty(Invocation in, int fd) {
        int answer = libc.isatty(fd);
        return answer == 1
                ? results.plain(in, 1)
                : new CallResult(new Value(in.call().returns(), 0), posix.errno(), "");
    }
}

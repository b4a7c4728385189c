package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Value;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.signal.SignalHandlers;

/** Descriptors and what they refer to: open(2), read(2), pipe(2), dup(2), fcntl(2). */
final class FileCalls implements CallFamily {
    private final POSIX posix;
    private final Libc libc;
    private final Results results;
    private final SignalHandlers handlers;

    FileCalls(Native loaded, SignalHandlers handlers) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.results = new Results(loaded);
        this.handlers = handlers;
    }

    @Override
    public String[] names() {
        return new String[] {
            "open",
            "close",
            "read",
            "write",
            "lseek",
            "dup",
            "dup2",
            "fcntl",
            "pipe",
            "mkfifo",
            "isatty",
            "unlink",
            "ftruncate"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        int fd = in.arguments().isEmpty() ? -1 : (int) in.bits(0);
        return switch (in.call().name()) {
            case "open" -> results.minusOneFails(in, libc.open(in.bits(0), (int) in.bits(1), (int) in.bits(2)));
            case "close" -> results.minusOneFails(in, posix.close(fd));
            case "read" -> results.minusOneFails(in, libc.read(fd, in.bits(1), in.bits(2)));
            case "write" -> results.minusOneFails(in, write(fd, in.bits(1), in.bits(2)));
            case "lseek" -> results.minusOneFails(in, posix.lseekLong(fd, in.bits(1), (int) in.bits(2)));
            case "dup" -> results.minusOneFails(in, posix.dup(fd));
            case "dup2" -> results.minusOneFails(in, posix.dup2(fd, (int) in.bits(1)));
            case "fcntl" -> results.minusOneFails(in, libc.fcntl(fd, (int) in.bits(1), in.bits(2)));
            case "pipe" -> results.minusOneFails(in, libc.pipe(in.bits(0)));
            case "mkfifo" -> results.minusOneFails(in, libc.mkfifo(in.bits(0), (int) in.bits(1)));
            case "isatty" -> isatty(in, fd);
            case "unlink" -> results.minusOneFails(in, libc.unlink(in.bits(0)));
            case "ftruncate" -> results.minusOneFails(in, posix.ftruncate(fd, in.bits(1)));
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

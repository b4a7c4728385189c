package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Value;
import unixproc.posix.Abi;
import unixproc.posix.Libc;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.SignalHandlers;
import unixproc.posix.signal.Sleeping;

/** Signals, and waiting for them or for time: kill(2), signal(2), sigprocmask(2), pause(2), sleep(3). */
final class SignalCalls implements CallFamily {
    private static final int SA_RESTART = 0x10000000;

    private final POSIX posix;
    private final Libc libc;
    private final NativeMemory memory;
    private final Results results;
    private final SignalHandlers handlers;
    private final Sleeping sleeping;

    SignalCalls(Native loaded, NativeMemory memory, SignalHandlers handlers) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.memory = memory;
        this.results = new Results(loaded);
        this.handlers = handlers;
        this.sleeping = new Sleeping(loaded, memory);
    }

    @Override
    public String[] names() {
        return new String[] {
            "raise",
            "signal",
            "sigaction",
            "sigprocmask",
            "sigsuspend",
            "sigwait",
            "sigwaitinfo",
            "sigtimedwait",
            "ppoll",
            "poll",
            "select",
            "nanosleep",
            "sleep",
            "usleep"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "raise" -> results.minusOneFails(in, posix.kill(posix.getpid(), (int) in.bits(0)));
            case "signal" -> signal(in, (int) in.bits(0));
            case "sigaction" -> results.minusOneFails(in, sigaction((int) in.bits(0), in.bits(1), in.bits(2)));
            case "sigprocmask" -> results.minusOneFails(in, sigprocmask((int) in.bits(0), in.bits(1), in.bits(2)));
            case "sigsuspend" -> results.minusOneFails(in, libc.sigsuspend(handlers.withoutWakeup(in.bits(0))));
            case "sigwait" -> sigwait(in);
            case "sigwaitinfo" ->
                results.minusOneFails(in, libc.sigwaitinfo(handlers.withoutWakeup(in.bits(0)), in.bits(1)));
            case "sigtimedwait" ->
                results.minusOneFails(
                        in, libc.sigtimedwait(handlers.withoutWakeup(in.bits(0)), in.bits(1), in.bits(2)));
            case "ppoll" ->
                results.minusOneFails(
                        in, libc.ppoll(in.bits(0), in.bits(1), in.bits(2), handlers.withoutWakeup(in.bits(3))));
            case "sleep" -> CallResult.of(new Value(in.call().returns(), sleeping.seconds(in, in.bits(0))));
            case "usleep" -> results.minusOneFails(in, sleeping.microseconds(in, in.bits(0)));
            case "nanosleep" ->
                results.minusOneFails(
                        in,
                        isBad(in.bits(0), 16) || isBad(in.bits(1), 16)
                                ? fault()
                                : sleeping.time(in, in.bits(0), in.bits(1)));
            case "poll" -> results.minusOneFails(in, sleeping.poll(in, in.bits(0), in.bits(1), (int) in.bits(2)));
            case "select" -> {
                long[] sets = {in.bits(1), in.bits(2), in.bits(3)};
                yield results.minusOneFails(in, sleeping.select(in, (int) in.bits(0), sets, in.bits(4)));
            }
            default -> throw new MissingCall(in);
        };
    }

    /** It gives the number of the error, and goes on when it was only woken. */
    private CallResult sigwait(Invocation in) {
        int signal = libc.sigwaitinfo(handlers.withoutWakeup(in.bits(0)), 0);
        if (signal < 0) {
            return CallResult.failed(in.call().returns(), posix.errno());
        }
        memory.write(in.bits(1), 4, signal);
        return results.plain(in, 0);
    }

    /** As the C library does it: with SA_RESTART. */
    private CallResult signal(Invocation in, int signal) {
        boolean known = signal > 0 && signal <= 64;
        long before = known ? handlers.handlerOf(signal) : 0;
        int refused = handlers.install(signal, in.bits(1), 0, SA_RESTART);
        return results.minusOneFails(in, refused == 0 ? before : -1);
    }

    /** The C library reads a set itself and would fault; the manual page's answer is the kernel's. */
    private int sigprocmask(int how, long set, long before) {
        return isBad(set, Long.BYTES) ? fault() : libc.sigprocmask(how, handlers.withoutWakeup(set), before);
    }

    private boolean isBad(long address, int length) {
        return address != 0 && !memory.holds(address, length);
    }

    private int fault() {
        posix.errno(Abi.EFAULT);
        return -1;
    }

    private int sigaction(int signal, long wanted, long before) {
        if (isBad(wanted, Abi.SIGACTION) || isBad(before, Abi.SIGACTION)) {
            return fault();
        }
        boolean known = signal > 0 && signal <= 64;
        long handler = known ? handlers.handlerOf(signal) : 0;
        long mask = known ? handlers.maskOf(signal) : 0;
        int flags = known ? handlers.flagsOf(signal) : 0;
        int refused = 0;
        if (wanted != 0) {
            refused = handlers.install(signal, memory.read(wanted, 8), memory.read(wanted + Abi.SA_MASK, 8), (int)
                    memory.read(wanted + Abi.SA_FLAGS, 4));
        } else if (!known || libc.sigaction(signal, 0, 0) != 0) {
            posix.errno(Abi.EINVAL);
            refused = -1;
        }
        if (refused == 0 && before != 0) {
            memory.write(before, 8, handler);
            memory.write(before + Abi.SA_MASK, 8, mask);
            memory.write(before + Abi.SA_FLAGS, 4, flags);
        }
        return refused;
    }
}

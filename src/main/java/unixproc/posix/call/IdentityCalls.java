package unixproc.posix.call;

import jnr.posix.POSIX;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.posix.Abi;
import unixproc.posix.Libc;
import unixproc.posix.Native;

/** Who a process is and what it belongs to, see credentials(7). */
final class IdentityCalls implements CallFamily {
    private final POSIX posix;
    private final Libc libc;
    private final Results results;

    IdentityCalls(Native loaded) {
        this.posix = loaded.posix();
        this.libc = loaded.libc();
        this.results = new Results(loaded);
    }

    @Override
    public String[] names() {
        return new String[] {
            "getpid",
            "getppid",
            "getuid",
            "geteuid",
            "getgid",
            "getegid",
            "getpgid",
            "getpgrp",
            "getsid",
            "setpgid",
            "setsid",
            "tcgetpgrp",
            "tcsetpgrp",
            "kcmp"
        };
    }

    @Override
    public CallResult call(Invocation in) {
        return switch (in.call().name()) {
            case "getpid" -> results.plain(in, posix.getpid());
            case "getppid" -> results.plain(in, posix.getppid());
            case "getuid" -> results.plain(in, Integer.toUnsignedLong(posix.getuid()));
            case "geteuid" -> results.plain(in, Integer.toUnsignedLong(posix.geteuid()));
            case "getgid" -> results.plain(in, Integer.toUnsignedLong(posix.getgid()));
            case "getegid" -> results.plain(in, Integer.toUnsignedLong(posix.getegid()));
            case "getpgid" -> results.minusOneFails(in, posix.getpgid((int) in.bits(0)));
            case "getpgrp" -> results.plain(in, posix.getpgrp());
            case "getsid" -> results.minusOneFails(in, libc.getsid((int) in.bits(0)));
            case "setpgid" -> results.minusOneFails(in, posix.setpgid((int) in.bits(0), (int) in.bits(1)));
            case "setsid" -> results.minusOneFails(in, posix.setsid());
            case "tcgetpgrp" -> results.minusOneFails(in, libc.tcgetpgrp((int) in.bits(0)));
            case "tcsetpgrp" -> results.minusOneFails(in, libc.tcsetpgrp((int) in.bits(0), (int) in.bits(1)));
            case "kcmp" ->
                results.minusOneFails(
                        in,
                        libc.syscall(
                                Abi.SYS_KCMP,
                                (int) in.bits(0),
                                (int) in.bits(1),
                                (int) in.bits(2),
                                in.bits(3),
                                in.bits(4),
                                0));
            default -> throw new MissingCall(in);
        };
    }
}

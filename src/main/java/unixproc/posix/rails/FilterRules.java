package unixproc.posix.rails;

import static unixproc.posix.rails.ArgumentComparison.hasAny;
import static unixproc.posix.rails.ArgumentComparison.highIsNot;
import static unixproc.posix.rails.ArgumentComparison.is;
import static unixproc.posix.rails.ArgumentComparison.isNot;
import static unixproc.posix.rails.FilterRule.missing;
import static unixproc.posix.rails.FilterRule.refuse;

import java.util.ArrayList;
import java.util.List;

/** The calls that are refused in the lab: what Landlock does not see, and what is about the whole machine. */
final class FilterRules {
    private static final int AF_UNIX = 1;
    private static final int SOCK_STREAM = 1;
    private static final int SOCK_TYPE_MASK = 0xf;

    /** Every {@code CLONE_NEW*} but CLONE_NEWTIME, whose bit is part of the exit signal in clone(2). */
    private static final int NAMESPACES = 0x7e020000;

    private static final int CLONE_NEWTIME = 0x80;

    private static final int TIOCSTI = 0x5412;
    private static final int TIOCLINUX = 0x541C;
    private static final int TIOCSETD = 0x5423;
    private static final int FIOSETOWN = 0x8901;
    private static final int SIOCSPGRP = 0x8902;
    private static final int FS_IOC_SETFLAGS = 0x40086602;
    private static final int FS_IOC_FSSETXATTR = 0x401C5820;

    private static final int F_SETOWN = 8;
    private static final int F_SETOWN_EX = 15;

    private static final int O_ACCMODE = 3;
    private static final int O_TRUNC = 01000;

    private static final int PRIO_PGRP = 1;
    private static final int PRIO_USER = 2;

    private static final List<FilterRule> NARROWED = List.of(
            refuse(SystemCall.IOCTL, is(1, TIOCSTI)),
            refuse(SystemCall.IOCTL, is(1, TIOCLINUX)),
            refuse(SystemCall.IOCTL, is(1, TIOCSETD)),
            refuse(SystemCall.CLONE, hasAny(0, NAMESPACES)),
            // Its flags are in memory, out of a filter's sight; the C library then takes clone(2).
            missing(SystemCall.CLONE3),
            refuse(SystemCall.UNSHARE, hasAny(0, NAMESPACES | CLONE_NEWTIME)),
            // A limit of no CPU time set on somebody else's process would end it.
            refuse(SystemCall.PRLIMIT64, isNot(0, 0), isNot(2, 0)),
            refuse(SystemCall.PRLIMIT64, isNot(0, 0), highIsNot(2, 0)),
            refuse(SystemCall.SCHED_SETAFFINITY, isNot(0, 0)),
            refuse(SystemCall.SETPRIORITY, is(0, PRIO_USER)),
            refuse(SystemCall.SETPRIORITY, is(0, PRIO_PGRP), isNot(1, 0)));

    private static final List<FilterRule> ATTRIBUTES_BY_ARGUMENT = List.of(
            refuse(SystemCall.IOCTL, is(1, FS_IOC_SETFLAGS)),
            refuse(SystemCall.IOCTL, is(1, FS_IOC_FSSETXATTR)),
            // Only "now" for an open file stays, which is what touch(1) does to a file it has just made.
            refuse(SystemCall.UTIMENSAT, isNot(1, 0)),
            refuse(SystemCall.UTIMENSAT, highIsNot(1, 0)),
            refuse(SystemCall.UTIMENSAT, isNot(2, 0)),
            refuse(SystemCall.UTIMENSAT, highIsNot(2, 0)));

    /** Ways to have signals sent by the kernel. */
    private static final List<FilterRule> OWNERS = List.of(
            refuse(SystemCall.FCNTL, is(1, F_SETOWN)),
            refuse(SystemCall.FCNTL, is(1, F_SETOWN_EX)),
            refuse(SystemCall.IOCTL, is(1, FIOSETOWN)),
            refuse(SystemCall.IOCTL, is(1, SIOCSPGRP)));

    /** Ways to cut a file that may only be read. The flags of openat2(2) are in memory; the C library takes openat(2). */
    private static final List<FilterRule> TRUNCATING = List.of(
            refuse(SystemCall.TRUNCATE),
            refuse(SystemCall.OPEN, is(1, O_TRUNC | O_ACCMODE, O_TRUNC)),
            refuse(SystemCall.OPENAT, is(2, O_TRUNC | O_ACCMODE, O_TRUNC)),
            missing(SystemCall.OPENAT2));

    /** A socket outside may be anybody's way to run a command; a datagram can name any it is for, so there are none. */
    private static final List<FilterRule> STRANGERS = List.of(
            refuse(SystemCall.CONNECT),
            refuse(SystemCall.SOCKET, isNot(0, AF_UNIX)),
            refuse(SystemCall.SOCKET, isNot(1, SOCK_TYPE_MASK, SOCK_STREAM)),
            refuse(SystemCall.SOCKETPAIR, isNot(1, SOCK_TYPE_MASK, SOCK_STREAM)),
            refuse(SystemCall.SETPRIORITY, isNot(1, 0)));

    private FilterRules() {}

    /**
     * The rules of a lab.
     *
     * @param landlock the ABI of Landlock that holds the lab, 0 for none: what it lacks is refused here as far as can be
     */
    static List<FilterRule> of(SandboxMode mode, int landlock) {
        boolean scoped = landlock >= Landlock.ABI_SCOPED;
        List<FilterRule> rules = new ArrayList<>();
        always(rules, RefusedCalls.MACHINE);
        always(rules, RefusedCalls.DOORS);
        always(rules, RefusedCalls.OTHERS);
        rules.addAll(NARROWED);
        if (mode != SandboxMode.UNRESTRICTED) {
            always(rules, RefusedCalls.ATTRIBUTES);
            rules.addAll(ATTRIBUTES_BY_ARGUMENT);
            if (landlock > 0 && landlock < Landlock.ABI_TRUNCATE) {
                rules.addAll(TRUNCATING);
            }
        }
        if (mode == SandboxMode.STRANGERS || !scoped) {
            rules.add(refuse(SystemCall.PTRACE));
        }
        if (!scoped) {
            rules.addAll(OWNERS);
        }
        if (mode == SandboxMode.STRANGERS) {
            rules.addAll(STRANGERS);
        }
        return rules;
    }

    private static void always(List<FilterRule> rules, List<SystemCall> calls) {
        for (SystemCall call : calls) {
            rules.add(refuse(call));
        }
    }
}

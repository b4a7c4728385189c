package unixproc.c.type;

import java.util.List;
import unixproc.c.type.CType.Array;
import unixproc.c.type.CType.Member;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;

/** The structs the calls use, laid out as the C library of 64-bit Linux has them. */
public final class Structs {
    public static final Struct RLIMIT = new Struct(
            "rlimit", 16, List.of(new Member("rlim_cur", Scalar.ULONG, 0), new Member("rlim_max", Scalar.ULONG, 8)));

    public static final Struct SIGSET =
            new Struct("sigset_t", 128, List.of(new Member("__val", new Array(Scalar.ULONG, 16), 0)));

    public static final Struct SIGACTION = new Struct(
            "sigaction",
            152,
            List.of(
                    new Member("sa_handler", Scalar.HANDLER, 0),
                    new Member("sa_mask", SIGSET, 8),
                    new Member("sa_flags", Scalar.INT, 136)));

    public static final Struct TIMEVAL = new Struct(
            "timeval", 16, List.of(new Member("tv_sec", Scalar.LONG, 0), new Member("tv_usec", Scalar.LONG, 8)));

    public static final Struct RUSAGE = new Struct(
            "rusage",
            144,
            List.of(
                    new Member("ru_utime", TIMEVAL, 0),
                    new Member("ru_stime", TIMEVAL, 16),
                    new Member("ru_maxrss", Scalar.LONG, 32),
                    new Member("ru_minflt", Scalar.LONG, 64),
                    new Member("ru_majflt", Scalar.LONG, 72),
                    new Member("ru_inblock", Scalar.LONG, 88),
                    new Member("ru_oublock", Scalar.LONG, 96),
                    new Member("ru_nvcsw", Scalar.LONG, 128),
                    new Member("ru_nivcsw", Scalar.LONG, 136)));

    public static final Struct IN_ADDR = new Struct("in_addr", 4, List.of(new Member("s_addr", Scalar.UINT, 0)));

    public static final Struct SOCKADDR_IN = new Struct(
            "sockaddr_in",
            16,
            List.of(
                    new Member("sin_family", Scalar.USHORT, 0),
                    new Member("sin_port", Scalar.USHORT, 2),
                    new Member("sin_addr", IN_ADDR, 4)));

    public static final Struct SOCKADDR_UN = new Struct(
            "sockaddr_un",
            110,
            List.of(
                    new Member("sun_family", Scalar.USHORT, 0),
                    new Member("sun_path", new Array(Scalar.CHAR, 108), 2)));

    /** Any socket address, roomy enough for each kind. */
    public static final Struct SOCKADDR = new Struct(
            "sockaddr",
            128,
            List.of(new Member("sa_family", Scalar.USHORT, 0), new Member("sa_data", new Array(Scalar.CHAR, 126), 2)));

    /** What {@code FILE *} points to; it has no members a program may touch. */
    public static final Struct FILE = new Struct("FILE", 216, List.of());

    private static final List<Struct> ALL =
            List.of(RLIMIT, SIGSET, SIGACTION, TIMEVAL, RUSAGE, IN_ADDR, SOCKADDR_IN, SOCKADDR_UN, SOCKADDR, FILE);

    private Structs() {}

    static List<Struct> all() {
        return ALL;
    }
}

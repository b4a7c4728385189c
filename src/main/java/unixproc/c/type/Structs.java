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
                    new Member("sa_flags", Scalar.INT, 136),
                    new Member("sa_sigaction", Scalar.HANDLER, 0)));

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

    /** See nanosleep(2). */
    public static final Struct TIMESPEC = new Struct(
            "timespec", 16, List.of(new Member("tv_sec", Scalar.LONG, 0), new Member("tv_nsec", Scalar.LONG, 8)));

    /** See ctime(3). */
    public static final Struct TM = new Struct(
            "tm",
            56,
            List.of(
                    new Member("tm_sec", Scalar.INT, 0),
                    new Member("tm_min", Scalar.INT, 4),
                    new Member("tm_hour", Scalar.INT, 8),
                    new Member("tm_mday", Scalar.INT, 12),
                    new Member("tm_mon", Scalar.INT, 16),
                    new Member("tm_year", Scalar.INT, 20),
                    new Member("tm_wday", Scalar.INT, 24),
                    new Member("tm_yday", Scalar.INT, 28),
                    new Member("tm_isdst", Scalar.INT, 32)));

    private static final CType TEXT = new CType.Pointer(Scalar.CHAR);

    /** See getpwnam(3). */
    public static final Struct PASSWD = new Struct(
            "passwd",
            48,
            List.of(
                    new Member("pw_name", TEXT, 0),
                    new Member("pw_passwd", TEXT, 8),
                    new Member("pw_uid", Scalar.UINT, 16),
                    new Member("pw_gid", Scalar.UINT, 20),
                    new Member("pw_gecos", TEXT, 24),
                    new Member("pw_dir", TEXT, 32),
                    new Member("pw_shell", TEXT, 40)));

    /** See getgrnam(3). */
    public static final Struct GROUP =
            new Struct("group", 32, List.of(new Member("gr_name", TEXT, 0), new Member("gr_gid", Scalar.UINT, 16)));

    /** See uname(2). */
    public static final Struct UTSNAME = new Struct(
            "utsname",
            390,
            List.of(
                    new Member("sysname", new Array(Scalar.CHAR, 65), 0),
                    new Member("nodename", new Array(Scalar.CHAR, 65), 65),
                    new Member("release", new Array(Scalar.CHAR, 65), 130),
                    new Member("version", new Array(Scalar.CHAR, 65), 195),
                    new Member("machine", new Array(Scalar.CHAR, 65), 260)));

    /** See select(2). */
    public static final Struct FD_SET =
            new Struct("fd_set", 128, List.of(new Member("fds_bits", new Array(Scalar.LONG, 16), 0)));

    /** See poll(2). */
    public static final Struct POLLFD = new Struct(
            "pollfd",
            8,
            List.of(
                    new Member("fd", Scalar.INT, 0),
                    new Member("events", Scalar.SHORT, 4),
                    new Member("revents", Scalar.SHORT, 6)));

    /** What {@code FILE *} points to; it has no members a program may touch. */
    public static final Struct FILE = new Struct("FILE", 216, List.of());

    private static final List<Struct> ALL = List.of(
            RLIMIT,
            SIGSET,
            SIGACTION,
            TIMEVAL,
            RUSAGE,
            IN_ADDR,
            SOCKADDR_IN,
            SOCKADDR_UN,
            SOCKADDR,
            FILE,
            TIMESPEC,
            TM,
            PASSWD,
            GROUP,
            UTSNAME,
            POLLFD,
            FD_SET);

    private Structs() {}

    static List<Struct> all() {
        return ALL;
    }
}

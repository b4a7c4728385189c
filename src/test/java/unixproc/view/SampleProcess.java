package unixproc.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.kernel.Descriptor;
import unixproc.kernel.FdInfo;
import unixproc.kernel.Limits;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SignalSet;
import unixproc.kernel.Signals;
import unixproc.kernel.Sleep;
import unixproc.kernel.Stat;
import unixproc.kernel.State;
import unixproc.kernel.Target;

/** Puts a process's record together, piece by piece. */
final class SampleProcess {
    static final int READ = 0;
    static final int WRITE = 1;
    static final int BOTH = 2;
    static final int APPEND = 0x400;
    static final int CLOEXEC = 0x80000;

    private final long pid;
    private final long ppid;
    private long starttime;
    private boolean isReadable = true;
    private State state = State.SLEEPING;
    private long group;
    private long session;
    private int tty = 34819;
    private long foreground = 4730;
    private long faults = 120;
    private int status;
    private Optional<Sleep> sleep = Optional.of(new Sleep("read", OptionalInt.of(64)));
    private List<String> cmdline = List.of("java");
    private String exe = "/usr/bin/java";
    private String cwd = "/tmp/lab";
    private List<String> environ = List.of("HOME=/root", "LANG=C");
    private final List<Descriptor> descriptors = new ArrayList<>();
    private Signals signals =
            new Signals(SignalSet.EMPTY, SignalSet.EMPTY, SignalSet.EMPTY, SignalSet.EMPTY, SignalSet.of(33, 62));
    private final Map<Limits.Resource, Limits.Limit> limits = new EnumMap<>(Limits.Resource.class);
    private MemoryUse memory = new MemoryUse(9000, 475, 8000, 500, 20, 252);

    SampleProcess(long pid, long ppid) {
        this.pid = pid;
        this.ppid = ppid;
        this.starttime = pid;
        this.group = 4730;
        this.session = 4730;
        for (Limits.Resource resource : Limits.Resource.values()) {
            limits.put(resource, new Limits.Limit(Limits.Limit.UNLIMITED, Limits.Limit.UNLIMITED));
        }
        limits.put(Limits.Resource.NOFILE, new Limits.Limit(1024, 1048576));
        limits.put(Limits.Resource.CORE, new Limits.Limit(0, Limits.Limit.UNLIMITED));
    }

    SampleProcess startedAt(long ticks) {
        starttime = ticks;
        return this;
    }

    SampleProcess unreadable() {
        isReadable = false;
        return this;
    }

    SampleProcess state(State newState) {
        state = newState;
        sleep = Optional.empty();
        return this;
    }

    SampleProcess asleep(String call, int fd) {
        sleep = Optional.of(new Sleep(call, OptionalInt.of(fd)));
        return this;
    }

    SampleProcess asleep(String call) {
        sleep = Optional.of(new Sleep(call, OptionalInt.empty()));
        return this;
    }

    SampleProcess uninterruptible() {
        state = State.UNINTERRUPTIBLE;
        return this;
    }

    SampleProcess zombie(int waitStatus) {
        status = waitStatus;
        return state(State.ZOMBIE);
    }

    SampleProcess group(long newGroup) {
        group = newGroup;
        return this;
    }

    SampleProcess session(long newSession) {
        session = newSession;
        return this;
    }

    SampleProcess withoutTerminal() {
        tty = 0;
        foreground = -1;
        return this;
    }

    SampleProcess program(String path, String... arguments) {
        exe = path;
        cmdline = List.of(arguments);
        return this;
    }

    SampleProcess faults(long count) {
        faults = count;
        return this;
    }

    SampleProcess memory(MemoryUse use) {
        memory = use;
        return this;
    }

    SampleProcess cwd(String directory) {
        cwd = directory;
        return this;
    }

    SampleProcess environ(String... variables) {
        environ = List.of(variables);
        return this;
    }

    SampleProcess signals(SignalSet pending, SignalSet blocked, SignalSet ignored, SignalSet caught) {
        signals = new Signals(SignalSet.EMPTY, pending, blocked, ignored, caught.union(SignalSet.of(33, 62)));
        return this;
    }

    SampleProcess limit(Limits.Resource resource, long soft, long hard) {
        limits.put(resource, new Limits.Limit(soft, hard));
        return this;
    }

    SampleProcess fd(int number, Target.Kind kind, String text, int flags) {
        return fd(number, kind, text, flags, 0);
    }

    SampleProcess fd(int number, Target.Kind kind, String text, int flags, long pos) {
        boolean isNumbered = kind == Target.Kind.PIPE || kind == Target.Kind.SOCKET;
        long inode = isNumbered ? Long.parseLong(text.replaceAll("\\D", "")) : 0;
        descriptors.removeIf(fd -> fd.number() == number);
        descriptors.add(new Descriptor(number, new Target(kind, text, inode), Optional.of(new FdInfo(pos, flags, 0))));
        descriptors.sort(Comparator.comparingInt(Descriptor::number));
        return this;
    }

    SampleProcess terminal() {
        for (int number = 0; number < 3; number++) {
            fd(number, Target.Kind.FILE, "/dev/pts/3", BOTH);
        }
        return this;
    }

    ProcessRecord record() {
        boolean isZombie = state == State.ZOMBIE;
        Stat stat =
                new Stat(pid, "java", state, ppid, group, session, tty, foreground, faults, 0, 0, starttime, status);
        return new ProcessRecord(
                stat,
                sleep,
                Optional.of(isZombie ? List.of() : cmdline),
                isZombie ? Optional.empty() : Optional.of(exe),
                isZombie ? Optional.empty() : Optional.of(cwd),
                Optional.of(isZombie ? List.of() : environ),
                isReadable ? Optional.of(isZombie ? List.of() : descriptors) : Optional.empty(),
                isReadable ? Optional.of(signals) : Optional.empty(),
                Optional.of(new Limits(limits)),
                isZombie ? Optional.empty() : Optional.of(memory));
    }
}

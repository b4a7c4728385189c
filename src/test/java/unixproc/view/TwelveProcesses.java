package unixproc.view;

import static unixproc.view.SampleProcess.APPEND;
import static unixproc.view.SampleProcess.BOTH;
import static unixproc.view.SampleProcess.CLOEXEC;
import static unixproc.view.SampleProcess.READ;
import static unixproc.view.SampleProcess.WRITE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unixproc.kernel.Limits;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SameFile;
import unixproc.kernel.SignalSet;
import unixproc.kernel.Snapshot;
import unixproc.kernel.Sockets;
import unixproc.kernel.State;
import unixproc.kernel.Target.Kind;

/** A lab of twelve processes in every state, with files, pipes, a FIFO and a connection between them. */
public final class TwelveProcesses {
    public static final long A = 4730;
    public static final long B = 4731;
    static final long C = 4732;
    static final long J = 4739;
    static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");

    private TwelveProcesses() {}

    public static LabSnapshot snapshot() {
        Map<Long, ProcessRecord> all = new LinkedHashMap<>();
        for (SampleProcess process : processes()) {
            ProcessRecord record = process.record();
            all.put(record.pid(), record);
        }
        return new LabSnapshot(new Snapshot(all, sockets()), names());
    }

    static ProcessNames names() {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (int i = 0; i < LETTERS.size(); i++) {
            letters.put(LETTERS.get(i), A + i);
        }
        return new ProcessNames(letters, "A", 4000, 4711, 4720);
    }

    /** Below 64 a number stands for one description in all processes, except where C opened the file itself. */
    public static SameFile kernel() {
        return (pid, fd, otherPid, otherFd) -> {
            boolean differs = (pid == C) != (otherPid == C) && fd == 3;
            return differs ? SameFile.Answer.DIFFERENT : SameFile.Answer.SAME;
        };
    }

    private static Sockets sockets() {
        return new Sockets(Map.of(
                501L, new Sockets.Socket(Sockets.Family.TCP, "127.0.0.1:4481", "", "LISTEN"),
                502L, new Sockets.Socket(Sockets.Family.TCP, "127.0.0.1:4481", "127.0.0.1:39000", "ESTABLISHED"),
                503L, new Sockets.Socket(Sockets.Family.TCP, "127.0.0.1:39000", "127.0.0.1:4481", "ESTABLISHED")));
    }

    private static List<SampleProcess> processes() {
        return List.of(
                new SampleProcess(4000, 1)
                        .program("/usr/bin/bash", "bash")
                        .group(4000)
                        .session(4000),
                new SampleProcess(4711, 4000).group(4711).session(4000),
                new SampleProcess(4720, 4711).group(4711).session(4000),
                a(),
                b(),
                new SampleProcess(C, A)
                        .asleep("wait4")
                        .terminal()
                        .fd(1, Kind.PIPE, "pipe:[26290]", WRITE)
                        .fd(3, Kind.FILE, "/etc/hosts", READ),
                new SampleProcess(4733, C).state(State.STOPPED).group(4733).terminal(),
                new SampleProcess(4734, C).zombie(3 << 8),
                new SampleProcess(4735, C)
                        .program("/usr/bin/sort", "sort", "-r")
                        .asleep("read", 0)
                        .terminal()
                        .fd(0, Kind.PIPE, "pipe:[26290]", READ),
                new SampleProcess(4736, A).zombie(9),
                daemon(),
                new SampleProcess(4738, 4737)
                        .state(State.RUNNING)
                        .group(4737)
                        .session(4737)
                        .withoutTerminal()
                        .fd(1, Kind.PIPE, "pipe:[26300]", WRITE),
                new SampleProcess(J, 4737)
                        .program("/usr/bin/sleep", "sleep", "60")
                        .asleep("clock_nanosleep")
                        .group(J)
                        .session(4737)
                        .withoutTerminal()
                        .fd(3, Kind.SOCKET, "socket:[503]", BOTH),
                new SampleProcess(4740, 4720)
                        .asleep("accept4", 3)
                        .terminal()
                        .fd(3, Kind.SOCKET, "socket:[501]", BOTH | CLOEXEC)
                        .fd(4, Kind.SOCKET, "socket:[502]", BOTH),
                new SampleProcess(4741, B)
                        .program("/tmp/x", "./日本語の名前", "\u001b[31mred")
                        .uninterruptible()
                        .asleep("openat")
                        .terminal()
                        .fd(3, Kind.FIFO, "/tmp/lab/待ち行列", BOTH)
                        .fd(4, Kind.FILE, "/tmp/lab/log (deleted)", WRITE | APPEND, 1234567));
    }

    private static SampleProcess a() {
        return new SampleProcess(A, 4720)
                .terminal()
                .fd(3, Kind.FILE, "/etc/hosts", READ, 10)
                .fd(4, Kind.PIPE, "pipe:[26286]", READ)
                .fd(5, Kind.PIPE, "pipe:[26286]", WRITE | CLOEXEC)
                .fd(64, Kind.SOCKET, "socket:[77]", BOTH)
                .faults(17504)
                .memory(new MemoryUse(80896, 50187, 6500, 56348, 300, 17504))
                .signals(SignalSet.of(15), SignalSet.of(10, 15, 37), SignalSet.of(13, 32), SignalSet.of(2, 17))
                .limit(Limits.Resource.NOFILE, 8, 1048576)
                .environ(
                        "GREETING=こんにちは、世界", "HOME=/root", "EMPTY=", "PATH=" + "/a/long/directory:".repeat(6) + "/bin");
    }

    private static SampleProcess b() {
        return new SampleProcess(B, A)
                .asleep("read", 0)
                .terminal()
                .fd(0, Kind.PIPE, "pipe:[26286]", READ)
                .fd(3, Kind.FILE, "/etc/hosts", READ, 10)
                .memory(new MemoryUse(76900, 46875, 2700, 56352, 340, 17500));
    }

    private static SampleProcess daemon() {
        SampleProcess daemon =
                new SampleProcess(4737, A).asleep("pause").group(4737).session(4737);
        for (int number = 0; number < 3; number++) {
            daemon.fd(number, Kind.FILE, "/dev/null", BOTH);
        }
        return daemon.withoutTerminal().cwd("/");
    }

    /** The same lab a few lines earlier. */
    public static LabSnapshot earlier() {
        LabSnapshot now = snapshot();
        Map<Long, ProcessRecord> before = new LinkedHashMap<>(now.snapshot().processes());
        before.remove(4741L);
        before.put(4729L, new SampleProcess(4729, A).zombie(0x8b).record());
        before.put(4728L, new SampleProcess(4728, A).terminal().record());
        before.put(
                A,
                new SampleProcess(A, 4720)
                        .terminal()
                        .fd(3, Kind.FILE, "/etc/hosts", READ)
                        .record());
        before.put(
                B,
                new SampleProcess(B, A)
                        .terminal()
                        .fd(3, Kind.FILE, "/etc/hosts", READ)
                        .fd(7, Kind.PIPE, "pipe:[26286]", READ)
                        .memory(new MemoryUse(76900, 46875, 2700, 56352, 340, 17400))
                        .record());
        before.put(4734L, new SampleProcess(4734, C).asleep("pause").terminal().record());
        before.put(4737L, new SampleProcess(4737, A).terminal().record());
        before.put(
                4740L,
                new SampleProcess(4740, C)
                        .asleep("accept4", 3)
                        .terminal()
                        .fd(3, Kind.SOCKET, "socket:[501]", BOTH)
                        .record());
        return new LabSnapshot(new Snapshot(before, now.snapshot().sockets()), now.names());
    }

    public static List<TimelineEvent> events() {
        return List.of(
                TimelineEvent.of(0, "A", TimelineEvent.Kind.STARTED),
                TimelineEvent.forked(12, "B", "A", 4731),
                new TimelineEvent(14, "C", TimelineEvent.Kind.STARTED, "A"),
                new TimelineEvent(15, "A", TimelineEvent.Kind.SLEPT, "wait4"),
                new TimelineEvent(
                        20, "C", TimelineEvent.Kind.BECAME, "sort --reverse --unique --output=/tmp/lab/sorted"),
                new TimelineEvent(31, "B", TimelineEvent.Kind.STOPPED, "SIGSTOP"),
                TimelineEvent.forked(44, "D", "C", 4733),
                new TimelineEvent(1200, "B", TimelineEvent.Kind.CONTINUED, "SIGCONT"),
                new TimelineEvent(1300, "B", TimelineEvent.Kind.SIGNALLED, "SIGUSR1"),
                new TimelineEvent(1800, "B", TimelineEvent.Kind.EXITED, "3"),
                new TimelineEvent(1801, "A", TimelineEvent.Kind.WOKE, "wait4"),
                new TimelineEvent(1801, "B", TimelineEvent.Kind.REAPED, "A"),
                new TimelineEvent(2000, "D", TimelineEvent.Kind.KILLED, "SIGKILL"));
    }
}

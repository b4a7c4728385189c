package unixproc.view;

import static unixproc.view.FakeProcess.APPEND;
import static unixproc.view.FakeProcess.BOTH;
import static unixproc.view.FakeProcess.CLOEXEC;
import static unixproc.view.FakeProcess.READ;
import static unixproc.view.FakeProcess.WRITE;

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
final class TwelveProcesses {
    static final long A = 4730;
    static final long B = 4731;
    static final long C = 4732;
    static final long J = 4739;
    static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L");

    private TwelveProcesses() {}

    static Scene scene() {
        Map<Long, ProcessRecord> all = new LinkedHashMap<>();
        for (FakeProcess process : processes()) {
            ProcessRecord record = process.record();
            all.put(record.pid(), record);
        }
        return new Scene(new Snapshot(all, sockets()), cast());
    }

    static Cast cast() {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (int i = 0; i < LETTERS.size(); i++) {
            letters.put(LETTERS.get(i), A + i);
        }
        return new Cast(letters, "A", 4000, 4711, 4720);
    }

    /** Below 64 a number stands for one description in all processes, except where C opened the file itself. */
    static SameFile kernel() {
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

    private static List<FakeProcess> processes() {
        return List.of(
                new FakeProcess(4000, 1)
                        .program("/usr/bin/bash", "bash")
                        .group(4000)
                        .session(4000),
                new FakeProcess(4711, 4000).group(4711).session(4000),
                new FakeProcess(4720, 4711).group(4711).session(4000),
                a(),
                b(),
                new FakeProcess(C, A)
                        .asleep("wait4")
                        .terminal()
                        .fd(1, Kind.PIPE, "pipe:[26290]", WRITE)
                        .fd(3, Kind.FILE, "/etc/hosts", READ),
                new FakeProcess(4733, C).state(State.STOPPED).group(4733).terminal(),
                new FakeProcess(4734, C).zombie(3 << 8),
                new FakeProcess(4735, C)
                        .program("/usr/bin/sort", "sort", "-r")
                        .asleep("read", 0)
                        .terminal()
                        .fd(0, Kind.PIPE, "pipe:[26290]", READ),
                new FakeProcess(4736, A).zombie(9),
                daemon(),
                new FakeProcess(4738, 4737)
                        .state(State.RUNNING)
                        .group(4737)
                        .session(4737)
                        .withoutTerminal()
                        .fd(1, Kind.PIPE, "pipe:[26300]", WRITE),
                new FakeProcess(J, 4737)
                        .program("/usr/bin/sleep", "sleep", "60")
                        .asleep("clock_nanosleep")
                        .group(J)
                        .session(4737)
                        .withoutTerminal()
                        .fd(3, Kind.SOCKET, "socket:[503]", BOTH),
                new FakeProcess(4740, 4720)
                        .asleep("accept4", 3)
                        .terminal()
                        .fd(3, Kind.SOCKET, "socket:[501]", BOTH | CLOEXEC)
                        .fd(4, Kind.SOCKET, "socket:[502]", BOTH),
                new FakeProcess(4741, B)
                        .program("/tmp/x", "./日本語の名前", "\u001b[31mred")
                        .uninterruptible()
                        .asleep("openat")
                        .terminal()
                        .fd(3, Kind.FIFO, "/tmp/lab/待ち行列", BOTH)
                        .fd(4, Kind.FILE, "/tmp/lab/log (deleted)", WRITE | APPEND, 1234567));
    }

    private static FakeProcess a() {
        return new FakeProcess(A, 4720)
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

    private static FakeProcess b() {
        return new FakeProcess(B, A)
                .asleep("read", 0)
                .terminal()
                .fd(0, Kind.PIPE, "pipe:[26286]", READ)
                .fd(3, Kind.FILE, "/etc/hosts", READ, 10)
                .memory(new MemoryUse(76900, 46875, 2700, 56352, 340, 17500));
    }

    private static FakeProcess daemon() {
        FakeProcess daemon =
                new FakeProcess(4737, A).asleep("pause").group(4737).session(4737);
        for (int number = 0; number < 3; number++) {
            daemon.fd(number, Kind.FILE, "/dev/null", BOTH);
        }
        return daemon.withoutTerminal().cwd("/");
    }

    /** The same lab a few lines earlier. */
    static Scene earlier() {
        Scene now = scene();
        Map<Long, ProcessRecord> before = new LinkedHashMap<>(now.snapshot().processes());
        before.remove(4741L);
        before.put(4729L, new FakeProcess(4729, A).zombie(0x8b).record());
        before.put(4728L, new FakeProcess(4728, A).terminal().record());
        before.put(
                A,
                new FakeProcess(A, 4720)
                        .terminal()
                        .fd(3, Kind.FILE, "/etc/hosts", READ)
                        .record());
        before.put(
                B,
                new FakeProcess(B, A)
                        .terminal()
                        .fd(3, Kind.FILE, "/etc/hosts", READ)
                        .fd(7, Kind.PIPE, "pipe:[26286]", READ)
                        .memory(new MemoryUse(76900, 46875, 2700, 56352, 340, 17400))
                        .record());
        before.put(4734L, new FakeProcess(4734, C).asleep("pause").terminal().record());
        before.put(4737L, new FakeProcess(4737, A).terminal().record());
        before.put(
                4740L,
                new FakeProcess(4740, C)
                        .asleep("accept4", 3)
                        .terminal()
                        .fd(3, Kind.SOCKET, "socket:[501]", BOTH)
                        .record());
        return new Scene(new Snapshot(before, now.snapshot().sockets()), now.cast());
    }

    static List<Happening> happenings() {
        return List.of(
                Happening.of(0, "A", Happening.Kind.STARTED),
                new Happening(12, "B", Happening.Kind.STARTED, "A"),
                new Happening(14, "C", Happening.Kind.STARTED, "A"),
                new Happening(15, "A", Happening.Kind.SLEPT, "wait4"),
                new Happening(20, "C", Happening.Kind.BECAME, "sort --reverse --unique --output=/tmp/lab/sorted"),
                new Happening(31, "B", Happening.Kind.STOPPED, "SIGSTOP"),
                new Happening(44, "D", Happening.Kind.STARTED, "C"),
                new Happening(1200, "B", Happening.Kind.CONTINUED, "SIGCONT"),
                new Happening(1300, "B", Happening.Kind.SIGNALLED, "SIGUSR1"),
                new Happening(1800, "B", Happening.Kind.EXITED, "3"),
                new Happening(1801, "A", Happening.Kind.WOKE, "wait4"),
                new Happening(1801, "B", Happening.Kind.REAPED, "A"),
                new Happening(2000, "D", Happening.Kind.KILLED, "SIGKILL"));
    }
}

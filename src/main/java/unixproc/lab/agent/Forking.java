package unixproc.lab.agent;

import java.util.List;
import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;
import unixproc.c.type.Memory;
import unixproc.c.type.Value;
import unixproc.lab.wire.CallKind;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.posix.Abi;
import unixproc.posix.Native;
import unixproc.posix.call.Daemonizing;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabSocket;
import unixproc.posix.signal.SignalHandlers;

/**
 * A fork inside a line. The child's connection to the tutor is opened before, by the parent: if that fails, so does
 * the fork, and nothing has happened. From the fork on there are two, and both return from here.
 */
final class Forking {
    private static final int ROOM = 64;

    private final TutorConnection tutor;
    private final Native loaded;
    private final Memory memory;
    private final LabDescriptors descriptors;
    private final Daemonizing daemonizing;
    private final SignalHandlers signals;

    Forking(
            TutorConnection tutor,
            Native loaded,
            Memory memory,
            LabDescriptors descriptors,
            Daemonizing daemonizing,
            SignalHandlers signals) {
        this.tutor = tutor;
        this.loaded = loaded;
        this.memory = memory;
        this.descriptors = descriptors;
        this.daemonizing = daemonizing;
        this.signals = signals;
    }

    CallResult fork(Invocation invocation) {
        if (!tutor.askToFork()) {
            return CallResult.refused(invocation.call().returns(), Abi.EAGAIN, "refusal.processes");
        }
        LabSocket socket = tutor.socket();
        int connection = socket.connectAnother();
        if (connection < 0) {
            return CallResult.failed(invocation.call().returns(), loaded.errno());
        }
        int parent = loaded.pid();
        int child = loaded.fork();
        if (child < 0) {
            int errno = loaded.errno();
            socket.drop(connection);
            return CallResult.failed(invocation.call().returns(), errno);
        }
        if (child == 0) {
            signals.forked();
            loaded.letBeTraced();
            loaded.forkedBy(parent);
            socket.shareOut(true);
            socket.use(connection);
            tutor.newLine();
            tutor.say(new Report.Hello(loaded.pid(), parent));
        } else {
            socket.drop(connection);
            socket.shareOut(false);
        }
        return CallResult.of(new Value(invocation.call().returns(), child));
    }

    /** Connections for later forks are made while a limit on descriptors still lets them be made. */
    void prepareFor(int resource, long limit) {
        if (resource == Abi.RLIMIT_NOFILE && memory.bytes(limit, Abi.RLIMIT).length == Abi.RLIMIT) {
            long hard = memory.read(limit + 8, 8);
            if (Long.compareUnsigned(hard, descriptors.floor() + ROOM) < 0) {
                tutor.socket().putSomeAside();
            }
        }
    }

    /** See daemon(3): forks, the parent leaves, and the child lets go of its terminal, its directory and its files. */
    CallResult daemon(Invocation invocation) {
        CallResult forked = fork(invocation);
        long child = forked.value().bits();
        if (forked.errno() != 0) {
            return forked;
        }
        if (child > 0) {
            String pid = Long.toString(child);
            Outcome outcome = new Outcome(Outcome.Kind.PID, child, pid, "", "", "");
            tutor.say(new Report.Returned("fork", "fork()", CallKind.FORKS, List.of(), outcome));
            tutor.say(new Report.Leaving("_exit", "_exit(0)", CallKind.PLAIN, 0));
            throw loaded.leave(0);
        }
        int errno = daemonizing.letGo(invocation.bits(0) == 0, invocation.bits(1) == 0);
        return errno == 0 ? forked : CallResult.failed(invocation.call().returns(), errno);
    }
}

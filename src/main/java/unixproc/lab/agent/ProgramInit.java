package unixproc.lab.agent;

import unixproc.lab.agent.trace.ProgramProcess;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;
import unixproc.posix.process.LabTerminalSide;
import unixproc.posix.signal.Dispositions;

/**
 * The init of a program that is followed: makes the process that becomes it, a job in the foreground of the lab's
 * terminal as a shell would make it; adopts orphans, and when the tutor or the keeper is gone takes all of it along.
 */
final class ProgramInit {
    /** What stands for a terminal where the program reads and writes as the tutor does. */
    private static final String NO_TERMINAL = "/dev/null";

    private final Native loaded;
    private final LabDescriptors descriptors;
    private final LabSocket socket;
    private final LabTerminalSide terminal;
    private final boolean onTerminal;
    private final Dispositions dispositions;
    private final Waiting waiting;
    private final Sweep sweep;
    private final ProgramProcess program;

    ProgramInit(Native loaded, NativeMemory memory, LabDescriptors descriptors, AgentOptions options, Waiting waiting) {
        this.loaded = loaded;
        this.waiting = waiting;
        this.descriptors = descriptors;
        this.socket = new LabSocket(
                loaded, memory, descriptors, new DoorConnector(loaded, memory, descriptors, options.socket()));
        this.terminal = new LabTerminalSide(loaded, memory, descriptors, options.terminal());
        this.onTerminal = !options.terminal().equals(NO_TERMINAL);
        this.dispositions = new Dispositions(loaded, memory);
        this.sweep = new Sweep(loaded, waiting, new LabProcesses(loaded, memory));
        this.program = new ProgramProcess(loaded, memory, socket);
    }

    void serve(int keeper) {
        waiting.becomeInit();
        waiting.noticeDeathOfParent();
        if (onTerminal) {
            terminal.takeAsControlling();
        }
        int connection = socket.connectAnother();
        if (connection < 0) {
            throw loaded.leave(1);
        }
        socket.use(connection);
        spawn();
        while (socket.isOpen() && loaded.parent() == keeper) {
            if (waiting.untilReadableOrChild(socket.fd(), -1, -1)) {
                socket.receiveNow();
            }
            waiting.reapEnded();
        }
        sweep.everythingBelow();
        throw loaded.leave(0);
    }

    private void spawn() {
        int connection = socket.connectAnother();
        int init = loaded.pid();
        if (connection >= 0 && loaded.fork() == 0) {
            socket.use(connection);
            int input = descriptors.keepCopyOf(0);
            terminal.startGroup(onTerminal);
            if (onTerminal) {
                dispositions.likeANewProgram();
                terminal.makeStandard();
            }
            loaded.letBeTraced();
            program.serve(init, input);
        }
        socket.drop(connection);
    }
}

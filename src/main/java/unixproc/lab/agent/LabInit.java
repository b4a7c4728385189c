package unixproc.lab.agent;

import java.util.Optional;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.ConnectionBroker;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.FirstProcess;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;
import unixproc.posix.process.LabTerminalSide;
import unixproc.posix.rails.Sandbox;
import unixproc.posix.rails.SandboxException;
import unixproc.posix.rails.SandboxMode;
import unixproc.posix.signal.Dispositions;

/**
 * The lab's init, and its shell: forks first processes as jobs of its terminal, adopts orphans and reaps them, and when
 * the tutor or its own parent is gone takes the whole lab with it.
 */
final class LabInit {
    private final Native loaded;
    private final LabSocket socket;
    private final ConnectionBroker broker;
    private final boolean brokered;
    private final TutorConnection tutor;
    private final LabTerminalSide terminal;
    private final Dispositions dispositions;
    private final FirstProcess firstProcess;
    private final Waiting waiting;
    private final Sandbox sandbox;
    private final LabProcesses processes;
    private final Sweep sweep;
    private final LineLoop lineLoop;
    private final LastWords lastWords;
    private final Jobs jobs;
    private boolean hungUp;

    LabInit(
            Native loaded,
            NativeMemory memory,
            LabDescriptors descriptors,
            AgentOptions options,
            Waiting waiting,
            Sandbox sandbox) {
        this.sandbox = sandbox;
        this.loaded = loaded;
        this.waiting = waiting;
        DoorConnector door = new DoorConnector(loaded, memory, descriptors, options.socket());
        this.socket = new LabSocket(loaded, memory, descriptors, door);
        this.broker = new ConnectionBroker(loaded, memory, descriptors, door);
        this.brokered = options.sandboxMode() == SandboxMode.STRANGERS;
        this.terminal = new LabTerminalSide(loaded, memory, descriptors, options.terminal());
        this.dispositions = new Dispositions(loaded, memory);
        this.firstProcess = new FirstProcess(loaded, memory, options.scratch());
        this.processes = new LabProcesses(loaded, memory);
        this.sweep = new Sweep(loaded, waiting, processes);
        this.tutor = new TutorConnection(socket, loaded, sweep);
        this.jobs = new Jobs(loaded, waiting, terminal);
        this.lastWords = new LastWords(loaded, memory);
        this.lineLoop = LabProcessFactory.worker(loaded, memory, descriptors, socket, tutor, options);
    }

    void serve(int keeper) {
        waiting.becomeInit();
        loaded.letBeTraced();
        waiting.noticeDeathOfParent();
        terminal.takeAsControlling();
        enterScope();
        int connection = socket.connectAnother();
        if (connection < 0) {
            throw loaded.leave(1);
        }
        socket.use(connection);
        if (brokered) {
            broker.open();
        }
        tell(new Report.InitReady(loaded.pid(), sandbox.landlockAbi()));
        spawn();
        while (loaded.parent() == keeper && serveOnce()) {
            // Until the tutor or the keeper is gone.
        }
        sweep.everythingBelow();
        throw loaded.leave(0);
    }

    /** Sleeps until something happens and sees to it; false when the tutor is gone. */
    private boolean serveOnce() {
        boolean readable = waiting.untilReadableOrChild(socket.fd(), broker.fd(), hungUp ? -1 : terminal.held());
        if (!hungUp && waiting.isHungUp()) {
            hungUp = true;
            jobs.hangUp();
        }
        reap();
        if (!readable) {
            return true;
        }
        if (brokered) {
            broker.serve();
        }
        Optional<String> line = socket.receiveNow();
        while (line.isPresent()) {
            obey(Request.decode(line.get()));
            line = socket.receiveNow();
        }
        return socket.isOpen();
    }

    /** A tutor that is gone hears nothing. Unlike the others init must not end for that: the lab has to be swept first. */
    private void tell(Report report) {
        socket.send(report.encode());
    }

    private void reap() {
        Optional<Waiting.Reaped> reaped = waiting.reapOne();
        while (reaped.isPresent()) {
            jobs.ended(reaped.get().pid());
            tell(new Report.Reaped(reaped.get().pid(), reaped.get().status()));
            reaped = waiting.reapOne();
        }
    }

    private void obey(Request request) {
        if (request instanceof Request.Spawn) {
            spawn();
        } else if (request instanceof Request.WakeUp wakeUp) {
            wakeUp((int) wakeUp.pid());
        } else if (request instanceof Request.Compare compare) {
            tell(new Report.Compared(waiting.compareFiles(
                    (int) compare.pid(), compare.fd(), (int) compare.otherPid(), compare.otherFd())));
        } else if (request instanceof Request.Kill kill) {
            kill((int) kill.pid());
        } else if (request instanceof Request.Afresh) {
            sweep.everythingBelow();
            jobs.clear();
            spawn();
        } else if (request instanceof Request.Mark mark) {
            terminal.write(mark.text());
        }
    }

    /** What the tutor has been told may come from a line, so nobody outside the lab is signalled. */
    private void wakeUp(int pid) {
        if (processes.isBelow(pid, loaded.pid())) {
            waiting.wakeUp(pid);
        }
    }

    private void kill(int pid) {
        if (processes.isBelow(pid, loaded.pid())) {
            waiting.kill(pid);
        }
    }

    private void enterScope() {
        try {
            sandbox.enterScope();
        } catch (SandboxException e) {
            throw leave(e);
        }
    }

    private void enterSandbox() {
        try {
            sandbox.enter();
        } catch (SandboxException e) {
            throw leave(e);
        }
    }

    /** Whoever is not held runs no line. Standard error is still the one the tutor keeps, for its own last words. */
    private RuntimeException leave(SandboxException why) {
        lastWords.say(why.getMessage());
        return loaded.leave(1);
    }

    private void spawn() {
        int connection = socket.connectAnother();
        int init = loaded.pid();
        int pid = connection < 0 ? -1 : loaded.fork();
        if (pid == 0) {
            socket.use(connection);
            if (brokered) {
                socket.connectBy(broker.client());
            }
            jobs.startHere();
            dispositions.likeANewProgram();
            enterSandbox();
            terminal.makeStandard();
            firstProcess.settle(init);
            tutor.say(new Report.Hello(loaded.pid(), init));
            lineLoop.serve();
        }
        socket.drop(connection);
        if (pid > 0) {
            jobs.started(pid);
        }
    }
}

package unixproc.lab.agent;

import java.nio.file.Path;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.call.Waiting;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;
import unixproc.posix.rails.Sandbox;
import unixproc.posix.rails.SandboxException;
import unixproc.posix.signal.Dispositions;

/**
 * The lab's own JVM. It warms up, forks lab init, and from then on only keeps watch: should lab init die, by whatever
 * hand, everything below it comes to this process, which ends it all.
 */
public final class LabAgent {
    private LabAgent() {}

    /** Runs until the lab is over; gives the exit status. */
    public static int run(String[] arguments) {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        try {
            return run(AgentOptions.of(arguments), loaded, memory);
        } catch (SandboxException e) {
            new LastWords(loaded, memory).say(e.getMessage());
            return 1;
        }
    }

    private static int run(AgentOptions options, Native loaded, NativeMemory memory) {
        // Out of the learner's terminal: its Ctrl-C is for the tutor, not for the lab.
        loaded.startSession();
        LabDescriptors descriptors = new LabDescriptors(loaded, memory, options.floor());
        Waiting waiting = new Waiting(loaded, memory, new Dispositions(loaded, memory));
        WarmUp.of(loaded, memory, descriptors, options).play();
        Sandbox sandbox = Sandbox.prepare(
                loaded, memory, descriptors, options.sandboxMode(), options.sandboxPaths(), options.programs());
        descriptors.closePlaceholders();
        descriptors.seal();
        waiting.becomeInit();
        waiting.noticeDeathOfParent();
        int keeper = loaded.pid();
        int init = loaded.fork();
        if (init == 0) {
            new LabInit(loaded, memory, descriptors, options, waiting, sandbox).serve(keeper);
            throw loaded.leave(0);
        }
        LabProcesses processes = new LabProcesses(loaded, memory);
        new TutorWatch(
                        new LabSocket(
                                loaded,
                                memory,
                                descriptors,
                                new DoorConnector(loaded, memory, descriptors, options.socket())),
                        processes,
                        waiting)
                .begin(keeper, init);
        while (init > 0
                && !waiting.awaitOne().map(reaped -> reaped.pid() == init).orElse(true)) {
            // An orphan of the lab came here before its init ended; it is reaped, that is all.
        }
        new Sweep(loaded, waiting, new LabProcesses(loaded, memory)).everythingBelow();
        Leftovers.remove(Path.of(options.scratch()).getParent());
        return 0;
    }
}

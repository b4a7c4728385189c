package unixproc.lab.agent;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import unixproc.file.OwnedDirectory;
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
 * The lab's own JVM. It loads every class, forks lab init, and from then on only keeps watch: should lab init die, by whatever
 * hand, everything below it comes to this process, which ends it all.
 */
public final class LabAgent {
    private LabAgent() {}

    /**
     * Runs until the lab is over; gives the exit status.
     *
     * @param arguments what lab it shall be; none if the input tells, once the tutor knows
     */
    public static int run(String[] arguments, InputStream input) {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        // Out of the learner's terminal: its Ctrl-C is for the tutor, not for the lab.
        loaded.startSession();
        // Set for this JVM alone, see mallopt(3); the environment of the lab is the learner's.
        loaded.libc().unsetenv(memory.store("MALLOC_ARENA_MAX"));
        ProgramClasses.load();
        try {
            Optional<AgentOptions> options =
                    arguments.length > 0 ? Optional.of(AgentOptions.of(arguments)) : AgentOptions.read(input);
            // Without any the tutor has ended, and had no use for a lab.
            if (options.isPresent()) {
                LabDescriptors descriptors =
                        new LabDescriptors(loaded, memory, options.get().floor());
                if (arguments.length == 0) {
                    descriptors.forgetInput(memory);
                }
                run(options.get(), loaded, memory, descriptors);
            }
            return 0;
        } catch (SandboxException e) {
            new LastWords(loaded, memory).say(e.getMessage());
            return 1;
        }
    }

    private static void run(AgentOptions options, Native loaded, NativeMemory memory, LabDescriptors descriptors) {
        Waiting waiting = new Waiting(loaded, memory, new Dispositions(loaded, memory));
        if (options.traces()) {
            followProgram(options, loaded, memory, descriptors, waiting);
        } else {
            playInit(options, loaded, memory, descriptors, waiting);
        }
    }

    private static void playInit(
            AgentOptions options, Native loaded, NativeMemory memory, LabDescriptors descriptors, Waiting waiting) {
        Sandbox sandbox = Sandbox.prepare(
                loaded, memory, descriptors, options.sandboxMode(), options.sandboxPaths(), options.programs());
        LabInit lab = new LabInit(loaded, memory, descriptors, options, waiting, sandbox);
        settle(descriptors, waiting);
        int keeper = loaded.pid();
        int init = loaded.fork();
        if (init == 0) {
            lab.serve(keeper);
            throw loaded.leave(0);
        }
        keepWatch(options, loaded, memory, descriptors, waiting, init);
    }

    private static void followProgram(
            AgentOptions options, Native loaded, NativeMemory memory, LabDescriptors descriptors, Waiting waiting) {
        ProgramInit init = new ProgramInit(loaded, memory, descriptors, options, waiting);
        settle(descriptors, waiting);
        int keeper = loaded.pid();
        int forked = loaded.fork();
        if (forked == 0) {
            init.serve(keeper);
            throw loaded.leave(0);
        }
        keepWatch(options, loaded, memory, descriptors, waiting, forked);
    }

    private static void settle(LabDescriptors descriptors, Waiting waiting) {
        descriptors.closePlaceholders();
        descriptors.seal();
        waiting.becomeInit();
        waiting.noticeDeathOfParent();
    }

    private static void keepWatch(
            AgentOptions options,
            Native loaded,
            NativeMemory memory,
            LabDescriptors descriptors,
            Waiting waiting,
            int init) {
        int keeper = loaded.pid();
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
        OwnedDirectory.remove(Path.of(options.scratch()).getParent());
    }
}

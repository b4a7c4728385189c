package unixproc.lab.agent;

import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.Paths;
import unixproc.posix.call.Daemonizing;
import unixproc.posix.call.SystemCalls;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabProcesses;
import unixproc.posix.process.LabSocket;
import unixproc.posix.signal.SignalHandlers;

/** Puts the parts of a lab process together. */
final class LabProcessFactory {
    private LabProcessFactory() {}

    static LineLoop worker(
            Native loaded,
            NativeMemory memory,
            LabDescriptors descriptors,
            LabSocket socket,
            TutorConnection tutor,
            AgentOptions options) {
        Outcomes outcomes = new Outcomes(loaded, memory);
        KillTargets targets = new KillTargets(loaded, new LabProcesses(loaded, memory), descriptors);
        Paths paths = new Paths(loaded, memory);
        GuardRails rails = new GuardRails(
                memory, descriptors, paths, targets, new AllowedPrograms(memory, paths, options.execOnly()), options);
        SignalHandlers signals = new SignalHandlers(loaded, memory);
        Handlers handlers = new Handlers(signals, tutor);
        ProcessHost host = new ProcessHost(
                memory,
                new SystemCalls(loaded, memory, signals),
                outcomes,
                new Forking(tutor, loaded, memory, descriptors, new Daemonizing(loaded, memory), signals),
                rails,
                tutor,
                handlers);
        Interpreter interpreter = new Interpreter(CallTable.standard(), host);
        handlers.speak(interpreter);
        return new LineLoop(tutor, interpreter, host, outcomes, handlers, signals, new FollowedExec(loaded, memory));
    }
}

package unixproc.lab.agent;

import unixproc.lang.CallTable;
import unixproc.lang.Interpreter;
import unixproc.posix.Daemonizing;
import unixproc.posix.LabDescriptors;
import unixproc.posix.LabProcesses;
import unixproc.posix.LabSocket;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.Paths;
import unixproc.posix.SignalHandlers;
import unixproc.posix.SystemCalls;

/** Puts the parts of a lab process together. */
final class Assembly {
    private Assembly() {}

    static Worker worker(
            Native loaded,
            NativeMemory memory,
            LabDescriptors descriptors,
            LabSocket socket,
            TutorLine tutor,
            Settings settings) {
        Outcomes outcomes = new Outcomes(loaded, memory);
        KillTargets targets = new KillTargets(loaded, new LabProcesses(loaded, memory), descriptors, loaded.pid());
        Paths paths = new Paths(loaded, memory);
        GuardRails rails = new GuardRails(
                memory, descriptors, paths, targets, new Programs(memory, paths, settings.execOnly()), settings);
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
        return new Worker(tutor, interpreter, host, outcomes, handlers, signals);
    }
}

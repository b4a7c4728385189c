package unixproc.lab.agent;

import unixproc.lab.agent.trace.TracerLoop;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.DoorConnector;
import unixproc.posix.process.LabDescriptors;
import unixproc.posix.process.LabSocket;

/**
 * The tracer's own JVM. It never forks, so unlike the lab's it may compile and collect, which makes each stop of a
 * program several times cheaper. When it ends, however, the kernel takes the program with it.
 */
public final class TracerAgent {
    private TracerAgent() {}

    /** Follows one program until it is over or the tutor is gone; gives the exit status. */
    public static int run(String[] arguments) {
        Native loaded = Native.load();
        // Out of the learner's terminal: its Ctrl-C is for the tutor and the program.
        loaded.startSession();
        NativeMemory memory = new NativeMemory(loaded);
        LabDescriptors descriptors = new LabDescriptors(loaded, memory, Integer.parseInt(arguments[1]));
        LabSocket socket = new LabSocket(
                loaded, memory, descriptors, new DoorConnector(loaded, memory, descriptors, arguments[0]));
        int connection = socket.connectAnother();
        if (connection < 0) {
            return 1;
        }
        socket.use(connection);
        new TracerLoop(loaded, memory, socket).serve();
        return 0;
    }
}

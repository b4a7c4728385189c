package unixproc.lab.agent;

import unixproc.lab.wire.Request;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.signal.Dispositions;
import unixproc.posix.trace.ProgramStart;

/** A lab process that a tracer follows becomes a program, with all that an exec(3) of its own would leave it. */
final class FollowedExec {
    private static final int NO_FILTER = 126;

    private final Native loaded;
    private final ProgramStart program;

    FollowedExec(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.program = new ProgramStart(loaded, memory, new Dispositions(loaded, memory));
    }

    void become(Request.Become request) {
        int[] calls = new int[request.calls().size()];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = request.calls().get(i);
        }
        loaded.endWithInit();
        program.follow(new ProgramStart.Command(request.file(), request.words(), "", -1), calls);
        throw loaded.leave(NO_FILTER);
    }
}

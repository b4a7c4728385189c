package unixproc.lab.agent.trace;

import java.util.List;
import java.util.Optional;
import unixproc.lab.wire.trace.TracerReport;
import unixproc.lab.wire.trace.TracerRequest;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.LabSocket;
import unixproc.posix.signal.Dispositions;
import unixproc.posix.trace.ProgramStart;

/** A process that becomes a program: it says that it is there, waits until it is followed and told what to become. */
public final class ProgramProcess {
    private static final int NO_FILTER = 126;

    private final Native loaded;
    private final LabSocket socket;
    private final ProgramStart program;
    private int tutorsInput = -1;
    private CallRows rows = new CallRows(true, List.of());

    public ProgramProcess(Native loaded, NativeMemory memory, LabSocket socket) {
        this.loaded = loaded;
        this.socket = socket;
        this.program = new ProgramStart(loaded, memory, new Dispositions(loaded, memory));
    }

    /** Says where it is and does what it is told; does not come back. {@code input} is the tutor's own standard input. */
    public void serve(int init, int input) {
        tutorsInput = input;
        tell(new ReportLines(socket)
                .begin(TracerReport.WAITING)
                .number(loaded.pid())
                .number(init));
        Optional<String> line = socket.receive();
        while (line.isPresent()) {
            obey(TracerRequest.decode(line.get()));
            line = socket.receive();
        }
        throw loaded.leave(0);
    }

    private void obey(TracerRequest request) {
        if (request instanceof TracerRequest.Calls calls) {
            rows = new CallRows(calls.all(), calls.rows());
        } else if (request instanceof TracerRequest.Start start) {
            program.become(
                    new ProgramStart.Command(start.file(), start.words(), start.input(), tutorsInput), rows.numbers());
            int errno = loaded.errno();
            tell(new ReportLines(socket)
                    .begin(TracerReport.FAILED)
                    .word("seccomp")
                    .number(errno));
            throw loaded.leave(NO_FILTER);
        }
    }

    private static void tell(ReportLines lines) {
        lines.end();
        lines.flush();
    }
}

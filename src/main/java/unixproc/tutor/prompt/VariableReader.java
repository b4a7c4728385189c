package unixproc.tutor.prompt;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.kernel.ProcFs;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.LineResult;

/** Asks processes what their variables are worth; nobody is to see that it was asked. */
final class VariableReader {
    /** How long a process that is at leisure may take to answer. */
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final EventLoop loop;
    private final Consumer<Runnable> quietly;
    private final ProcFs procFs = new ProcFs();

    VariableReader(EventLoop loop, Consumer<Runnable> quietly) {
        this.loop = loop;
        this.quietly = quietly;
    }

    /** What an expression without calls is worth to a process, if it is at leisure. */
    Optional<Outcome> ask(LabProcess process, String expression) {
        if (!isAtLeisure(process)) {
            return Optional.empty();
        }
        LineResult[] result = new LineResult[1];
        quietly.accept(() -> result[0] = loop.evaluate(process, expression, ANSWER));
        return result[0].value();
    }

    private boolean isAtLeisure(LabProcess process) {
        return loop.lab()
                        .find(process.letter())
                        .filter(now -> now.status() == LabProcess.Status.IDLE)
                        .isPresent()
                && procFs.stat(process.pid())
                        .filter(stat -> !stat.isStopped() && !stat.isZombie())
                        .isPresent();
    }
}

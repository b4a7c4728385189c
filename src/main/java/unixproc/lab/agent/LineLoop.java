package unixproc.lab.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.Interpreter;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.Value;
import unixproc.lab.wire.Mistake;
import unixproc.lab.wire.Outcome;
import unixproc.lab.wire.Report;
import unixproc.lab.wire.Request;
import unixproc.posix.signal.SignalHandlers;

/** The life of a lab process: one line after the other, until the tutor is gone. A forked child goes on in the middle. */
final class LineLoop {
    private final TutorConnection tutor;
    private final Interpreter interpreter;
    private final ProcessHost host;
    private final Outcomes outcomes;
    private final Handlers handlers;
    private final SignalHandlers signals;
    private final FollowedExec followed;

    LineLoop(
            TutorConnection tutor,
            Interpreter interpreter,
            ProcessHost host,
            Outcomes outcomes,
            Handlers handlers,
            SignalHandlers signals,
            FollowedExec followed) {
        this.tutor = tutor;
        this.interpreter = interpreter;
        this.host = host;
        this.outcomes = outcomes;
        this.handlers = handlers;
        this.signals = signals;
        this.followed = followed;
    }

    void serve() {
        while (true) {
            serveOne();
        }
    }

    void serveOne() {
        Request request = nextRequest();
        if (request instanceof Request.Run run) {
            tutor.newLine();
            tutor.say(run(run.line()));
        } else if (request instanceof Request.Become become) {
            followed.become(become);
        }
    }

    /** Sleeps until there is something to do; signals are handled meanwhile. */
    private Request nextRequest() {
        Optional<Request> request = Optional.empty();
        while (request.isEmpty()) {
            signals.watchOver();
            handlers.runIdle();
            request = tutor.listenOrWake();
            signals.awake();
        }
        return request.get();
    }

    private Report run(String line) {
        host.startOfLine();
        try {
            Value value = interpreter.run(line);
            return new Report.Done(lastOutcome(value));
        } catch (Rejection rejection) {
            return rejected(rejection.problems());
        } catch (RuntimeException mistakeOfOurs) {
            // A forked JVM cannot end by an exception: the threads that its shutdown waits for are gone.
            return Report.Rejected.of(true, new Mistake("INTERNAL", 1, 1, 1, List.of(mistakeOfOurs.toString())));
        } catch (StackOverflowError e) {
            return Report.Rejected.of(true, new Mistake(Problem.Kind.TOO_DEEP.name(), 1, 1, 1, List.of()));
        }
    }

    private Report rejected(List<Problem> problems) {
        List<Mistake> mistakes = new ArrayList<>(problems.size());
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            mistakes.add(new Mistake(
                    problem.kind().name(), problem.line(), problem.column(), problem.length(), problem.words()));
        }
        boolean interrupted = problems.get(0).kind() == Problem.Kind.INTERRUPTED;
        return new Report.Rejected(host.hasActed() || interrupted, mistakes);
    }

    /** The value of the line; that of its last call with its errno, where they are the same. */
    private Outcome lastOutcome(Value value) {
        Optional<Outcome> last = host.lastCall();
        return last.isPresent() && last.get().number() == value.bits() ? last.get() : outcomes.of(value);
    }
}

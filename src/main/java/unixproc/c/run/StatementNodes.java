package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.Value;

/** The statements that can run. */
public final class StatementNodes {
    private StatementNodes() {}

    /**
     * An expression for what it does.
     *
     * @param shown how its value is to be named, or empty when it is not to be shown
     */
    public record Evaluate(Executable executable, String shown) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            long bits = executable.run(evaluator);
            evaluator.remember(executable.type(), bits);
            if (!shown.isEmpty()) {
                evaluator.host().shown(shown, new Value(executable.type(), bits));
            }
            return Flow.ON;
        }
    }

    /** One after the other. */
    public record Sequence(List<ExecutableStatement> executableStatements) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            return from(evaluator, executableStatements, 0);
        }

        static Flow from(Evaluator evaluator, List<ExecutableStatement> executableStatements, int first) {
            for (int i = first; i < executableStatements.size(); i++) {
                Flow flow = executableStatements.get(i).run(evaluator);
                if (flow != Flow.ON) {
                    return flow;
                }
            }
            return Flow.ON;
        }
    }

    /** {@code if}. */
    public record If(Executable condition, ExecutableStatement yes, ExecutableStatement no)
            implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            return (condition.run(evaluator) != 0 ? yes : no).run(evaluator);
        }
    }

    /** {@code while}, {@code do} and {@code for}. */
    public record Loop(
            Executable condition,
            ExecutableStatement body,
            Executable after,
            boolean bodyFirst,
            Source source,
            Span span)
            implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            boolean ask = !bodyFirst;
            while (!ask || condition.run(evaluator) != 0) {
                ask = true;
                evaluator.turn(source, span);
                Flow flow = body.run(evaluator);
                if (flow == Flow.BREAK) {
                    break;
                }
                if (flow == Flow.RETURN) {
                    return flow;
                }
                after.run(evaluator);
            }
            return Flow.ON;
        }
    }

    /** {@code switch}: goes to the label whose value it is, else to {@code default}, which may stand behind the end. */
    public record Switch(
            Executable value, List<Long> values, List<Integer> targets, int otherwise, List<ExecutableStatement> body)
            implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            long wanted = value.run(evaluator);
            int target = otherwise;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == wanted) {
                    target = targets.get(i);
                    break;
                }
            }
            Flow flow = Sequence.from(evaluator, body, target);
            return flow == Flow.BREAK ? Flow.ON : flow;
        }
    }

    /** {@code break}, {@code continue}, and {@code return} from a handler. */
    public record Jump(Flow flow) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            return flow;
        }
    }
}

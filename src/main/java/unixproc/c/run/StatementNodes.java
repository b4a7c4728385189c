package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.Value;

/** The statements that can run. */
public final class StatementNodes {
    private StatementNodes() {}

    /** An expression for what it does. */
    public static final class Evaluate implements ExecutableStatement {
        private final Executable executable;
        private final CType type;
        private final String shown;
        private final boolean shows;

        /**
         * @param shown how its value is to be named, or empty when it is not to be shown
         */
        public Evaluate(Executable executable, String shown) {
            this.executable = executable;
            this.type = executable.type();
            this.shown = shown;
            this.shows = !shown.isEmpty();
        }

        @Override
        public Flow run(Evaluator evaluator) {
            long bits = executable.run(evaluator);
            evaluator.lastType = type;
            evaluator.last = bits;
            if (shows) {
                evaluator.host().shown(shown, new Value(executable.type(), bits));
            }
            return Flow.ON;
        }
    }

    /** One after the other. */
    public static final class Sequence implements ExecutableStatement {
        private final ExecutableStatement[] statements;

        public Sequence(List<ExecutableStatement> statements) {
            this.statements = statements.toArray(new ExecutableStatement[0]);
        }

        @Override
        public Flow run(Evaluator evaluator) {
            ExecutableStatement[] parts = statements;
            for (int i = 0; i < parts.length; i++) {
                Flow flow = parts[i].run(evaluator);
                if (flow != Flow.ON) {
                    int target = flow == Flow.GOTO ? labeled(evaluator.label) : -1;
                    return target < 0 ? flow : from(evaluator, target);
                }
            }
            return Flow.ON;
        }

        private int labeled(String label) {
            for (int i = 0; i < statements.length; i++) {
                if (statements[i] instanceof Labeled labeled && labeled.label().equals(label)) {
                    return i;
                }
            }
            return -1;
        }

        Flow from(Evaluator evaluator, int first) {
            for (int i = first; i < statements.length; i++) {
                Flow flow = statements[i].run(evaluator);
                if (flow != Flow.ON) {
                    int target = flow == Flow.GOTO ? labeled(evaluator.label) : -1;
                    if (target < 0) {
                        return flow;
                    }
                    i = target - 1;
                }
            }
            return Flow.ON;
        }
    }

    /** What is done the first time only, as the value of a variable that lives on. */
    public static final class Once implements ExecutableStatement {
        private final ExecutableStatement statement;
        private boolean done;

        public Once(ExecutableStatement statement) {
            this.statement = statement;
        }

        @Override
        public Flow run(Evaluator evaluator) {
            if (!done) {
                done = true;
                return statement.run(evaluator);
            }
            return Flow.ON;
        }
    }

    /** A statement with a name to go to. */
    public record Labeled(String label, ExecutableStatement statement) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            return statement.run(evaluator);
        }
    }

    /** {@code goto}: the sequence around it that has the label goes on there. */
    public record GoTo(String label) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            evaluator.label = label;
            return Flow.GOTO;
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
    public static final class Loop implements ExecutableStatement {
        private final Executable condition;
        private final ExecutableStatement body;
        private final Executable after;
        private final boolean steps;
        private final boolean bodyFirst;
        private final Source source;
        private final Span span;

        public Loop(
                Executable condition,
                ExecutableStatement body,
                Executable after,
                boolean bodyFirst,
                Source source,
                Span span) {
            this.condition = condition;
            this.body = body;
            this.after = after;
            this.steps = !(after instanceof LeafNodes.Literal);
            this.bodyFirst = bodyFirst;
            this.source = source;
            this.span = span;
        }

        @Override
        public Flow run(Evaluator evaluator) {
            boolean ask = !bodyFirst;
            while (!ask || condition.run(evaluator) != 0) {
                ask = true;
                if (--evaluator.turnsLeft <= 0) {
                    evaluator.look(source, span);
                }
                Flow flow = body.run(evaluator);
                if (flow != Flow.ON && flow != Flow.CONTINUE) {
                    if (flow == Flow.BREAK) {
                        break;
                    }
                    return flow;
                }
                if (steps) {
                    after.run(evaluator);
                }
            }
            return Flow.ON;
        }
    }

    /**
     * The labels of a {@code switch}: from which to which value each stands for, which statement it is before, and that
     * of {@code default}, which may stand behind the end.
     */
    public static final class Labels {
        private final long[] firsts;
        private final long[] lasts;
        private final int[] targets;
        private final int otherwise;

        public Labels(long[] firsts, long[] lasts, int[] targets, int otherwise) {
            this.firsts = firsts;
            this.lasts = lasts;
            this.targets = targets;
            this.otherwise = otherwise;
        }

        int target(long wanted) {
            for (int i = 0; i < firsts.length; i++) {
                if (firsts[i] <= wanted && wanted <= lasts[i]) {
                    return targets[i];
                }
            }
            return otherwise;
        }
    }

    /** {@code switch}: goes to the label whose value it is. */
    public static final class Switch implements ExecutableStatement {
        private final Executable value;
        private final Labels labels;
        private final Sequence body;

        public Switch(Executable value, Labels labels, Sequence body) {
            this.value = value;
            this.labels = labels;
            this.body = body;
        }

        @Override
        public Flow run(Evaluator evaluator) {
            Flow flow = body.from(evaluator, labels.target(value.run(evaluator)));
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

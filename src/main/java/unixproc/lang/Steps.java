package unixproc.lang;

import java.util.List;
import unixproc.lang.Source.Span;

/** The statements that can run. */
final class Steps {
    private Steps() {}

    /**
     * An expression for what it does.
     *
     * @param shown how its value is to be named, or empty when it is not to be shown
     */
    record Evaluate(Code code, String shown) implements Step {
        @Override
        public Flow run(Machine machine) {
            long bits = code.run(machine);
            machine.remember(code.type(), bits);
            if (!shown.isEmpty()) {
                machine.host().shown(shown, new Value(code.type(), bits));
            }
            return Flow.ON;
        }
    }

    /** One after the other. */
    record Row(List<Step> steps) implements Step {
        @Override
        public Flow run(Machine machine) {
            return from(machine, steps, 0);
        }

        static Flow from(Machine machine, List<Step> steps, int first) {
            for (int i = first; i < steps.size(); i++) {
                Flow flow = steps.get(i).run(machine);
                if (flow != Flow.ON) {
                    return flow;
                }
            }
            return Flow.ON;
        }
    }

    /** {@code if}. */
    record If(Code condition, Step yes, Step no) implements Step {
        @Override
        public Flow run(Machine machine) {
            return (condition.run(machine) != 0 ? yes : no).run(machine);
        }
    }

    /** {@code while}, {@code do} and {@code for}. */
    record Loop(Code condition, Step body, Code after, boolean bodyFirst, Source source, Span span) implements Step {
        @Override
        public Flow run(Machine machine) {
            boolean ask = !bodyFirst;
            while (!ask || condition.run(machine) != 0) {
                ask = true;
                machine.turn(source, span);
                Flow flow = body.run(machine);
                if (flow == Flow.BREAK) {
                    break;
                }
                if (flow == Flow.RETURN) {
                    return flow;
                }
                after.run(machine);
            }
            return Flow.ON;
        }
    }

    /** {@code switch}: goes to the label whose value it is, else to {@code default}, which may stand behind the end. */
    record Switch(Code value, List<Long> values, List<Integer> targets, int otherwise, List<Step> body)
            implements Step {
        @Override
        public Flow run(Machine machine) {
            long wanted = value.run(machine);
            int target = otherwise;
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) == wanted) {
                    target = targets.get(i);
                    break;
                }
            }
            Flow flow = Row.from(machine, body, target);
            return flow == Flow.BREAK ? Flow.ON : flow;
        }
    }

    /** {@code break}, {@code continue}, and {@code return} from a handler. */
    record Jump(Flow flow) implements Step {
        @Override
        public Flow run(Machine machine) {
            return flow;
        }
    }
}

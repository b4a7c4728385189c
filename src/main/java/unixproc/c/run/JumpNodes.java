package unixproc.c.run;

import java.util.List;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Memory;

/**
 * Code for setjmp(3) and longjmp(3). A jump goes back to the beginning of the statement that called setjmp, which then
 * gives the value of the jump; that statement must be in a block that is still active.
 */
public final class JumpNodes {
    /** Offsets in a {@code jmp_buf}: which setjmp it was, how deep, the end of the stack, a mask, and whether there is one. */
    private static final int DEPTH = 8;

    private static final int STACK = 16;
    private static final int MASK = 24;
    private static final int MASKED = 32;

    private JumpNodes() {}

    /** {@code setjmp} and {@code sigsetjmp}. */
    public static final class SetJump implements Executable {
        private final Executable buffer;
        private final Executable saves;

        public SetJump(Executable buffer, Executable saves) {
            this.buffer = buffer;
            this.saves = saves;
        }

        @Override
        public CType type() {
            return Scalar.INT;
        }

        @Override
        public long run(Evaluator evaluator) {
            if (evaluator.landsAt(this)) {
                return evaluator.landed();
            }
            Memory memory = evaluator.memory;
            long address = buffer.run(evaluator);
            boolean masked = saves.run(evaluator) != 0;
            memory.write(address, 8, evaluator.number(this));
            memory.write(address + DEPTH, 8, evaluator.depth);
            memory.write(address + STACK, 8, evaluator.stackTop);
            memory.write(address + MASKED, 8, masked ? 1 : 0);
            memory.write(address + MASK, 8, masked ? evaluator.host().blockedSignals() : 0);
            return 0;
        }
    }

    /** {@code longjmp} and {@code siglongjmp}. */
    public record Jump(Executable buffer, Executable value, Source source, Span span) implements Executable {
        @Override
        public CType type() {
            return Scalar.VOID;
        }

        @Override
        public long run(Evaluator evaluator) {
            Memory memory = evaluator.memory;
            long address = buffer.run(evaluator);
            long number = memory.read(address, 8);
            if (!evaluator.hasJumpTarget(number)) {
                throw source.rejection(Kind.MISPLACED, span, List.of("longjmp"));
            }
            long given = (int) value.run(evaluator);
            if (memory.read(address + MASKED, 8) != 0) {
                evaluator.host().blockSignals(memory.read(address + MASK, 8));
            }
            throw new LongJump(
                    evaluator.jumpTarget(number),
                    (int) memory.read(address + DEPTH, 8),
                    memory.read(address + STACK, 8),
                    given == 0 ? 1 : given);
        }
    }

    /** A statement that calls setjmp. */
    public record Landing(ExecutableStatement statement, SetJump target) implements ExecutableStatement {
        @Override
        public Flow run(Evaluator evaluator) {
            return statement.run(evaluator);
        }
    }

    /** Statements one after the other, to some of which a jump may come back. */
    public static final class LandingSequence implements ExecutableStatement {
        private final StatementNodes.Sequence statements;
        private final List<ExecutableStatement> parts;

        public LandingSequence(List<ExecutableStatement> parts) {
            this.parts = List.copyOf(parts);
            this.statements = new StatementNodes.Sequence(parts);
        }

        @Override
        public Flow run(Evaluator evaluator) {
            Evaluator.Place here = evaluator.place();
            int first = 0;
            while (true) {
                try {
                    return statements.from(evaluator, first);
                } catch (LongJump jump) {
                    int target = jump.depth() == here.depth() ? index(jump.target()) : -1;
                    if (target < 0) {
                        throw jump;
                    }
                    evaluator.land(here, jump);
                    first = target;
                }
            }
        }

        private int index(SetJump target) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof Landing landing && landing.target() == target) {
                    return i;
                }
            }
            return -1;
        }
    }
}

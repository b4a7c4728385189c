package unixproc.c.check;

import java.util.List;
import java.util.Optional;
import unixproc.c.run.StatementNodes;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Stmt;

/** Checks the labels of a {@code switch}. */
final class SwitchLabels {
    private final CheckContext context;
    private final VariableChecker declarations;

    SwitchLabels(CheckContext context, VariableChecker declarations) {
        this.context = context;
        this.declarations = declarations;
    }

    /** Finds out what the labels are worth, and says which stand twice. */
    StatementNodes.Labels check(Stmt.Switch stmt) {
        int count = stmt.labels().size();
        long[] firsts = new long[count];
        long[] lasts = new long[count];
        int[] targets = new int[count];
        int otherwise = stmt.body().size();
        for (int i = 0; i < count; i++) {
            Stmt.Label label = stmt.labels().get(i);
            // A range that holds nothing stands for default, which is asked last.
            firsts[i] = label.value().isPresent() ? labelValue(label.value().get()) : 1;
            lasts[i] = label.last().isPresent()
                    ? labelValue(label.last().get())
                    : label.value().isPresent() ? firsts[i] : 0;
            targets[i] = label.index();
            otherwise = label.value().isPresent() ? otherwise : label.index();
            duplicate(stmt, i, firsts, lasts);
        }
        return new StatementNodes.Labels(firsts, lasts, targets, otherwise);
    }

    private long labelValue(Expr expr) {
        int before = context.problems().count();
        try {
            return declarations.constant(expr);
        } catch (Rejection mistake) {
            context.note(mistake, before);
            return 0;
        }
    }

    private void duplicate(Stmt.Switch stmt, int index, long[] firsts, long[] lasts) {
        Optional<Expr> value = stmt.labels().get(index).value();
        for (int i = 0; i < index && context.isProgram() && value.isPresent(); i++) {
            boolean same =
                    stmt.labels().get(i).value().isPresent() && firsts[index] <= lasts[i] && lasts[index] >= firsts[i];
            if (same) {
                String text = context.source().oneLine(value.get().span());
                context.problems()
                        .add(context.rejection(Kind.DEFINED_TWICE, value.get().span(), List.of("case " + text)));
                return;
            }
        }
    }
}

package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import unixproc.c.format.StringFormats;
import unixproc.c.invoke.PackedArguments.ScratchMemory;
import unixproc.c.invoke.PackedArguments.StringList;
import unixproc.c.run.AssignmentNodes.Assign;
import unixproc.c.run.Executable;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionNodes.FunctionCall;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.TextLiteral;
import unixproc.c.run.StatementNodes.Evaluate;
import unixproc.c.run.StatementNodes.Sequence;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Source.Span;
import unixproc.c.syntax.Stmt;
import unixproc.c.type.CType.Scalar;

/** Makes the code that calls {@code main} and ends the process with what it returns, as exit(3) would. */
final class MainChecker {
    private static final String STATUS = "main()";

    private final CheckContext context;
    private final ExpressionChecker expressions;

    MainChecker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    ExecutableStatement start(Stmt.Function stmt, List<String> given) {
        FunctionCode main = context.scope().function("main").orElseThrow();
        List<Executable> texts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            texts.add(new TextLiteral(StringFormats.encoded(given.get(i))));
        }
        Span span = stmt.nameSpan();
        List<Executable> all = List.of(
                new Literal(Scalar.INT, given.size()),
                new StringList(texts, new ScratchMemory()),
                expressions.check(new Expr.Name("environ", span)));
        int count = Math.min(3, stmt.type().parameters().size());
        Executable call = new FunctionCall(main, all.subList(0, count), context.source(), span);
        Executable.Place status = context.scope().assigned(STATUS, Scalar.INT, true);
        ExecutableStatement run = stmt.type().returns() == Scalar.VOID
                ? new Evaluate(call, "")
                : new Evaluate(new Assign(status, call), "");
        Expr argument = new Expr.Name(STATUS, span);
        Expr exit = new Expr.Calling("exit", span, List.of(argument), span);
        return new Sequence(List.of(run, new Evaluate(expressions.check(exit), "")));
    }
}

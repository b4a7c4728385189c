package unixproc.c.check;

import java.util.List;
import java.util.Optional;
import unixproc.c.run.AssignmentNodes.Assign;
import unixproc.c.run.Executable;
import unixproc.c.run.JumpNodes.Jump;
import unixproc.c.run.JumpNodes.SetJump;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/**
 * What looks like a call of the C library and is a part of the language: the macros of stdarg(3), and jumps out of
 * functions, setjmp(3). {@code va_arg} takes a type and is read by the parser.
 */
final class LibraryForms {
    private static final List<String> NAMES = List.of(
            "va_start", "va_end", "va_copy", "setjmp", "_setjmp", "sigsetjmp", "longjmp", "_longjmp", "siglongjmp");
    private static final Executable NO = new Literal(Scalar.INT, 0);

    private final CheckContext context;
    private final ExpressionChecker expressions;

    LibraryForms(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    boolean has(String name) {
        return NAMES.contains(name);
    }

    Executable check(Expr.Calling expr) {
        String name = expr.name();
        boolean one = name.equals("setjmp") || name.equals("_setjmp") || name.equals("va_end");
        int wanted = one ? 1 : 2;
        if (expr.arguments().size() != wanted) {
            Kind kind = expr.arguments().size() < wanted ? Kind.TOO_FEW_ARGUMENTS : Kind.TOO_MANY_ARGUMENTS;
            throw context.rejection(kind, expr.span(), List.of(name + (one ? "(env)" : "(env, value)")));
        }
        return switch (name) {
            case "va_start" ->
                new Assign(list(expr), context.scope().variadicList(Types.TEXT).orElseThrow());
            case "va_end" -> NO;
            case "va_copy" ->
                new Assign(list(expr), expressions.check(expr.arguments().get(1)));
            case "setjmp", "_setjmp" -> setting(new SetJump(buffer(expr), NO));
            case "sigsetjmp" -> setting(new SetJump(buffer(expr), second(expr)));
            default -> new Jump(buffer(expr), second(expr), context.source(), expr.span());
        };
    }

    private Executable second(Expr.Calling expr) {
        Expr value = expr.arguments().get(1);
        return expressions.number(expressions.check(value), value, expr.name());
    }

    private Executable.Place list(Expr.Calling expr) {
        boolean outside = expr.name().equals("va_start") && context.returns().isEmpty();
        if (!outside && expressions.check(expr.arguments().get(0)) instanceof Executable.Place place) {
            return place;
        }
        throw misplaced(expr);
    }

    private Rejection misplaced(Expr.Calling expr) {
        return context.rejection(Kind.MISPLACED, expr.nameSpan(), List.of(expr.name()));
    }

    private Executable buffer(Expr.Calling expr) {
        Expr given = expr.arguments().get(0);
        Executable buffer = expressions.check(given);
        if (!Types.isAddress(buffer.type()) && buffer != ExpressionChecker.WRONG) {
            throw context.wrongType(given.span(), expr.name(), "pointer", buffer.type());
        }
        return buffer;
    }

    private SetJump setting(SetJump jump) {
        context.setJump(Optional.of(jump));
        return jump;
    }
}

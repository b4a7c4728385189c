package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.run.Executable;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionNodes.FunctionCall;
import unixproc.c.run.FunctionNodes.PointerCall;
import unixproc.c.run.FunctionNodes.ReturnedStruct;
import unixproc.c.run.OperationNodes;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Turns calls of the learner's own functions into code, by name or through a pointer. */
final class FunctionChecker {
    /** What a handler is called with when nothing more is known of it. */
    private static final CType.Function HANDLER = new CType.Function(Scalar.VOID, List.of(Scalar.INT), true);

    private final CheckContext context;
    private final ExpressionChecker expressions;

    FunctionChecker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    /** Whether the name is one of the learner's own: a function, or a variable that holds one. */
    boolean isOwn(String name) {
        Optional<Executable.Place> variable = context.scope().find(name);
        return context.scope().function(name).isPresent()
                || (variable.isPresent() && Types.isFunction(variable.get().type()));
    }

    Executable calling(Expr.Calling expr) {
        Optional<Executable.Place> variable = context.scope().find(expr.name());
        if (variable.isPresent() && Types.isFunction(variable.get().type())) {
            return through(variable.get(), expr.arguments(), expr.span());
        }
        FunctionCode function = context.scope().function(expr.name()).orElseThrow();
        context.ownCalls().add(new CheckContext.OwnCall(function, expr.nameSpan()));
        List<Executable> arguments = arguments(function.type(), expr.name(), expr.arguments(), expr.span());
        return kept(new FunctionCall(function, arguments, context.source(), expr.nameSpan()));
    }

    Executable invoking(Expr.Invoking expr) {
        return through(expressions.check(expr.function()), expr.arguments(), expr.span());
    }

    private Executable through(Executable pointer, List<Expr> given, Span span) {
        CType type = pointer.type();
        if (!Types.isFunction(type)) {
            throw context.wrongType(span, "()", "function", type);
        }
        CType.Function function = type instanceof CType.Function own ? own : HANDLER;
        if (type instanceof CType.Pointer to) {
            function = (CType.Function) to.to();
        }
        List<Executable> arguments = arguments(function, "", given, span);
        return kept(new PointerCall(pointer, function.returns(), arguments, context.source(), span));
    }

    private Executable kept(Executable call) {
        return call.type() instanceof Struct
                ? new ReturnedStruct(call, context.scope().unnamed(call.type()))
                : call;
    }

    private List<Executable> arguments(CType.Function function, String name, List<Expr> given, Span span) {
        List<CType> wanted = function.parameters();
        if (given.size() < wanted.size() || (given.size() > wanted.size() && !function.open())) {
            Kind kind = given.size() < wanted.size() ? Kind.TOO_FEW_ARGUMENTS : Kind.TOO_MANY_ARGUMENTS;
            throw context.rejection(kind, span, List.of(written(function, name)));
        }
        List<Executable> arguments = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Executable argument = expressions.check(given.get(i));
            if (i < wanted.size()) {
                CType type = Types.decayed(wanted.get(i));
                argument = OperationNodes.in(
                        Conversions.checked(context, argument, type, given.get(i), written(function, name)), type);
            }
            arguments.add(argument);
        }
        return arguments;
    }

    private static String written(CType.Function function, String name) {
        String text = function.toString();
        int open = text.indexOf('(', function.returns().toString().length());
        return name + text.substring(open);
    }
}

package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.CType.Array;
import unixproc.lang.CType.Scalar;
import unixproc.lang.Leaves.Literal;
import unixproc.lang.Leaves.Stored;
import unixproc.lang.Problem.Kind;
import unixproc.lang.Step.Flow;
import unixproc.lang.Steps.Evaluate;
import unixproc.lang.Steps.Jump;
import unixproc.lang.Steps.Loop;
import unixproc.lang.Steps.Row;
import unixproc.lang.Stmt.Declarator;

/** Turns statements into steps, or says what is wrong with them. */
final class StatementChecker implements Stmt.Visitor<Step> {
    private static final Step NOTHING = new Row(List.of());
    private static final Code ALWAYS = new Literal(Scalar.INT, 1);
    /** The most bytes one variable may have. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private final Line line;
    private final ExpressionChecker expressions;

    StatementChecker(Line line) {
        this.line = line;
        this.expressions = new ExpressionChecker(line, this);
    }

    Step check(List<Stmt> statements) {
        List<Step> steps = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            steps.add(statements.get(i).accept(this));
        }
        return new Row(steps);
    }

    @Override
    public Step visit(Stmt.Run stmt) {
        int before = line.calls();
        Code code = expressions.check(stmt.expr());
        boolean shown = line.shows() && line.calls() == before && code.type() != Scalar.VOID;
        Expr named = stmt.expr() instanceof Expr.Assign assign ? assign.target() : stmt.expr();
        return new Evaluate(code, shown ? line.source().oneLine(named.span()) : "");
    }

    @Override
    public Step visit(Stmt.Declare stmt) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < stmt.declarators().size(); i++) {
            Declarator declarator = stmt.declarators().get(i);
            if (isKnown(declarator)) {
                continue;
            }
            int before = line.calls();
            Variable variable = line.scope().declare(declarator.name(), type(declarator));
            if (declarator.value().isPresent()) {
                Code code = expressions
                        .assignments()
                        .initial(new Stored(variable), declarator.value().get());
                boolean shown = line.shows() && line.calls() == before;
                steps.add(new Evaluate(code, shown ? declarator.name() : ""));
            }
        }
        return new Row(steps);
    }

    /** Whether it only announces what is there anyway: {@code extern char **environ}, {@code extern int errno}. */
    private static boolean isKnown(Declarator declarator) {
        boolean given = declarator.name().equals("errno") || declarator.name().equals("environ");
        return given && declarator.value().isEmpty();
    }

    /** The value of a name behind {@code #define}. */
    Code defined(Expr value) {
        Code code = expressions.check(value);
        if (code instanceof Literal || code instanceof Leaves.TextLiteral) {
            return code;
        }
        String text = line.source().oneLine(value.span());
        throw line.rejection(Kind.EXPECTED, value.span(), List.of("constant", text));
    }

    /** The type a declarator gives its variable. */
    CType type(Declarator declarator) {
        CType type = declarator.type();
        if (type == Scalar.VOID || type == Structs.FILE) {
            throw line.wrongType(declarator.span(), declarator.name(), "int", type);
        }
        for (int i = declarator.dimensions().size() - 1; i >= 0; i--) {
            Optional<Expr> dimension = declarator.dimensions().get(i);
            long count = dimension.isPresent() ? constant(dimension.get()) : open(declarator);
            if (count < 0 || count > LARGEST || count * Math.max(1, type.size()) > LARGEST) {
                throw line.rejection(
                        Kind.TOO_LARGE, declarator.span(), List.of(declarator.name(), Long.toString(LARGEST)));
            }
            type = new Array(type, (int) count);
        }
        return type;
    }

    private long open(Declarator declarator) {
        if (declarator.value().isPresent() && declarator.value().get() instanceof Expr.Listing listing) {
            return listing.elements().size();
        }
        if (declarator.value().isPresent() && declarator.value().get() instanceof Expr.Text text) {
            return text.bytes().length() + 1L;
        }
        throw line.rejection(Kind.EXPECTED, declarator.span(), List.of("number", "]"));
    }

    private long constant(Expr expr) {
        if (expressions.number(expressions.check(expr), expr, "[]") instanceof Literal literal) {
            return literal.bits();
        }
        String text = line.source().oneLine(expr.span());
        throw line.rejection(Kind.EXPECTED, expr.span(), List.of("constant", text));
    }

    @Override
    public Step visit(Stmt.If stmt) {
        Code condition = expressions.condition(stmt.condition());
        line.skippable(1);
        Step yes = stmt.yes().accept(this);
        Step no = stmt.no().isPresent() ? stmt.no().get().accept(this) : NOTHING;
        line.skippable(-1);
        return new Steps.If(condition, yes, no);
    }

    @Override
    public Step visit(Stmt.While stmt) {
        inside(1);
        Code condition = expressions.condition(stmt.condition());
        Step body = stmt.body().accept(this);
        inside(-1);
        return new Loop(condition, body, ALWAYS, stmt.bodyFirst(), line.source(), stmt.span());
    }

    @Override
    public Step visit(Stmt.For stmt) {
        line.quiet(1);
        Step first = stmt.first().isPresent() ? stmt.first().get().accept(this) : NOTHING;
        line.quiet(-1);
        inside(1);
        Code condition = stmt.condition().isPresent()
                ? expressions.condition(stmt.condition().get())
                : ALWAYS;
        Step body = stmt.body().accept(this);
        Code after = stmt.step().isPresent() ? expressions.check(stmt.step().get()) : ALWAYS;
        inside(-1);
        Step loop = new Loop(condition, body, after, false, line.source(), stmt.span());
        return new Row(List.of(first, loop));
    }

    private void inside(int by) {
        line.skippable(by);
        line.quiet(by);
        line.loop(by);
    }

    @Override
    public Step visit(Stmt.Switch stmt) {
        Code value = expressions.number(expressions.check(stmt.value()), stmt.value(), "switch");
        List<Long> values = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        int otherwise = stmt.body().size();
        for (int i = 0; i < stmt.labels().size(); i++) {
            Stmt.Label label = stmt.labels().get(i);
            if (label.value().isPresent()) {
                values.add(constant(label.value().get()));
                targets.add(label.index());
            } else {
                otherwise = label.index();
            }
        }
        line.skippable(1);
        line.quiet(1);
        line.choices(1);
        List<Step> body = new ArrayList<>();
        for (int i = 0; i < stmt.body().size(); i++) {
            body.add(stmt.body().get(i).accept(this));
        }
        line.choices(-1);
        line.quiet(-1);
        line.skippable(-1);
        return new Steps.Switch(value, values, targets, otherwise, body);
    }

    @Override
    public Step visit(Stmt.Block stmt) {
        line.quiet(1);
        Step row = check(stmt.statements());
        line.quiet(-1);
        return row;
    }

    @Override
    public Step visit(Stmt.Jump stmt) {
        if (!line.inLoop() && !(stmt.out() && line.inSwitch())) {
            throw line.rejection(Kind.MISPLACED, stmt.span(), List.of(stmt.out() ? "break" : "continue"));
        }
        return new Jump(stmt.out() ? Flow.BREAK : Flow.CONTINUE);
    }

    @Override
    public Step visit(Stmt.Return stmt) {
        List<Expr> arguments = stmt.value().isPresent() ? List.of(stmt.value().get()) : List.of();
        if (!line.inHandler()) {
            Expr exit = new Expr.Calling("exit", stmt.span(), arguments, stmt.span());
            return new Evaluate(expressions.check(exit), "");
        }
        List<Step> steps = new ArrayList<>();
        if (!arguments.isEmpty()) {
            steps.add(new Evaluate(expressions.check(arguments.get(0)), ""));
        }
        steps.add(new Jump(Flow.RETURN));
        return new Row(steps);
    }

    @Override
    public Step visit(Stmt.Function stmt) {
        Variable variable = line.scope().declare(stmt.name(), Scalar.HANDLER);
        HandlerCode handler = handler(stmt.body(), stmt.parameter().orElse("sig"), stmt.name());
        return new Evaluate(new Assignments.Assign(new Stored(variable), handler), "");
    }

    /** The code of a handler; the number of the signal is in the variable of that name. */
    HandlerCode handler(Stmt body, String signal, String label) {
        Variable number = line.scope().declare(signal, Scalar.INT);
        int loops = line.leaveLoops();
        line.handler(1);
        line.skippable(1);
        line.quiet(1);
        Step step = body.accept(this);
        line.quiet(-1);
        line.skippable(-1);
        line.handler(-1);
        line.loop(loops);
        return new HandlerCode(step, number, label);
    }
}

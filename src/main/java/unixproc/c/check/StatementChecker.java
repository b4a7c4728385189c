package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.run.Executable;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.ExecutableStatement.Flow;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionFrame;
import unixproc.c.run.FunctionNodes;
import unixproc.c.run.JumpNodes.Landing;
import unixproc.c.run.JumpNodes.LandingSequence;
import unixproc.c.run.JumpNodes.SetJump;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LocalVariable;
import unixproc.c.run.OperationNodes;
import unixproc.c.run.StatementNodes;
import unixproc.c.run.StatementNodes.Evaluate;
import unixproc.c.run.StatementNodes.Jump;
import unixproc.c.run.StatementNodes.Loop;
import unixproc.c.run.StatementNodes.Sequence;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.syntax.Stmt;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.Types;

/** Turns statements into steps, or says what is wrong with them. */
public final class StatementChecker implements Stmt.Visitor<ExecutableStatement> {
    private static final ExecutableStatement NOTHING = new Sequence(List.of());
    private static final Executable ALWAYS = new Literal(Scalar.INT, 1);

    private final CheckContext context;
    private final ExpressionChecker expressions;
    private final VariableChecker declarations;

    public StatementChecker(CheckContext context) {
        this.context = context;
        this.expressions = new ExpressionChecker(context, this);
        this.declarations = new VariableChecker(context, expressions);
    }

    public ExecutableStatement check(List<Stmt> statements) {
        List<ExecutableStatement> executableStatements = new ArrayList<>(statements.size());
        for (int i = 0; i < statements.size(); i++) {
            executableStatements.add(part(statements.get(i)));
        }
        return row(executableStatements);
    }

    /** A statement; what is wrong with it is noted, and nothing stands for it. */
    private ExecutableStatement part(Stmt stmt) {
        int before = context.problems().count();
        Optional<SetJump> around = context.setJump();
        context.setJump(Optional.empty());
        ExecutableStatement code = NOTHING;
        try {
            code = stmt.accept(this);
        } catch (Rejection mistake) {
            context.note(mistake, before);
        }
        Optional<SetJump> own = context.setJump();
        context.setJump(around);
        return own.isPresent() ? new Landing(code, own.get()) : code;
    }

    private static ExecutableStatement row(List<ExecutableStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Landing) {
                return new LandingSequence(statements);
            }
        }
        return new Sequence(statements);
    }

    /** The statements of a line or a program, with what calls its {@code main} behind them. */
    public ExecutableStatement program(List<Stmt> statements, List<String> arguments) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Stmt.Function function) {
                context.scope().announce(function.name(), function.type());
            }
        }
        ExecutableStatement program = check(statements);
        if (context.isProgram()) {
            functionsWithoutBody();
        }
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Stmt.Function function
                    && function.name().equals("main")
                    && function.body().isPresent()) {
                return new Sequence(List.of(program, new MainChecker(context, expressions).start(function, arguments)));
            }
        }
        return program;
    }

    /** Says of each call of a function whose body is nowhere that it is missing, as a linker does. */
    private void functionsWithoutBody() {
        for (int i = 0; i < context.ownCalls().size(); i++) {
            CheckContext.OwnCall call = context.ownCalls().get(i);
            if (!context.scope().isDefined(call.function())) {
                context.problems()
                        .add(context.rejection(
                                Kind.NOT_DEFINED,
                                call.span(),
                                List.of(call.function().name())));
            }
        }
    }

    VariableChecker declarations() {
        return declarations;
    }

    @Override
    public ExecutableStatement visit(Stmt.Run stmt) {
        int before = context.calls();
        Executable executable = stmt.expr() instanceof Expr.Numeral alone
                ? new Literal(alone.type(), alone.bits())
                : expressions.check(stmt.expr());
        boolean told = context.calls() > before && isCall(stmt.expr());
        boolean shown = context.shows() && !told && executable.type() != Scalar.VOID;
        Expr named = stmt.expr() instanceof Expr.Assign assign ? assign.target() : stmt.expr();
        return new Evaluate(executable, shown ? context.source().oneLine(named.span()) : "");
    }

    /** Whether the value of an expression is that of a call of its own, which is shown with the call. */
    static boolean isCall(Expr expr) {
        Expr value = expr instanceof Expr.Assign assign && assign.operator().isEmpty() ? assign.value() : expr;
        if (value instanceof Expr.Assign) {
            return isCall(value);
        }
        return value instanceof Expr.Calling || value instanceof Expr.Name || value instanceof Expr.Sequence;
    }

    @Override
    public ExecutableStatement visit(Stmt.Declare stmt) {
        return declarations.check(stmt);
    }

    @Override
    public ExecutableStatement visit(Stmt.If stmt) {
        Executable condition = expressions.condition(stmt.condition());
        context.skippable(1);
        ExecutableStatement yes = part(stmt.yes());
        ExecutableStatement no = stmt.no().isPresent() ? part(stmt.no().get()) : NOTHING;
        context.skippable(-1);
        return new StatementNodes.If(condition, yes, no);
    }

    @Override
    public ExecutableStatement visit(Stmt.While stmt) {
        inside(1);
        Executable condition = expressions.condition(stmt.condition());
        ExecutableStatement body = part(stmt.body());
        inside(-1);
        return new Loop(condition, body, ALWAYS, stmt.bodyFirst(), context.source(), stmt.span());
    }

    @Override
    public ExecutableStatement visit(Stmt.For stmt) {
        context.scope().push();
        context.quiet(1);
        ExecutableStatement first = stmt.first().isPresent() ? part(stmt.first().get()) : NOTHING;
        context.quiet(-1);
        inside(1);
        Executable condition = stmt.condition().isPresent()
                ? expressions.condition(stmt.condition().get())
                : ALWAYS;
        ExecutableStatement body = part(stmt.body());
        Executable after =
                stmt.step().isPresent() ? expressions.check(stmt.step().get()) : ALWAYS;
        inside(-1);
        context.scope().pop();
        ExecutableStatement loop = new Loop(condition, body, after, false, context.source(), stmt.span());
        return new Sequence(List.of(first, loop));
    }

    private void inside(int by) {
        context.skippable(by);
        context.quiet(by);
        context.loop(by);
    }

    @Override
    public ExecutableStatement visit(Stmt.Switch stmt) {
        Executable value = expressions.number(expressions.check(stmt.value()), stmt.value(), "switch");
        StatementNodes.Labels labels = new SwitchLabels(context, declarations).check(stmt);
        context.skippable(1);
        context.quiet(1);
        context.choices(1);
        List<ExecutableStatement> body = new ArrayList<>();
        context.scope().push();
        for (int i = 0; i < stmt.body().size(); i++) {
            body.add(part(stmt.body().get(i)));
        }
        context.scope().pop();
        context.choices(-1);
        context.quiet(-1);
        context.skippable(-1);
        return new StatementNodes.Switch(value, labels, new Sequence(body));
    }

    @Override
    public ExecutableStatement visit(Stmt.Block stmt) {
        context.quiet(1);
        context.scope().push();
        ExecutableStatement row = check(stmt.statements());
        context.scope().pop();
        context.quiet(-1);
        return row;
    }

    @Override
    public ExecutableStatement visit(Stmt.Jump stmt) {
        if (!context.inLoop() && !(stmt.out() && context.inSwitch())) {
            throw context.rejection(Kind.MISPLACED, stmt.span(), List.of(stmt.out() ? "break" : "continue"));
        }
        return new Jump(stmt.out() ? Flow.BREAK : Flow.CONTINUE);
    }

    @Override
    public ExecutableStatement visit(Stmt.Return stmt) {
        if (context.returns().isEmpty()) {
            List<Expr> arguments =
                    stmt.value().isPresent() ? List.of(stmt.value().get()) : List.of();
            Expr exit = new Expr.Calling("exit", stmt.span(), arguments, stmt.span());
            return new Evaluate(expressions.check(exit), "");
        }
        CType returns = context.returns().get();
        if (stmt.value().isEmpty()) {
            return new Jump(Flow.RETURN);
        }
        Executable value = expressions.check(stmt.value().get());
        if (returns == Scalar.VOID) {
            return new Sequence(List.of(new Evaluate(value, ""), new Jump(Flow.RETURN)));
        }
        Expr expr = stmt.value().get();
        return new FunctionNodes.Return(
                OperationNodes.in(Conversions.checked(context, value, returns, expr, "return"), returns));
    }

    @Override
    public ExecutableStatement visit(Stmt.Function stmt) {
        FunctionCode function = context.scope().announce(stmt.name(), stmt.type());
        if (stmt.body().isPresent()) {
            define(function, stmt.parameters(), stmt.body().get());
        }
        return NOTHING;
    }

    @Override
    public ExecutableStatement visit(Stmt.Goto stmt) {
        return new StatementNodes.GoTo(stmt.name());
    }

    @Override
    public ExecutableStatement visit(Stmt.Labeled stmt) {
        return new StatementNodes.Labeled(stmt.name(), part(stmt.statement()));
    }

    /** A block as the handler of a signal, whose number it finds in {@code sig}. */
    FunctionCode handler(Stmt body, String label) {
        FunctionCode function = new FunctionCode(label, new CType.Function(Scalar.VOID, List.of(Scalar.INT), false));
        define(function, List.of("sig"), body);
        return function;
    }

    private void define(FunctionCode function, List<String> names, Stmt body) {
        FunctionFrame frame = new FunctionFrame();
        Scope.Surroundings surroundings = context.scope().enter(frame);
        List<LocalVariable> parameters = new ArrayList<>();
        for (int i = 0; i < function.type().parameters().size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            parameters.add(context.scope()
                    .parameter(name, Types.decayed(function.type().parameters().get(i))));
        }
        context.problems().forgetNames();
        int loops = context.leaveLoops();
        Optional<CType> before = context.returning(Optional.of(function.type().returns()));
        context.skippable(1);
        context.quiet(1);
        ExecutableStatement code = part(body);
        context.quiet(-1);
        context.skippable(-1);
        context.returning(before);
        context.loop(loops);
        context.scope().leave(surroundings);
        context.scope().define(new FunctionDefinition(function, parameters, frame, code));
    }
}

package unixproc.c.check;

import java.util.List;
import java.util.Optional;
import unixproc.c.call.Call;
import unixproc.c.run.Executable;
import unixproc.c.run.FunctionNodes.FunctionValue;
import unixproc.c.run.LeafNodes.CompoundLiteral;
import unixproc.c.run.LeafNodes.Dereference;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.LeafNodes.TextLiteral;
import unixproc.c.run.OperationNodes;
import unixproc.c.run.OperationNodes.Converted;
import unixproc.c.run.OperationNodes.PointerAddition;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Rejection;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Turns expressions into code, or says what is wrong with them. */
final class ExpressionChecker implements Expr.Visitor<Executable> {
    /** Stands for code that could not be made; never runs, and nothing is said about what it is part of. */
    static final Executable WRONG = new Literal(Scalar.INT, 0);

    private final CheckContext context;
    private final NameChecker names;
    private final OperatorChecker operators;
    private final AssignmentChecker assignments;
    private final CallChecker calls;
    private final FunctionChecker functions;
    private final LibraryForms forms;
    private final StatementChecker statements;

    ExpressionChecker(CheckContext context, StatementChecker statements) {
        this.context = context;
        this.statements = statements;
        this.names = new NameChecker(context);
        this.operators = new OperatorChecker(context, this);
        this.assignments = new AssignmentChecker(context, this);
        this.calls = new CallChecker(context, this, names);
        this.functions = new FunctionChecker(context, this);
        this.forms = new LibraryForms(context, this);
    }

    /** Code for an expression; what is wrong with it is noted, and {@link #WRONG} stands for it. */
    Executable check(Expr expr) {
        int before = context.problems().count();
        try {
            return expr.accept(this);
        } catch (Rejection mistake) {
            context.note(mistake, before);
            return WRONG;
        }
    }

    /** Code for an expression that may turn out to be none; the first problem is thrown, and none is noted. */
    Executable attempt(Expr expr) {
        int size = context.problems().size();
        Executable executable = check(expr);
        if (context.problems().size() > size) {
            Problem problem = context.problems().get(size);
            context.problems().cutTo(size);
            throw new Rejection(problem);
        }
        return executable;
    }

    /** The value of an expression that must be known beforehand. */
    long constant(Expr expr) {
        return statements.declarations().constant(expr);
    }

    /** The problem that nothing has that name. */
    Rejection unknown(Expr.Name expr) {
        return names.unknown(expr.name(), expr.span());
    }

    OperatorChecker operators() {
        return operators;
    }

    AssignmentChecker assignments() {
        return assignments;
    }

    CallChecker calls() {
        return calls;
    }

    /** Code for what may be skipped when the line runs. */
    Executable skippable(Expr expr) {
        context.skippable(1);
        Executable executable = check(expr);
        context.skippable(-1);
        return executable;
    }

    /** A value an {@code if} or a loop can ask. */
    Executable condition(Expr expr) {
        return scalar(check(expr), expr, "if");
    }

    Executable scalar(Executable executable, Expr expr, String where) {
        if (executable.type() instanceof Struct) {
            context.problems().add(context.wrongType(expr.span(), where, "number", executable.type()));
            return WRONG;
        }
        return executable;
    }

    Executable number(Executable executable, Expr expr, String where) {
        if (!Types.isNumber(executable.type())) {
            context.problems().add(context.wrongType(expr.span(), where, "number", executable.type()));
            return WRONG;
        }
        return executable;
    }

    /** Code that only combines numbers known beforehand, done at once. */
    Executable folded(Executable executable, Executable left, Executable right) {
        boolean known = left instanceof Literal && right instanceof Literal;
        return known ? new Literal(executable.type(), executable.run(context.evaluator())) : executable;
    }

    @Override
    public Executable visit(Expr.Numeral expr) {
        // A character such as 'a' is an int in C.
        return new Literal(expr.type() == Scalar.CHAR ? Scalar.INT : expr.type(), expr.bits());
    }

    @Override
    public Executable visit(Expr.Text expr) {
        return new TextLiteral(expr.bytes());
    }

    @Override
    public Executable visit(Expr.Name expr) {
        Optional<Executable> known = names.find(expr.name(), expr.span());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Call> call = context.table().find(expr.name());
        if (call.isPresent() && call.get().forms().get(0).required() == 0) {
            return calls.check(new Expr.Calling(expr.name(), expr.span(), List.of(), expr.span()));
        }
        throw names.unknown(expr.name(), expr.span());
    }

    @Override
    public Executable visit(Expr.Calling expr) {
        if (functions.isOwn(expr.name())) {
            return functions.calling(expr);
        }
        return forms.has(expr.name()) ? forms.check(expr) : calls.check(expr);
    }

    @Override
    public Executable visit(Expr.Invoking expr) {
        return functions.invoking(expr);
    }

    @Override
    public Executable visit(Expr.Word expr) {
        if (expr.parsed().isEmpty()) {
            throw context.rejection(Kind.EXPECTED, expr.span(), List.of("expression", expr.text()));
        }
        return check(expr.parsed().get());
    }

    @Override
    public Executable visit(Expr.Unary expr) {
        return operators.unary(expr);
    }

    @Override
    public Executable visit(Expr.Binary expr) {
        return operators.binary(expr);
    }

    @Override
    public Executable visit(Expr.Choice expr) {
        return operators.choice(expr);
    }

    @Override
    public Executable visit(Expr.Assign expr) {
        return assignments.assign(expr);
    }

    @Override
    public Executable visit(Expr.Step expr) {
        return assignments.step(expr);
    }

    @Override
    public Executable visit(Expr.Cast expr) {
        Executable operand = check(expr.operand());
        CType type = expr.type();
        if (type instanceof Struct || (operand.type() instanceof Struct && type != Scalar.VOID)) {
            throw context.wrongType(expr.operand().span(), "(" + type + ")", "number", operand.type());
        }
        boolean number = Types.isNumber(type) && Types.isNumber(operand.type());
        Executable converted = number ? new Converted(operand, type) : new OperationNodes.Recast(operand, type);
        return folded(converted, operand, operand);
    }

    @Override
    public Executable visit(Expr.SizeOf expr) {
        if (expr.operand() instanceof Expr.Name name
                && context.scope().measured(name.name()).isPresent()) {
            return context.scope().measured(name.name()).get();
        }
        Executable operand = check(expr.operand());
        long size = operand instanceof TextLiteral text
                ? text.length() + 1L
                : operand.type().size();
        return new Literal(Scalar.ULONG, size);
    }

    @Override
    public Executable visit(Expr.Compound expr) {
        Executable.Place place =
                context.scope().unnamed(statements.declarations().type(expr.declarator()));
        return new CompoundLiteral(
                place, assignments.initial(place, expr.declarator().value().orElseThrow()));
    }

    @Override
    public Executable visit(Expr.Index expr) {
        Executable array = check(expr.array());
        Executable index = check(expr.index());
        if (!Types.isAddress(array.type())) {
            throw context.wrongType(expr.array().span(), "[]", "pointer", array.type());
        }
        number(index, expr.index(), "[]");
        CType element = Types.pointed(array.type());
        return new Dereference(new PointerAddition(array, index, element.size(), new Pointer(element)), element);
    }

    @Override
    public Executable visit(Expr.Member expr) {
        return new MemberChecker(context).check(expr, check(expr.struct()));
    }

    @Override
    public Executable visit(Expr.Sequence expr) {
        Executable left = check(expr.left());
        return new OperationNodes.Sequence(left, check(expr.right()));
    }

    @Override
    public Executable visit(Expr.Listing expr) {
        throw misplaced(expr);
    }

    @Override
    public Executable visit(Expr.Named expr) {
        throw misplaced(expr);
    }

    @Override
    public Executable visit(Expr.Handler expr) {
        return new FunctionValue(
                statements.handler(expr.body(), context.source().oneLine(expr.span())));
    }

    private Rejection misplaced(Expr expr) {
        String text = context.source().oneLine(expr.span());
        return context.rejection(Kind.EXPECTED, expr.span(), List.of("expression", text));
    }
}

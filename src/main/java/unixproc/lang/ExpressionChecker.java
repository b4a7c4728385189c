package unixproc.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Leaves.At;
import unixproc.lang.Leaves.Literal;
import unixproc.lang.Leaves.Made;
import unixproc.lang.Leaves.Part;
import unixproc.lang.Leaves.Stored;
import unixproc.lang.Leaves.TextLiteral;
import unixproc.lang.Operations.Converted;
import unixproc.lang.Operations.Moved;
import unixproc.lang.Problem.Kind;

/** Turns expressions into code, or says what is wrong with them. */
final class ExpressionChecker implements Expr.Visitor<Code> {
    private final Line line;
    private final NameChecker names;
    private final OperatorChecker operators;
    private final AssignmentChecker assignments;
    private final CallChecker calls;
    private final StatementChecker statements;

    ExpressionChecker(Line line, StatementChecker statements) {
        this.line = line;
        this.statements = statements;
        this.names = new NameChecker(line);
        this.operators = new OperatorChecker(line, this);
        this.assignments = new AssignmentChecker(line, this);
        this.calls = new CallChecker(line, this, names);
    }

    Code check(Expr expr) {
        return expr.accept(this);
    }

    AssignmentChecker assignments() {
        return assignments;
    }

    CallChecker calls() {
        return calls;
    }

    /** Code for what may be skipped when the line runs. */
    Code skippable(Expr expr) {
        line.skippable(1);
        Code code = check(expr);
        line.skippable(-1);
        return code;
    }

    /** A value an {@code if} or a loop can ask. */
    Code condition(Expr expr) {
        return scalar(check(expr), expr, "if");
    }

    Code scalar(Code code, Expr expr, String where) {
        if (code.type() instanceof Struct) {
            throw line.wrongType(expr.span(), where, "number", code.type());
        }
        return code;
    }

    Code number(Code code, Expr expr, String where) {
        if (!Types.isNumber(code.type())) {
            throw line.wrongType(expr.span(), where, "number", code.type());
        }
        return code;
    }

    /** Code that only combines numbers known beforehand, done at once. */
    Code folded(Code code, Code left, Code right) {
        boolean known = left instanceof Literal && right instanceof Literal;
        return known ? new Literal(code.type(), code.run(line.machine())) : code;
    }

    @Override
    public Code visit(Expr.Numeral expr) {
        return new Literal(expr.type(), expr.bits());
    }

    @Override
    public Code visit(Expr.Text expr) {
        return new TextLiteral(expr.bytes());
    }

    @Override
    public Code visit(Expr.Name expr) {
        Optional<Code> known = names.find(expr.name(), expr.span());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Call> call = line.table().find(expr.name());
        if (call.isPresent() && call.get().forms().get(0).required() == 0) {
            return calls.check(new Expr.Calling(expr.name(), expr.span(), List.of(), expr.span()));
        }
        throw names.unknown(expr.name(), expr.span());
    }

    @Override
    public Code visit(Expr.Calling expr) {
        return calls.check(expr);
    }

    @Override
    public Code visit(Expr.Word expr) {
        if (expr.parsed().isEmpty()) {
            throw line.rejection(Kind.EXPECTED, expr.span(), List.of("expression", expr.text()));
        }
        return check(expr.parsed().get());
    }

    @Override
    public Code visit(Expr.Unary expr) {
        return operators.unary(expr);
    }

    @Override
    public Code visit(Expr.Binary expr) {
        return operators.binary(expr);
    }

    @Override
    public Code visit(Expr.Choice expr) {
        return operators.choice(expr);
    }

    @Override
    public Code visit(Expr.Assign expr) {
        return assignments.assign(expr);
    }

    @Override
    public Code visit(Expr.Step expr) {
        return assignments.step(expr);
    }

    @Override
    public Code visit(Expr.Cast expr) {
        Code operand = check(expr.operand());
        CType type = expr.type();
        if (type instanceof Struct || (operand.type() instanceof Struct && type != Scalar.VOID)) {
            throw line.wrongType(expr.operand().span(), "(" + type + ")", "number", operand.type());
        }
        Code converted = new Converted(operand, type);
        return folded(converted, operand, operand);
    }

    @Override
    public Code visit(Expr.SizeOf expr) {
        Code operand = check(expr.operand());
        long size = operand instanceof TextLiteral text
                ? text.length() + 1L
                : operand.type().size();
        return new Literal(Scalar.ULONG, size);
    }

    @Override
    public Code visit(Expr.Compound expr) {
        Variable unnamed = line.scope().unnamed(statements.type(expr.declarator()));
        Stored place = new Stored(unnamed);
        return new Made(
                place, assignments.initial(place, expr.declarator().value().orElseThrow()));
    }

    @Override
    public Code visit(Expr.Index expr) {
        Code array = check(expr.array());
        Code index = check(expr.index());
        if (!Types.isAddress(array.type())) {
            throw line.wrongType(expr.array().span(), "[]", "pointer", array.type());
        }
        number(index, expr.index(), "[]");
        CType element = Types.pointed(array.type());
        return new At(new Moved(array, index, element.size(), new Pointer(element)), element);
    }

    @Override
    public Code visit(Expr.Member expr) {
        Code whole = check(expr.struct());
        CType type = whole.type();
        if (expr.arrow() && Types.isAddress(type)) {
            type = Types.pointed(type);
        } else if (expr.arrow() != Types.isAddress(type)) {
            throw line.wrongType(expr.struct().span(), expr.arrow() ? "->" : ".", "struct", type);
        }
        if (!(type instanceof Struct struct)) {
            throw line.wrongType(expr.struct().span(), expr.arrow() ? "->" : ".", "struct", type);
        }
        Optional<CType.Member> member = Types.member(struct, expr.name());
        if (member.isEmpty()) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < struct.members().size(); i++) {
                members.add(struct.members().get(i).name());
            }
            throw line.unknown(Kind.UNKNOWN_NAME, expr.span(), expr.name(), members);
        }
        return new Part(whole, member.get().type(), member.get().offset());
    }

    @Override
    public Code visit(Expr.Sequence expr) {
        Code left = check(expr.left());
        return new Operations.Sequence(left, check(expr.right()));
    }

    @Override
    public Code visit(Expr.Listing expr) {
        throw misplaced(expr);
    }

    @Override
    public Code visit(Expr.Named expr) {
        throw misplaced(expr);
    }

    @Override
    public Code visit(Expr.Handler expr) {
        return statements.handler(expr.body(), "sig", line.source().oneLine(expr.span()));
    }

    private Rejection misplaced(Expr expr) {
        String text = line.source().oneLine(expr.span());
        return line.rejection(Kind.EXPECTED, expr.span(), List.of("expression", text));
    }
}

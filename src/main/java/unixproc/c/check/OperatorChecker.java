package unixproc.c.check;

import java.util.List;
import java.util.Optional;
import unixproc.c.run.BitField;
import unixproc.c.run.Executable;
import unixproc.c.run.FloatingNodes.FloatingArithmetic;
import unixproc.c.run.FloatingNodes.FloatingComparison;
import unixproc.c.run.IntNodes;
import unixproc.c.run.LeafNodes.Dereference;
import unixproc.c.run.LeafNodes.Literal;
import unixproc.c.run.OperationNodes;
import unixproc.c.run.OperationNodes.AddressOf;
import unixproc.c.run.OperationNodes.Arithmetic;
import unixproc.c.run.OperationNodes.Comparison;
import unixproc.c.run.OperationNodes.Division;
import unixproc.c.run.OperationNodes.Logical;
import unixproc.c.run.OperationNodes.PointerAddition;
import unixproc.c.run.OperationNodes.PointerDifference;
import unixproc.c.run.OperationNodes.Shift;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Operator;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Pointer;
import unixproc.c.type.CType.Scalar;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Turns operators into code that knows the types it works on. */
final class OperatorChecker {
    private final CheckContext context;
    private final ExpressionChecker expressions;

    OperatorChecker(CheckContext context, ExpressionChecker expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    Executable unary(Expr.Unary expr) {
        Executable operand = expressions.check(expr.operand());
        CType type = operand.type();
        char symbol = expr.symbol().charAt(0);
        if (symbol == '&') {
            return address(expr, operand);
        }
        if (symbol == '*' && Types.isFunction(type)) {
            return operand;
        }
        if (symbol == '*') {
            if (!Types.isAddress(type)) {
                throw context.wrongType(expr.operand().span(), "*", "pointer", type);
            }
            return new Dereference(operand, Types.pointed(type));
        }
        if (symbol == '!') {
            expressions.scalar(operand, expr.operand(), "!");
            return expressions.folded(new OperationNodes.Unary(symbol, operand, Scalar.INT), operand, operand);
        }
        expressions.number(operand, expr.operand(), expr.symbol());
        CType promoted = Types.promoted(type);
        if (Types.isFloating(promoted)) {
            Executable zero = new Literal(promoted, Double.doubleToRawLongBits(symbol == '-' ? -0.0 : 0));
            Operator by = symbol == '-' ? Operator.MINUS : Operator.PLUS;
            return expressions.folded(new FloatingArithmetic(by, zero, operand), operand, operand);
        }
        return expressions.folded(new OperationNodes.Unary(symbol, operand, promoted), operand, operand);
    }

    private Executable address(Expr.Unary expr, Executable operand) {
        if (operand.type() == Scalar.HANDLER || operand.type() instanceof CType.Function) {
            return operand;
        }
        if (operand instanceof Executable.Place place && !(operand instanceof BitField)) {
            return new AddressOf(place, new Pointer(operand.type()));
        }
        String text = context.source().oneLine(expr.operand().span());
        throw context.rejection(Kind.NOT_ASSIGNABLE, expr.operand().span(), List.of(text));
    }

    Executable binary(Expr.Binary expr) {
        Operator operator = expr.operator();
        Executable left = expressions.check(expr.left());
        expressions.scalar(left, expr.left(), operator.symbol());
        if (operator == Operator.AND || operator == Operator.OR) {
            Executable right = expressions.skippable(expr.right());
            expressions.scalar(right, expr.right(), operator.symbol());
            return expressions.folded(new Logical(operator == Operator.AND, left, right), left, right);
        }
        Executable right = expressions.check(expr.right());
        expressions.scalar(right, expr.right(), operator.symbol());
        if (operator.compares()) {
            return expressions.folded(comparison(operator, left, right), left, right);
        }
        if (Types.isAddress(left.type()) || Types.isAddress(right.type())) {
            return moved(expr, left, right);
        }
        expressions.number(left, expr.left(), operator.symbol());
        expressions.number(right, expr.right(), operator.symbol());
        return numbers(operator, left, right, expr.span());
    }

    private static Executable comparison(Operator operator, Executable left, Executable right) {
        boolean numbers = Types.isNumber(left.type()) && Types.isNumber(right.type());
        CType common = numbers ? Types.common(left.type(), right.type()) : Scalar.ULONG;
        if (Types.isFloating(common)) {
            return new FloatingComparison(operator, OperationNodes.in(left, common), OperationNodes.in(right, common));
        }
        Executable one = OperationNodes.in(left, common);
        Executable other = OperationNodes.in(right, common);
        boolean unsigned = Types.wideUnsigned(common);
        Optional<Executable> simple = unsigned ? Optional.empty() : IntNodes.comparison(operator, one, other);
        return simple.isPresent() ? simple.get() : new Comparison(operator, one, other, unsigned);
    }

    /** Two numbers, brought to the type they meet in. */
    Executable numbers(Operator operator, Executable left, Executable right, Span span) {
        CType common = Types.common(left.type(), right.type());
        if (Types.isFloating(common)) {
            if (operator.precedence() < Operator.PLUS.precedence() || operator == Operator.REMAINDER) {
                CType wrong = Types.isFloating(left.type()) ? left.type() : right.type();
                throw context.wrongType(span, operator.symbol(), "int", wrong);
            }
            return expressions.folded(
                    new FloatingArithmetic(operator, OperationNodes.in(left, common), OperationNodes.in(right, common)),
                    left,
                    right);
        }
        if (operator.divides()) {
            return new Division(
                    operator,
                    OperationNodes.in(left, common),
                    OperationNodes.in(right, common),
                    common,
                    context.source(),
                    span);
        }
        CType own = Types.promoted(left.type());
        Executable executable = operator.shifts()
                ? new Shift(operator, OperationNodes.in(left, own), right, own)
                : new Arithmetic(operator, OperationNodes.in(left, common), OperationNodes.in(right, common), common);
        return expressions.folded(executable, left, right);
    }

    private Executable moved(Expr.Binary expr, Executable left, Executable right) {
        Operator operator = expr.operator();
        boolean plus = operator == Operator.PLUS;
        boolean minus = operator == Operator.MINUS;
        if (Types.isAddress(left.type()) && Types.isAddress(right.type()) && minus) {
            return new PointerDifference(
                    left, right, Math.max(1, Types.pointed(left.type()).size()));
        }
        if (Types.isAddress(left.type()) && (plus || minus)) {
            expressions.number(right, expr.right(), operator.symbol());
            long size = Types.pointed(left.type()).size();
            return new PointerAddition(left, right, plus ? size : -size, Types.decayed(left.type()));
        }
        if (plus) {
            expressions.number(left, expr.left(), operator.symbol());
            return new PointerAddition(right, left, Types.pointed(right.type()).size(), Types.decayed(right.type()));
        }
        Executable wrong = Types.isAddress(left.type()) ? left : right;
        Expr at = Types.isAddress(left.type()) ? expr.left() : expr.right();
        throw context.wrongType(at.span(), operator.symbol(), "number", wrong.type());
    }

    Executable choice(Expr.Choice expr) {
        Executable condition = expressions.condition(expr.condition());
        Executable yes = expressions.skippable(expr.yes());
        Executable no = expressions.skippable(expr.no());
        CType type = meeting(expr, yes.type(), no.type());
        return new OperationNodes.Conditional(
                condition, OperationNodes.in(yes, type), OperationNodes.in(no, type), type);
    }

    private CType meeting(Expr.Choice expr, CType yes, CType no) {
        if (Types.same(yes, no)) {
            boolean small = Types.isNumber(yes) && yes.size() < Scalar.INT.size();
            return small ? Scalar.INT : Types.decayed(yes);
        }
        if (Types.isNumber(yes) && Types.isNumber(no)) {
            return Types.common(yes, no);
        }
        if (yes instanceof Struct || no instanceof Struct) {
            throw context.wrongType(expr.no().span(), "?:", yes.toString(), no);
        }
        if (yes == Scalar.VOID || no == Scalar.VOID) {
            return Scalar.VOID;
        }
        return Types.decayed(Types.isAddress(yes) || yes == Scalar.HANDLER ? yes : no);
    }
}

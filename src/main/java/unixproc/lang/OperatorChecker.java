package unixproc.lang;

import java.util.List;
import unixproc.lang.CType.Pointer;
import unixproc.lang.CType.Scalar;
import unixproc.lang.CType.Struct;
import unixproc.lang.Leaves.At;
import unixproc.lang.Operations.Address;
import unixproc.lang.Operations.Arithmetic;
import unixproc.lang.Operations.Comparison;
import unixproc.lang.Operations.Converted;
import unixproc.lang.Operations.Distance;
import unixproc.lang.Operations.Division;
import unixproc.lang.Operations.Logical;
import unixproc.lang.Operations.Moved;
import unixproc.lang.Operations.Shift;
import unixproc.lang.Problem.Kind;

/** Turns operators into code that knows the types it works on. */
final class OperatorChecker {
    private final Line line;
    private final ExpressionChecker expressions;

    OperatorChecker(Line line, ExpressionChecker expressions) {
        this.line = line;
        this.expressions = expressions;
    }

    Code unary(Expr.Unary expr) {
        Code operand = expressions.check(expr.operand());
        CType type = operand.type();
        char symbol = expr.symbol().charAt(0);
        if (symbol == '&') {
            return address(expr, operand);
        }
        if (symbol == '*') {
            if (!Types.isAddress(type)) {
                throw line.wrongType(expr.operand().span(), "*", "pointer", type);
            }
            return new At(operand, Types.pointed(type));
        }
        if (symbol == '!') {
            expressions.scalar(operand, expr.operand(), "!");
            return expressions.folded(new Operations.Unary(symbol, operand, Scalar.INT), operand, operand);
        }
        expressions.number(operand, expr.operand(), expr.symbol());
        return expressions.folded(new Operations.Unary(symbol, operand, Types.promoted(type)), operand, operand);
    }

    private Code address(Expr.Unary expr, Code operand) {
        if (operand.type() == Scalar.HANDLER) {
            return operand;
        }
        if (operand instanceof Code.Place place) {
            return new Address(place, new Pointer(operand.type()));
        }
        String text = line.source().oneLine(expr.operand().span());
        throw line.rejection(Kind.NOT_ASSIGNABLE, expr.operand().span(), List.of(text));
    }

    Code binary(Expr.Binary expr) {
        Operator operator = expr.operator();
        Code left = expressions.check(expr.left());
        expressions.scalar(left, expr.left(), operator.symbol());
        if (operator == Operator.AND || operator == Operator.OR) {
            Code right = expressions.skippable(expr.right());
            expressions.scalar(right, expr.right(), operator.symbol());
            return expressions.folded(new Logical(operator == Operator.AND, left, right), left, right);
        }
        Code right = expressions.check(expr.right());
        expressions.scalar(right, expr.right(), operator.symbol());
        if (operator.compares()) {
            return expressions.folded(comparison(operator, left, right), left, right);
        }
        if (Types.isAddress(left.type()) || Types.isAddress(right.type())) {
            return moved(expr, left, right);
        }
        expressions.number(left, expr.left(), operator.symbol());
        expressions.number(right, expr.right(), operator.symbol());
        return numbers(expr, left, right);
    }

    private static Code comparison(Operator operator, Code left, Code right) {
        boolean numbers = Types.isNumber(left.type()) && Types.isNumber(right.type());
        CType common = numbers ? Types.common(left.type(), right.type()) : Scalar.ULONG;
        return new Comparison(operator, in(left, common), in(right, common), Types.wideUnsigned(common));
    }

    private Code numbers(Expr.Binary expr, Code left, Code right) {
        Operator operator = expr.operator();
        CType common = Types.common(left.type(), right.type());
        if (operator.divides()) {
            return new Division(operator, in(left, common), in(right, common), common, line.source(), expr.span());
        }
        CType own = Types.promoted(left.type());
        Code code = operator.shifts()
                ? new Shift(operator, in(left, own), right, own)
                : new Arithmetic(operator, in(left, common), in(right, common), common);
        return expressions.folded(code, left, right);
    }

    /** A number as one of another type. */
    private static Code in(Code code, CType type) {
        return code.type() == type || holds(type, code.type()) ? code : new Converted(code, type);
    }

    /** Whether every value of one type is the same bits in another. */
    private static boolean holds(CType wide, CType narrow) {
        return Types.isNumber(wide)
                && Types.isNumber(narrow)
                && !Types.unsigned(wide)
                && (narrow.size() < wide.size() || (narrow.size() == wide.size() && !Types.unsigned(narrow)));
    }

    private Code moved(Expr.Binary expr, Code left, Code right) {
        Operator operator = expr.operator();
        boolean plus = operator == Operator.PLUS;
        boolean minus = operator == Operator.MINUS;
        if (Types.isAddress(left.type()) && Types.isAddress(right.type()) && minus) {
            return new Distance(
                    left, right, Math.max(1, Types.pointed(left.type()).size()));
        }
        if (Types.isAddress(left.type()) && (plus || minus)) {
            expressions.number(right, expr.right(), operator.symbol());
            long size = Types.pointed(left.type()).size();
            return new Moved(left, right, plus ? size : -size, Types.decayed(left.type()));
        }
        if (plus) {
            expressions.number(left, expr.left(), operator.symbol());
            return new Moved(right, left, Types.pointed(right.type()).size(), Types.decayed(right.type()));
        }
        Code wrong = Types.isAddress(left.type()) ? left : right;
        Expr at = Types.isAddress(left.type()) ? expr.left() : expr.right();
        throw line.wrongType(at.span(), operator.symbol(), "number", wrong.type());
    }

    Code choice(Expr.Choice expr) {
        Code condition = expressions.condition(expr.condition());
        Code yes = expressions.skippable(expr.yes());
        Code no = expressions.skippable(expr.no());
        return new Operations.Choice(condition, yes, no, meeting(expr, yes.type(), no.type()));
    }

    private CType meeting(Expr.Choice expr, CType yes, CType no) {
        if (Types.same(yes, no)) {
            return Types.decayed(yes);
        }
        if (Types.isNumber(yes) && Types.isNumber(no)) {
            return Types.common(yes, no);
        }
        if (yes instanceof Struct || no instanceof Struct) {
            throw line.wrongType(expr.no().span(), "?:", yes.toString(), no);
        }
        if (yes == Scalar.VOID || no == Scalar.VOID) {
            return Scalar.VOID;
        }
        return Types.decayed(Types.isAddress(yes) || yes == Scalar.HANDLER ? yes : no);
    }
}

package unixproc.c.syntax;

import java.util.OptionalLong;

/** The value of an expression that is known while it is read: the size of an array, the constant of an enumeration. */
public final class ConstantFolding {
    /** Bytes before the data of a control message, see cmsg(3). */
    private static final int CMSG_HEADER = 16;

    private final Vocabulary vocabulary;

    public ConstantFolding(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public OptionalLong value(Expr expr) {
        if (expr instanceof Expr.Numeral numeral) {
            return OptionalLong.of(numeral.bits());
        }
        if (expr instanceof Expr.Name name) {
            return vocabulary.constant(name.name());
        }
        if (expr instanceof Expr.Cast cast) {
            return value(cast.operand());
        }
        if (expr instanceof Expr.Unary unary) {
            return unary(unary.symbol().charAt(0), value(unary.operand()));
        }
        if (expr instanceof Expr.Calling call
                && call.name().equals("CMSG_SPACE")
                && call.arguments().size() == 1) {
            OptionalLong length = value(call.arguments().get(0));
            return length.isPresent() ? OptionalLong.of((length.getAsLong() + 7) / 8 * 8 + CMSG_HEADER) : length;
        }
        return expr instanceof Expr.Binary binary ? binary(binary) : OptionalLong.empty();
    }

    private static OptionalLong unary(char symbol, OptionalLong operand) {
        if (operand.isEmpty() || symbol == '&' || symbol == '*') {
            return OptionalLong.empty();
        }
        long value = operand.getAsLong();
        return OptionalLong.of(
                symbol == '-' ? -value : symbol == '~' ? ~value : symbol == '!' ? value == 0 ? 1 : 0 : value);
    }

    private OptionalLong binary(Expr.Binary binary) {
        OptionalLong left = value(binary.left());
        OptionalLong right = value(binary.right());
        boolean known = left.isPresent() && right.isPresent();
        if (!known || (binary.operator().divides() && right.getAsLong() == 0)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(binary.operator().apply(left.getAsLong(), right.getAsLong(), false));
    }
}

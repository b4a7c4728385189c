package unixproc.c.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Floating numbers as printf(3) writes them. */
public final class FloatingText {
    private FloatingText() {}

    /**
     * The digits without a sign.
     *
     * @param kind one of {@code f}, {@code e} and {@code g}
     * @param precision how many digits, or less than 0 for six
     * @param alternate whether zeros at the end stay, and a point with nothing behind it
     */
    public static String of(double value, char kind, int precision, boolean alternate) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "nan" : "inf";
        }
        BigDecimal exact = new BigDecimal(Math.abs(value));
        int digits = precision < 0 ? 6 : precision;
        String text = text(exact, kind, digits, alternate);
        return alternate && text.indexOf('.') < 0 ? pointed(text) : text;
    }

    /** A number without a fraction, with a point. */
    private static String pointed(String text) {
        int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
        return text.substring(0, end) + "." + text.substring(end);
    }

    private static String text(BigDecimal exact, char kind, int digits, boolean alternate) {
        if (kind == 'f') {
            return exact.setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
        }
        return kind == 'e' ? scientific(exact, digits) : shortest(exact, Math.max(1, digits), alternate);
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }

    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static String scientific(BigDecimal exact, int digits) {
        BigDecimal rounded = rounded(exact, digits + 1);
        int exponent = exponent(rounded);
        String mantissa = rounded.movePointLeft(exponent)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString();
        String number = Integer.toString(Math.abs(exponent));
        return mantissa + (exponent < 0 ? "e-" : "e+") + (number.length() < 2 ? "0" : "") + number;
    }

    private static String shortest(BigDecimal exact, int digits, boolean alternate) {
        int exponent = exponent(rounded(exact, digits));
        boolean plain = exponent >= -4 && exponent < digits;
        String text = plain
                ? exact.setScale(digits - 1 - exponent, RoundingMode.HALF_EVEN).toPlainString()
                : scientific(exact, digits - 1);
        int end = text.indexOf('e') < 0 ? text.length() : text.indexOf('e');
        String front = text.substring(0, end);
        if (!alternate && front.indexOf('.') >= 0) {
            int last = front.length();
            while (front.charAt(last - 1) == '0') {
                last--;
            }
            front = front.substring(0, front.charAt(last - 1) == '.' ? last - 1 : last);
        }
        return front + text.substring(end);
    }
}

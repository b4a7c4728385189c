package unixproc.lesson.expectation;

import java.util.Optional;

/** Numbers as C writes them: decimal, {@code 0x} and, with a leading zero, octal. */
public final class CNumber {
    private CNumber() {}

    /** Whether it is a short number without a sign. */
    public static boolean isDecimal(String text) {
        return text.matches("\\d{1,4}");
    }

    public static Optional<Long> decode(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative ? text.substring(1) : text;
        int base = 10;
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            base = 16;
            digits = digits.substring(2);
        } else if (digits.length() > 1 && digits.startsWith("0")) {
            base = 8;
            digits = digits.substring(1);
        }
        if (digits.isEmpty() || digits.length() > 19 || Character.digit(digits.charAt(0), base) < 0) {
            return Optional.empty();
        }
        try {
            long value = base == 16 ? Long.parseUnsignedLong(digits, base) : Long.parseLong(digits, base);
            return Optional.of(negative ? -value : value);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}

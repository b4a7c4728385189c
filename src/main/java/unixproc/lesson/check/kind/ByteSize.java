package unixproc.lesson.check.kind;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of memory as lessons write them: {@code 8 MiB}, {@code 64 KiB}, {@code 4096}. */
final class ByteSize {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}) ?(KiB|MiB|GiB)?");

    private ByteSize() {}

    static OptionalLong parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String unit = matcher.group(2) == null ? "" : matcher.group(2);
        int shift = unit.isEmpty() ? 0 : 10 * ("KMG".indexOf(unit.charAt(0)) + 1);
        return OptionalLong.of(Long.parseLong(matcher.group(1)) << shift);
    }

    static String text(long bytes) {
        long kibibytes = bytes / 1024;
        if (Math.abs(kibibytes) < 1024) {
            return kibibytes + " KiB";
        }
        String text = String.format(Locale.ROOT, "%.1f", kibibytes / 1024.0);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " MiB";
    }
}

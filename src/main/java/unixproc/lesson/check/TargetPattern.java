package unixproc.lesson.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A path as a lesson writes it, where {@code *} stands for whatever differs from machine to machine. */
final class TargetPattern {
    private TargetPattern() {}

    static boolean matches(String pattern, String path) {
        String regex =
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches(regex, path);
    }
}

package unixproc.lesson.check.kind;

import java.util.List;

/** A path as a lesson writes it, where {@code *} stands for whatever differs from machine to machine. */
final class TargetPattern {
    private TargetPattern() {}

    static boolean matches(String pattern, String path) {
        List<String> parts = List.of(pattern.split("\\*", -1));
        String last = parts.get(parts.size() - 1);
        if (parts.size() == 1 || !path.startsWith(parts.get(0))) {
            return path.equals(pattern);
        }
        // Each part where it first fits leaves the most for those behind it, so that nothing need be tried again.
        int at = parts.get(0).length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int found = path.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
        }
        return path.length() - last.length() >= at && path.endsWith(last);
    }
}

package unixproc.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the names that look most like a mistyped one. */
public final class SimilarNames {
    private static final int MOST = 3;

    private SimilarNames() {}

    /** At most three names, the nearest first, then those it could begin; none when nothing comes close. */
    public static List<String> to(String name, List<String> names) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < names.size() && found.size() < MOST; i++) {
            if (isShortFor(name, names.get(i))) {
                found.add(names.get(i));
            }
        }
        int furthest = name.length() <= 3 ? 1 : name.length() <= 6 ? 2 : 3;
        for (int distance = 0; distance <= furthest; distance++) {
            for (int i = 0; i < names.size() && found.size() < MOST; i++) {
                String candidate = names.get(i);
                boolean tooLong = Math.abs(name.length() - candidate.length()) > distance;
                if (!tooLong && !found.contains(candidate) && distance(name, candidate) == distance) {
                    found.add(candidate);
                }
            }
        }
        for (int i = 0; i < names.size() && found.size() < MOST; i++) {
            if (name.length() > 1 && names.get(i).startsWith(name) && !found.contains(names.get(i))) {
                found.add(names.get(i));
            }
        }
        return found;
    }

    /** The nearest names for a sentence; all of them when none is near. */
    public static String list(String name, List<String> names) {
        List<String> near = to(name, names);
        return String.join(", ", near.isEmpty() ? names : near);
    }

    /** Whether only the prefix of a constant was left out: {@code NOFILE}, {@code TERM}. */
    private static boolean isShortFor(String name, String candidate) {
        int prefix = candidate.length() - name.length();
        return name.length() > 2
                && prefix > 0
                && candidate.endsWith(name)
                && (candidate.charAt(prefix - 1) == '_' || (prefix == 3 && candidate.startsWith("SIG")));
    }

    /** How many letters must be put in, left out, changed or swapped; capital letters count as small ones. */
    static int distance(String from, String to) {
        int width = to.length() + 1;
        int[] before = new int[width];
        int[] previous = new int[width];
        int[] current = new int[width];
        for (int j = 0; j < width; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j < width; j++) {
                boolean same = lower(from, i - 1) == lower(to, j - 1);
                int best = previous[j - 1] + (same ? 0 : 1);
                best = Math.min(best, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && lower(from, i - 1) == lower(to, j - 2)
                        && lower(from, i - 2) == lower(to, j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                current[j] = best;
            }
            int[] oldest = before;
            before = previous;
            previous = current;
            current = oldest;
        }
        return previous[width - 1];
    }

    private static char lower(String text, int index) {
        return Character.toLowerCase(text.charAt(index));
    }
}

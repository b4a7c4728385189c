package unixproc.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names somebody may have meant. */
public final class NearestName {
    private static final int AT_MOST = 3;

    private NearestName() {}

    /** The names close to this one, the closest first; the one it could begin, too. */
    public static List<String> to(String name, Collection<String> known) {
        int tolerance = Math.max(2, name.length() / 3);
        return known.stream()
                .filter(other -> distance(name, other) <= tolerance || isBeginning(name, other))
                .sorted(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    /** The nearest names for a sentence; all of them when none is near and there are few. */
    public static String list(String name, List<String> known) {
        List<String> near = to(name, known);
        return String.join(", ", near.isEmpty() ? known : near);
    }

    private static boolean isBeginning(String name, String other) {
        return !name.isEmpty() && other.startsWith(name);
    }

    /** How many characters must be put in, left out or changed; two that changed places count once. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}

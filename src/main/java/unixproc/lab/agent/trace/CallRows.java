package unixproc.lab.agent.trace;

import java.util.List;

/** The calls to stop at, and what to read there: what the tutor said. */
final class CallRows {
    private static final int HIGHEST = 1024;

    private final String[] letters = new String[HIGHEST];
    private final int[] numbers;

    /** Rows of a number, a blank and letters; none of them means every call. */
    CallRows(boolean all, List<String> rows) {
        int[] found = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            int blank = row.indexOf(' ');
            found[i] = Integer.parseInt(row.substring(0, blank));
            letters[found[i]] = row.substring(blank + 1);
        }
        numbers = all ? new int[0] : found;
    }

    int[] numbers() {
        return numbers;
    }

    /** A letter for each parameter; none for a call that is not known. */
    String letters(int number) {
        return number >= 0 && number < HIGHEST && letters[number] != null ? letters[number] : "";
    }
}

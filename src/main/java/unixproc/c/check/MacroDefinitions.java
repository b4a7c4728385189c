package unixproc.c.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.run.Executable;

/** Names that {@code #define} gave a value; every other line that begins with {@code #} is a comment. */
public final class MacroDefinitions {
    private static final String WORD = "#define ";

    private final Map<String, Executable> values = new HashMap<>();

    Optional<Executable> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public void put(String name, Executable value) {
        values.put(name, value);
    }

    /** The places of a text where a name and its value stand behind {@code #define}. */
    public static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        int at = text.indexOf(WORD);
        while (at >= 0) {
            int before = at - 1;
            while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
                before--;
            }
            if (before < 0 || text.charAt(before) == '\n') {
                places.add(at + WORD.length());
            }
            at = text.indexOf(WORD, at + 1);
        }
        return places;
    }
}

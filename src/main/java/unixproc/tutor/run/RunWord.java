package unixproc.tutor.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words for a run; the others are those of the lab. */
enum RunWord {
    STEP("[PROCESS]"),
    GO("[fork|exit|PROCESS|CALL|LINE]"),
    BACK("[N]"),
    CODE("");

    private final String argument;

    RunWord(String argument) {
        this.argument = argument;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String argument() {
        return argument;
    }

    /** The words an abbreviation may stand for. */
    static List<RunWord> starting(String typed) {
        String prefix = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(word -> word.word().startsWith(prefix))
                .toList();
    }
}

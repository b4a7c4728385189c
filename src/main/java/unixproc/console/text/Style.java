package unixproc.console.text;

import java.util.List;

/** What a piece of text means; a {@link Palette} decides what it looks like. */
public enum Style {
    PLAIN,
    PROMPT,
    CALL,
    NUMBER,
    STRING,
    CONSTANT,
    KEYWORD,
    VARIABLE,
    COMMENT,
    CODE,
    ERRNO,
    EVENT,
    GOOD,
    BAD,
    NOTE,
    HEADING,
    TUTOR,
    STRONG,
    KEY,
    DIM,
    /** The name of a manual page, such as fork(2). */
    PAGE,
    PROCESS_1,
    PROCESS_2,
    PROCESS_3,
    PROCESS_4,
    PROCESS_5,
    PROCESS_6;

    private static final List<Style> PROCESSES =
            List.of(PROCESS_1, PROCESS_2, PROCESS_3, PROCESS_4, PROCESS_5, PROCESS_6);

    /** The colour of the process that was created as number {@code index}, from 0; neighbours differ. */
    public static Style process(int index) {
        return PROCESSES.get(Math.floorMod(index, PROCESSES.size()));
    }
}

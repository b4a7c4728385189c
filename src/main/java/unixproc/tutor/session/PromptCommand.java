package unixproc.tutor.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The one table of words for the tutor: dispatch, help and completion all read it. */
public enum PromptCommand {
    NEXT(Where.LESSON, ""),
    BACK(Where.LESSON, ""),
    HINT(Where.LESSON, ""),
    ANSWER(Where.LESSON, ""),
    CHECK(Where.LESSON, ""),
    SKIP(Where.LESSON, ""),
    AGAIN(Where.LESSON, ""),
    LIST(Where.LESSON, ""),
    GOTO(Where.LESSON, "NAME"),
    PLAY(Where.LESSON, ""),
    RESUME(Where.LESSON, ""),
    CODE(Where.LESSON, "[c|python|ruby|shell]"),
    WHY(Where.LESSON, ""),
    SAVE(Where.EVERYWHERE, "FILE"),
    MAN(Where.EVERYWHERE, "CALL"),
    TREE(Where.EVERYWHERE, ""),
    PS(Where.EVERYWHERE, ""),
    FDS(Where.EVERYWHERE, "[PROCESS] [all]"),
    FILES(Where.EVERYWHERE, ""),
    MEM(Where.EVERYWHERE, ""),
    SIGNALS(Where.EVERYWHERE, "[PROCESS]"),
    LIMITS(Where.EVERYWHERE, "[PROCESS]"),
    ENV(Where.EVERYWHERE, "[PROCESS]"),
    GROUPS(Where.EVERYWHERE, ""),
    DIFF(Where.EVERYWHERE, "[on|off]"),
    TIMELINE(Where.EVERYWHERE, ""),
    STRACE(Where.EVERYWHERE, "on|off"),
    USE(Where.EVERYWHERE, "PROCESS"),
    TYPE(Where.EVERYWHERE, "TEXT"),
    PRESS(Where.EVERYWHERE, "^C"),
    SYNC(Where.EVERYWHERE, "[SECONDS]"),
    HELP(Where.EVERYWHERE, "[WORD|CALL]"),
    QUIT(Where.EVERYWHERE, "");

    /** Where a word has a meaning. */
    enum Where {
        LESSON,
        EVERYWHERE
    }

    private final Where where;
    private final String argument;

    PromptCommand(Where where, String argument) {
        this.where = where;
        this.argument = argument;
    }

    /** As it is typed, without the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String argument() {
        return argument;
    }

    /** The key of its one-line help. */
    public String helpKey() {
        return "word." + word();
    }

    /** Whether the lab may be another one after it; the others only look. */
    public boolean changesTheLab() {
        return this == USE || this == TYPE || this == PRESS || this == SYNC;
    }

    boolean isHere(boolean inLesson) {
        return inLesson || where == Where.EVERYWHERE;
    }

    /** The words an abbreviation may stand for; a whole word stands for itself alone. */
    public static List<PromptCommand> starting(String typed, boolean inLesson) {
        return starting(typed, here(inLesson));
    }

    public static List<PromptCommand> starting(String typed, List<PromptCommand> among) {
        String prefix = typed.toLowerCase(Locale.ROOT);
        List<PromptCommand> exact =
                among.stream().filter(word -> word.word().equals(prefix)).toList();
        return exact.isEmpty()
                ? among.stream().filter(word -> word.word().startsWith(prefix)).toList()
                : exact;
    }

    public static List<PromptCommand> here(boolean inLesson) {
        return Arrays.stream(values()).filter(word -> word.isHere(inLesson)).toList();
    }
}

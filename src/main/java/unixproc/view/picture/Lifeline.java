package unixproc.view.picture;

import unixproc.console.text.Theme;
import unixproc.view.TimelineEvent;

/** What a process's line in a timeline looks like while it is in a state. */
enum Lifeline {
    ABSENT(" ", " "),
    RUNNING("|", "│"),
    ASLEEP(":", "┆"),
    STOPPED("T", "T"),
    ZOMBIE("z", "z");

    private final String ascii;
    private final String unicode;

    Lifeline(String ascii, String unicode) {
        this.ascii = ascii;
        this.unicode = unicode;
    }

    String sign(Theme theme) {
        return switch (theme) {
            case ASCII -> ascii;
            case UNICODE -> unicode;
        };
    }

    /** The state a process is in after something happened to it. */
    Lifeline after(TimelineEvent.Kind kind) {
        return switch (kind) {
            case STARTED, WOKE, CONTINUED, BECAME -> RUNNING;
            case SLEPT -> ASLEEP;
            case STOPPED -> STOPPED;
            case SIGNALLED -> this;
            case EXITED, KILLED -> ZOMBIE;
            case REAPED -> ABSENT;
        };
    }

    /** The state a process must have been in for this to happen to it. */
    static Lifeline before(TimelineEvent.Kind kind) {
        return switch (kind) {
            case STARTED -> ABSENT;
            case WOKE -> ASLEEP;
            case CONTINUED -> STOPPED;
            case REAPED -> ZOMBIE;
            case SLEPT, STOPPED, SIGNALLED, BECAME, EXITED, KILLED -> RUNNING;
        };
    }
}

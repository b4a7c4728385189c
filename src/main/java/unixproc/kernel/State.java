package unixproc.kernel;

/** What a process is doing in the eyes of the scheduler: the state letter of {@code /proc/PID/stat}. */
public enum State {
    RUNNING('R'),
    SLEEPING('S'),
    UNINTERRUPTIBLE('D'),
    STOPPED('T'),
    TRACED('t'),
    ZOMBIE('Z'),
    DEAD('X'),
    IDLE('I'),
    PARKED('P'),
    /** A letter this program does not know. */
    OTHER('?');

    private static final State[] ALL = values();

    private final char letter;

    State(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static State of(char letter) {
        for (State state : ALL) {
            if (state.letter == letter) {
                return state;
            }
        }
        return letter == 'x' ? DEAD : OTHER;
    }

    /** Whether the process has not ended: neither a zombie nor on its way out. */
    public boolean isAlive() {
        return this != ZOMBIE && this != DEAD;
    }
}

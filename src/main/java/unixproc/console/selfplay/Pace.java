package unixproc.console.selfplay;

/**
 * How fast a play goes by, and what time it is in the play. That time is the same whether somebody watches, so that
 * all that happens is waited for, or nobody does.
 */
public final class Pace {
    private static final double KEY = 0.06;
    private static final double LINE = 0.03;
    private static final double COLUMNS_A_SECOND = 35;
    private static final double SHORTEST_LOOK = 0.6;
    private static final double LONGEST_LOOK = 15;
    private static final double NANOS = 1e9;

    private final double speed;
    private final boolean watched;
    private double now;

    public Pace(double speed, boolean watched) {
        this.speed = speed;
        this.watched = watched;
    }

    /** Seconds since the beginning. */
    double now() {
        return now;
    }

    /** A key is pressed. */
    void key() {
        pass(KEY);
    }

    /** A line has come. */
    void line() {
        pass(LINE);
    }

    /** Text of so many columns is read. */
    void look(int columns) {
        pass(Math.min(LONGEST_LOOK, Math.max(SHORTEST_LOOK, columns / COLUMNS_A_SECOND)));
    }

    private void pass(double seconds) {
        double scaled = seconds / speed;
        now += scaled;
        if (watched) {
            try {
                long nanos = (long) (scaled * NANOS);
                Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

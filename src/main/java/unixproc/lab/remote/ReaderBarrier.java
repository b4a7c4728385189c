package unixproc.lab.remote;

import java.util.function.LongSupplier;

/** The reader's rounds: when one is over, everything that was said before it began has been handed in. */
final class ReaderBarrier {
    private final LongSupplier reader;
    private long over;
    /** Counts what came in and what was asked for; while it stands still nothing has happened. */
    private long news;

    private long wanted;
    private long newsAtBegin = -1;
    private long quietAt = -1;

    /**
     * @param reader sends the reader round once more and gives the number of that round
     */
    ReaderBarrier(LongSupplier reader) {
        this.reader = reader;
    }

    void somethingIsNew() {
        news++;
    }

    /** The number of a round that begins now or later. */
    long begin() {
        return reader.getAsLong();
    }

    boolean isOver(long round) {
        return over >= round;
    }

    void over(long round) {
        over = round;
        if (round >= wanted) {
            quietAt = newsAtBegin;
        }
    }

    /**
     * Whether nothing has been said that was not heard. A process asleep may have spoken before it fell asleep, and the
     * reader be late; so the reader is sent round once more.
     */
    boolean allIsHeard() {
        if (quietAt != news && newsAtBegin != news) {
            newsAtBegin = news;
            wanted = begin();
        }
        return quietAt == news;
    }
}

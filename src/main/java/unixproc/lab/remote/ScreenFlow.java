package unixproc.lab.remote;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Hands in what reaches the lab's terminal, and lets its reader wait when the owner of the lab is behind: the terminal
 * then fills up, and whoever floods it sleeps in its write, as before any slow terminal.
 */
public final class ScreenFlow {
    private static final int MOST_BYTES_AHEAD = 256 * 1024;

    private final BlockingQueue<Arrival> inbox;
    private final Semaphore room = new Semaphore(MOST_BYTES_AHEAD);

    public ScreenFlow(BlockingQueue<Arrival> inbox) {
        this.inbox = inbox;
    }

    /** Called by the thread that reads the terminal. */
    public void arrived(byte[] bytes) {
        room.acquireUninterruptibly(Math.min(bytes.length, MOST_BYTES_AHEAD));
        inbox.add(new Arrival.Screen(bytes));
    }

    /** The owner has taken so many bytes in. */
    public void taken(int bytes) {
        room.release(Math.min(bytes, MOST_BYTES_AHEAD));
    }

    /** Nobody takes anything any more: the reader goes on until its terminal is closed. */
    public void open() {
        room.release(Integer.MAX_VALUE / 2);
    }
}

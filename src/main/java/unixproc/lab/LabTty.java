package unixproc.lab;

import java.util.function.Consumer;

/** The tutor's end of the lab's terminal: what is typed on its keyboard and what appears on its screen. */
public interface LabTty extends AutoCloseable {
    /** The file name of the lab's end, such as {@code /dev/pts/7}. */
    String path();

    /** Starts handing over what reaches the screen, on a thread of its own. */
    void onOutput(Consumer<byte[]> consumer);

    /** Types on the keyboard. */
    void type(byte[] keys);

    @Override
    void close();
}

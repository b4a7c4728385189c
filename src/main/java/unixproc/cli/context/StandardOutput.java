package unixproc.cli.context;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unixproc.console.text.Visible;

/** Standard output, which keeps what went wrong first: the end of the program says it and gives an exit status for it. */
public final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    public StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** A line of text, in which nothing controls a terminal. */
    public synchronized void line(String text) {
        text(Visible.text(text) + "\n");
    }

    /** Text that is to be written byte for byte. */
    public synchronized void text(String text) {
        try {
            write(text.getBytes(StandardCharsets.UTF_8));
            flush();
        } catch (IOException kept) {
            // The end of the program tells.
            return;
        }
    }

    @Override
    public synchronized void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw first(e);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw first(e);
        }
    }

    private IOException first(IOException failed) {
        failure = failure.or(() -> Optional.of(failed));
        return failed;
    }

    /** Why not all of it could be written, if so. */
    public synchronized Optional<IOException> failure() {
        return failure;
    }
}

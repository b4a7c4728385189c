package unixproc.lab.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import unixproc.lab.remote.process.Connection;
import unixproc.lab.wire.Request;

/** The socket itself. Read by the reader thread only, written by the lab's owner only. */
final class SocketConnection implements Connection {
    /** More bytes than any line has; a process that sends more without an end is none of the lab's program. */
    static final int LONGEST_LINE = 4 << 20;

    private final SocketChannel channel;
    private final ByteArrayOutputStream partial = new ByteArrayOutputStream();

    SocketConnection(SocketChannel channel) {
        this.channel = channel;
    }

    /** The whole lines that can be read now; empty at end of file as well, then {@code ended} is called. */
    List<String> read(ByteBuffer buffer, Runnable ended) {
        List<String> lines = new ArrayList<>();
        try {
            buffer.clear();
            int got = channel.read(buffer);
            if (got < 0) {
                channel.close();
                ended.run();
                return lines;
            }
            for (int i = 0; i < got; i++) {
                byte b = buffer.get(i);
                if (b == '\n') {
                    lines.add(partial.toString(StandardCharsets.UTF_8));
                    partial.reset();
                } else {
                    partial.write(b);
                }
            }
            if (partial.size() > LONGEST_LINE) {
                partial.reset();
                close();
                ended.run();
            }
        } catch (IOException broken) {
            ended.run();
            close();
        }
        return lines;
    }

    @Override
    public void send(Request request) {
        ByteBuffer line = ByteBuffer.wrap((request.encode() + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                if (channel.write(line) == 0) {
                    Thread.onSpinWait();
                }
            }
        } catch (IOException gone) {
            // The reader meets the end of file as well and reports it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException ignored) {
            // There is nothing more to lose on it.
        }
    }
}

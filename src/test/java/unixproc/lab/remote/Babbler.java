package unixproc.lab.remote;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import unixproc.lab.remote.jvm.LabJvmCommand;

/** Takes the lab's place: its program only tells where the door is, and it then goes there and says anything at all. */
final class Babbler implements AutoCloseable {
    private static final long PATIENCE = 60_000_000_000L;

    private final Path program;
    private final Path told;
    private SocketChannel channel;

    Babbler(Path directory) throws IOException {
        told = directory.resolve("told");
        program = directory.resolve("java");
        Files.writeString(program, """
                #!/bin/sh
                printf '%%s\\n' "$@" > '%1$s.part'
                mv '%1$s.part' '%1$s'
                exec sleep 60
                """.formatted(told));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    /** What is to be started in the JVM's stead. */
    Path program() {
        return program;
    }

    /** Waits for the program to be started; then the words have been said. */
    void say(String words) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!Files.exists(told)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it was never started");
            }
            Remains.sleep();
        }
        List<String> arguments = Files.readAllLines(told);
        Path door = Path.of(arguments.get(arguments.indexOf(LabJvmCommand.WORD) + 1));
        channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(door));
        channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}

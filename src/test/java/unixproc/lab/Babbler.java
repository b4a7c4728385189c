package unixproc.lab;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Takes the lab's place, comes to the door and says what it was told to, line by line. */
final class Babbler {
    static final String SAYING = "-Dsaying=";

    private Babbler() {}

    public static void main(String[] arguments) throws Exception {
        List<String> words = List.of(arguments);
        Path door = Path.of(words.get(words.indexOf(LabCommand.WORD) + 1));
        String saying = words.stream()
                .filter(word -> word.startsWith(SAYING))
                .findFirst()
                .orElseThrow()
                .substring(SAYING.length());
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(door));
            channel.write(ByteBuffer.wrap(saying.getBytes(StandardCharsets.UTF_8)));
            Thread.sleep(60_000);
        }
    }
}

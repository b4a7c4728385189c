package unixproc.kernel;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code /proc/net} says about the sockets of this machine, by inode. */
public record Sockets(Map<Long, Socket> byInode) {
    /** The inode that stands for the end of a connection nobody has accepted yet. */
    private static final long NOT_ACCEPTED = 0;

    public static final Sockets NONE = new Sockets(Map.of());

    private static final List<String> TCP_STATES = List.of(
            "",
            "ESTABLISHED",
            "SYN_SENT",
            "SYN_RECV",
            "FIN_WAIT1",
            "FIN_WAIT2",
            "TIME_WAIT",
            "CLOSE",
            "CLOSE_WAIT",
            "LAST_ACK",
            "LISTEN",
            "CLOSING");

    public Sockets {
        byInode = Map.copyOf(byInode);
    }

    /**
     * One socket.
     *
     * @param local its own address, empty if it has none
     * @param remote the address of the other end, empty while there is none; a Unix socket's is never told
     * @param state the state of a TCP connection, {@code LISTEN} for a listening Unix socket, else empty
     */
    public record Socket(Family family, String local, String remote, String state) {
        public boolean isListening() {
            return state.equals("LISTEN");
        }
    }

    /** The families of sockets that can be told apart. */
    public enum Family {
        TCP,
        UDP,
        UNIX
    }

    static Sockets parse(String tcp, String tcp6, String udp, String unix) {
        Map<Long, Socket> byInode = new HashMap<>();
        inet(tcp, Family.TCP, byInode);
        inet(tcp6, Family.TCP, byInode);
        inet(udp, Family.UDP, byInode);
        for (String line : lines(unix)) {
            String[] words = line.strip().split(" +", 8);
            if (words.length >= 7) {
                boolean accepts = words[3].equals("00010000");
                String path = words.length == 8 ? words[7] : "";
                number(words[6], 10)
                        .filter(inode -> inode != NOT_ACCEPTED)
                        .ifPresent(inode ->
                                byInode.put(inode, new Socket(Family.UNIX, path, "", accepts ? "LISTEN" : "")));
            }
        }
        return new Sockets(byInode);
    }

    private static void inet(String text, Family family, Map<Long, Socket> byInode) {
        for (String line : lines(text)) {
            String[] words = line.strip().split(" +");
            if (words.length >= 10) {
                String state = number(words[3], 16)
                        .filter(n -> family == Family.TCP && n < TCP_STATES.size())
                        .map(n -> TCP_STATES.get(n.intValue()))
                        .orElse("");
                Socket socket = new Socket(family, address(words[1]), address(words[2]), state);
                number(words[9], 10)
                        .filter(inode -> inode != NOT_ACCEPTED)
                        .ifPresent(inode -> byInode.put(inode, socket));
            }
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: every four bytes of an address stand in the machine's own order. */
    private static String address(String hexAndPort) {
        int colon = hexAndPort.indexOf(':');
        Optional<Long> port = number(hexAndPort.substring(colon + 1), 16);
        if (port.isEmpty() || port.get() == 0) {
            return "";
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(hexAndPort, 0, colon);
            InetAddress host = InetAddress.getByAddress(inNetworkOrder(bytes));
            String text = host.getHostAddress();
            return (host instanceof Inet4Address ? text : "[" + text + "]") + ":" + port.get();
        } catch (IllegalArgumentException | UnknownHostException notAnAddress) {
            return "";
        }
    }

    private static byte[] inNetworkOrder(byte[] bytes) {
        byte[] ordered = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN ? i ^ 3 : i];
        }
        return ordered;
    }

    private static Optional<Long> number(String word, int radix) {
        try {
            return Optional.of(Long.parseLong(word, radix));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public Optional<Socket> of(Target target) {
        return Optional.ofNullable(byInode.get(target.inode()));
    }

    /** The inode of the socket at the other end of a connection on this machine. */
    public Optional<Long> peer(Target target) {
        Optional<Socket> self = of(target).filter(socket -> !socket.remote().isEmpty());
        return self.flatMap(socket -> byInode.entrySet().stream()
                .filter(entry -> entry.getValue().family() == socket.family()
                        && entry.getValue().local().equals(socket.remote())
                        && entry.getValue().remote().equals(socket.local()))
                .map(Map.Entry::getKey)
                .findFirst());
    }
}

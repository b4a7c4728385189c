package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Needed;

/** Reads the real {@code /proc}, about this very process. */
class ProcFsTest {
    private static final long SELF = ProcessHandle.current().pid();
    private final ProcFs proc = new ProcFs();

    @Test
    void thisProcessIsThere() {
        assertThat(proc.pids()).contains(SELF).isSorted();
        Stat stat = proc.stat(SELF).orElseThrow();
        assertThat(stat.pid()).isEqualTo(SELF);
        assertThat(stat.ppid())
                .isEqualTo(ProcessHandle.current().parent().orElseThrow().pid());
        assertThat(stat.comm()).isEqualTo("java");
        assertThat(stat.state().isAlive()).isTrue();
    }

    /** As the lesson on parents tells it; the file is missing where others' processes are hidden. */
    @Test
    void theFirstProcessHasNoParent() {
        Optional<Stat> first = proc.stat(1);
        Needed.thatThere(first.isPresent(), "process 1 that may be looked at");
        assertThat(first.get().ppid()).isZero();
    }

    @Test
    void aProcessThatIsNotThereIsEmpty() {
        long nobody = 1L << 30;
        assertThat(proc.stat(nobody)).isEmpty();
        assertThat(proc.syscall(nobody)).isEmpty();
        assertThat(proc.wchan(nobody)).isEmpty();
        assertThat(proc.descriptors(nobody)).isEmpty();
        assertThat(proc.signals(nobody)).isEmpty();
        assertThat(proc.limits(nobody)).isEmpty();
        assertThat(proc.memory(nobody)).isEmpty();
        assertThat(Snapshot.take(proc, List.of(nobody)).processes()).isEmpty();
    }

    @Test
    void everythingAboutThisProcessCanBeRead() {
        ProcessRecord self = Snapshot.take(proc, List.of(SELF)).process(SELF).orElseThrow();
        assertThat(self.cmdline().orElseThrow().get(0)).endsWith("java");
        assertThat(self.exe().orElseThrow()).endsWith("/bin/java");
        assertThat(self.cwd()).contains(System.getProperty("user.dir"));
        assertThat(self.environ().orElseThrow()).contains("PATH=" + System.getenv("PATH"));
        assertThat(self.signals().orElseThrow().caught().names()).contains("SIGSEGV");
        assertThat(self.limits().orElseThrow().rows()).containsOnlyKeys(Limits.Resource.values());
        assertThat(self.memory().orElseThrow().pss()).isPositive();
        assertThat(self.memory().orElseThrow().rss())
                .isGreaterThanOrEqualTo(self.memory().orElseThrow().own());
        assertThat(self.descriptor(0)).isPresent();
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        ProcessRecord self = Snapshot.take(proc, List.of(SELF), EnumSet.of(ProcessDetail.LIMITS))
                .process(SELF)
                .orElseThrow();
        assertThat(self.limits()).isPresent();
        assertThat(self.descriptors()).isEmpty();
        assertThat(self.memory()).isEmpty();
        assertThat(self.environ()).isEmpty();
    }

    @Test
    void anOpenFileShowsItsOffsetAndFlags(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("numbers"), "0123456789");
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            open.seek(7);
            Descriptor descriptor = openAt(file).orElseThrow();
            assertThat(descriptor.target()).isEqualTo(new Target(Target.Kind.FILE, file.toString(), 0));
            assertThat(descriptor.info().orElseThrow().pos()).isEqualTo(7);
            assertThat(descriptor.reads()).isTrue();
            assertThat(descriptor.writes()).isFalse();
        }
        assertThat(openAt(file)).isEmpty();
    }

    private Optional<Descriptor> openAt(Path file) {
        return proc.descriptors(SELF).orElseThrow().stream()
                .filter(fd -> fd.target().text().equals(file.toString()))
                .findFirst();
    }

    @Test
    void aConnectionOnLoopbackHasTwoEndsThatKnowEachOther() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket accepted = server.accept()) {
            Sockets sockets = proc.sockets();
            Target end = connectedTo(sockets, server.getLocalPort(), client.getLocalPort());
            Target other = connectedTo(sockets, client.getLocalPort(), accepted.getLocalPort());
            assertThat(sockets.of(end).orElseThrow().state()).isEqualTo("ESTABLISHED");
            assertThat(sockets.peer(end)).contains(other.inode());
            assertThat(sockets.peer(other)).contains(end.inode());
        }
    }

    private Target connectedTo(Sockets sockets, int remotePort, int localPort) {
        return proc.descriptors(SELF).orElseThrow().stream()
                .map(Descriptor::target)
                .filter(target -> sockets.of(target)
                        .filter(s -> s.remote().endsWith(":" + remotePort)
                                && s.local().endsWith(":" + localPort))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }
}

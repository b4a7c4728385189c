package unixproc.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void aLinkSaysWhatKindOfThingIsOpen() {
        assertThat(Target.of("pipe:[4711]", false)).isEqualTo(new Target(Target.Kind.PIPE, "pipe:[4711]", 4711));
        assertThat(Target.of("socket:[12]", false)).isEqualTo(new Target(Target.Kind.SOCKET, "socket:[12]", 12));
        assertThat(Target.of("anon_inode:[eventpoll]", false).kind()).isEqualTo(Target.Kind.ANONYMOUS);
        assertThat(Target.of("anon_inode:inotify", false).kind()).isEqualTo(Target.Kind.ANONYMOUS);
        assertThat(Target.of("/tmp/queue", true).kind()).isEqualTo(Target.Kind.FIFO);
        assertThat(Target.of("/tmp/pipe:[1]", false).kind()).isEqualTo(Target.Kind.FILE);
        assertThat(Target.of("/dev/pts/3", false).isTerminal()).isTrue();
        assertThat(Target.of("", false).kind()).isEqualTo(Target.Kind.ANONYMOUS);
    }

    @Test
    void aDeletedFileKeepsThePathItHad() {
        Target deleted = Target.of("/tmp/a b (deleted)", false);
        assertThat(deleted.isDeleted()).isTrue();
        assertThat(deleted.path()).isEqualTo("/tmp/a b");
        assertThat(Target.of("/tmp/a", false).isDeleted()).isFalse();
    }

    @Test
    void terminalsHaveNames() {
        assertThat(Terminals.name(0)).isEmpty();
        assertThat(Terminals.name(34816)).contains("pts/0");
        assertThat(Terminals.name(34819)).contains("pts/3");
        assertThat(Terminals.name((137 << 8) | 1)).contains("pts/257");
        assertThat(Terminals.name(1025)).contains("tty1");
        assertThat(Terminals.name(1088)).contains("ttyS0");
        assertThat(Terminals.name(1281)).contains("console");
    }
}

package unixproc.tutor.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of somebody else's lesson a person is shown before they may run. */
class ConsentRequestsTest {
    private final ConsentRequests requests = new ConsentRequests(List.of("cat", "true"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execl(\"/bin/sh\", \"sh\", \"-c\", \"id\")",
                "cat = \"/bin/sh\"; execl(cat, \"sh\")",
                "execl(\"cat\" + 1, \"at\")",
                "execlp(\"\\x73h\", \"sh\")",
                "execl(\"./cat\", \"cat\")",
                "execv(\"/tmp/cat\", {\"cat\"})",
                "execl /* \"cat\" */ (\"sh\", \"sh\")",
                "exec\\\nl(\"sh\", \"sh\")",
                "execlp date",
                "execlp cat /etc/hosts",
                "execl(bin/cat, \"cat\")",
                "@B fork() || execvp(\"sh\", \"sh\")",
                "execve(\"/bin/cat\", {\"cat\"}, {\"LD_PRELOAD=./x.so\"})",
                "setenv(\"LD_PRELOAD\", \"./x.so\", 1)",
                "socket(AF_INET, SOCK_STREAM, 0)",
                "socket()",
                "socket(2, SOCK_STREAM)",
                "s = AF_INET; socket(s, SOCK_STREAM)",
                "socket(AF_UNIX, SOCK_DGRAM)",
                "socketpair(AF_UNIX, SOCK_DGRAM, 0, sv)",
                "connect(s, \"../door\")",
                "open(\"/home/me/.bashrc\", O_WRONLY | O_APPEND)",
                "open(\"../x\", O_CREAT | O_WRONLY, 0600)",
                "open(path, O_RDWR)",
                "open(\"/etc/hosts\", flags)",
                "open /tmp/x O_WRONLY|O_CREAT",
                "unlink(\"/tmp/x\")",
                "unlink /tmp/x",
                "mkfifo(name, 0600)",
                "bind(s, \"/tmp/x\")",
                "bind(s, &address)",
            })
    void aLineThatAsksForMoreIsShown(String line) {
        assertThat(requests.asking(List.of("getpid()", line))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "execlp(\"cat\", \"cat\", \"/etc/passwd\")",
                "execl(\"/bin/true\", \"true\")",
                "execlp /bin/cat /etc/hosts",
                "open(\"/etc/hosts\", O_RDONLY)",
                "open(\"/etc/hosts\", O_RDONLY | O_CLOEXEC)",
                "open(path)",
                "open(\"x\", O_CREAT | O_WRONLY, 0600)",
                "open ./x O_CREAT|O_WRONLY 0600",
                "open(\"/dev/null\", O_RDWR)",
                "unlink(\"x\"); mkfifo(\"y\", 0600)",
                "socket(AF_UNIX, SOCK_STREAM, 0)",
                "bind(s, \"here\")",
                "socketpair(sv); socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sv)",
                "setenv(\"WHO\", \"me\", 1)",
                "printf(\"opened %d\\n\", 3)",
            })
    void aLineThatStaysWithinWhatAnybodyIsGivenIsNot(String line) {
        assertThat(requests.asking(List.of(line))).isEmpty();
    }

    @Test
    void aNameWithoutASlashIsElsewhereOnceTheLessonHasLeftItsDirectory() {
        String write = "open(\"x\", O_CREAT | O_WRONLY, 0600)";
        assertThat(requests.asking(List.of(write, "chdir(\"sub\")"))).isEmpty();
        assertThat(requests.asking(List.of(write, "chdir(\"/tmp\")"))).containsExactly(write);
        assertThat(requests.asking(List.of("daemon()", write))).containsExactly(write);
    }
}

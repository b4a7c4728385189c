package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a process writes last is seen, and seen before its end; {@code -Dunixproc.processes=1000} for a long run. */
@Timeout(3600)
class LastWordsIT {
    private static final int PROCESSES = Integer.getInteger("unixproc.processes", 5);

    /** As from a shell: nothing kills a child whose parent has ended. */
    @Test
    void everyOrphanPrintsItsLastLine() {
        ScriptRun run = ScriptRun.of(programs(
                "int main(void) { if (fork() == 0) { usleep(20000); printf(\"orphan %d\\n\"); exit(0); } return 0; }"));
        run.assertWell();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("[tty]"))
                        .sorted()
                        .toList())
                .isEqualTo(IntStream.rangeClosed(1, PROCESSES)
                        .mapToObj(i -> "[tty] orphan " + i)
                        .sorted()
                        .toList());
    }

    @Test
    void whatAProgramWritesIsToldBeforeItsEnd() {
        ScriptRun run =
                ScriptRun.of(programs("int main(void) { execlp(\"echo\", \"echo\", \"text %d\", NULL); return 1; }"));
        run.assertWell();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= PROCESSES; i++) {
            expected.addAll(List.of("[tty] text " + i, "+++ exited with 0 +++"));
        }
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("[tty]") || line.contains("+++"))
                        .map(line -> line.replaceFirst("^\\[[A-Z]+ \\d+] ", ""))
                        .toList())
                .isEqualTo(expected);
    }

    private static String programs(String pattern) {
        return IntStream.rangeClosed(1, PROCESSES)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Snapshot;
import unixproc.text.Language;

/** With this very process as lab init and a real child. */
class CastTest {
    private final ProcFs proc = new ProcFs();
    private final long init = ProcessHandle.current().pid();
    private final long shell = ProcessHandle.current().parent().orElseThrow().pid();
    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("sleep", "100").start();
    }

    @AfterEach
    void endIt() throws InterruptedException {
        child.destroyForcibly().waitFor();
    }

    private Cast cast(long shellPid) {
        return new Cast(Map.of("A", child.pid()), "A", shellPid, 0, init);
    }

    @Test
    void everyoneIsTheLabAndThoseAboveItUpToTheShell() {
        assertThat(cast(shell).everyone(proc)).startsWith(shell, init).contains(child.pid());
        assertThat(cast(0).everyone(proc)).startsWith(init).doesNotContain(shell);
        assertThat(cast(shell).lab(proc)).contains(child.pid()).doesNotContain(shell, init);
    }

    @Test
    void theRealTreeIsDrawnFromTheShellDown() {
        Cast cast = cast(shell);
        Scene scene = new Scene(Snapshot.take(proc, cast.everyone(proc), TreePicture.PARTS), cast);
        Look look = Look.of(100, Theme.ASCII, Look.Form.DRAWN, Language.EN);
        assertThat(new TreePicture(scene).lines(look).stream().map(StyledText::plain))
                .startsWith("your shell " + shell, "`-- lab init " + init)
                .anyMatch(line -> line.contains("> A " + child.pid()));
    }

    @Test
    void aPidThatWasGivenOutTwiceBelongsToTheLaterLetter() {
        Map<String, Long> letters = new LinkedHashMap<>();
        letters.put("A", 7L);
        letters.put("B", 7L);
        Cast cast = new Cast(letters, "B", 0, 0, 1);
        assertThat(cast.letter(7)).contains("B");
        assertThat(cast.letter(8)).isEmpty();
        assertThat(cast.isCurrent(7)).isTrue();
    }
}

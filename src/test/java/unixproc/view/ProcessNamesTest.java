package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Snapshot;
import unixproc.text.Language;
import unixproc.view.picture.TreePicture;

/** With this very process as lab init and a real child. */
class ProcessNamesTest {
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

    private ProcessNames names(long shellPid) {
        return new ProcessNames(Map.of("A", child.pid()), "A", shellPid, 0, init);
    }

    @Test
    void everyoneIsTheLabAndThoseAboveItUpToTheShell() {
        assertThat(names(shell).everyone(proc)).startsWith(shell, init).contains(child.pid());
        assertThat(names(0).everyone(proc)).startsWith(init).doesNotContain(shell);
        assertThat(names(shell).lab(proc)).contains(child.pid()).doesNotContain(shell, init);
    }

    @Test
    void theRealTreeIsDrawnFromTheShellDown() {
        ProcessNames names = names(shell);
        LabSnapshot snapshot = new LabSnapshot(Snapshot.take(proc, names.everyone(proc), TreePicture.PARTS), names);
        RenderOptions options = RenderOptions.of(100, Theme.ASCII, RenderOptions.Form.DRAWN, Language.EN);
        assertThat(new TreePicture(snapshot, false).lines(options).stream().map(StyledText::plain))
                .startsWith("your shell " + shell, "`-- lab init " + init)
                .anyMatch(line -> line.contains("> A " + child.pid()));
    }

    @Test
    void aPidThatWasGivenOutTwiceBelongsToTheLaterLetter() {
        Map<String, Long> letters = new LinkedHashMap<>();
        letters.put("A", 7L);
        letters.put("B", 7L);
        ProcessNames names = new ProcessNames(letters, "B", 0, 0, 1);
        assertThat(names.letter(7)).contains("B");
        assertThat(names.letter(8)).isEmpty();
        assertThat(names.isCurrent(7)).isTrue();
    }
}

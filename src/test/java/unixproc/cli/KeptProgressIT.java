package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.PtySession;
import unixproc.kernel.ProcFs;
import unixproc.lab.remote.Remains;

/** Whatever happens to the file with the progress, a learner reads one line about it and can go on. */
class KeptProgressIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path home;

    private Learner learner;

    @BeforeEach
    void somebodyWhoHasLearnt() throws IOException {
        learner = new Learner(home).whoHasTwoQuestionsDue();
    }

    @Test
    void learningGoesOnAfterADamagedFileAndKeepsIt() throws IOException {
        learner.withProgress("{\"format\": 1, \"lessons\": ");
        ProgramRun run = learner.types(":quit\n", "learn", "intro");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsOnlyOnce("was damaged").contains("intro 1/");
        assertThat(learner.file().resolveSibling("progress.json.damaged")).exists();
        assertThat(learner.types("", "progress").err()).isEmpty();
        assertThat(learner.types("", "progress").out()).contains("screen 1 of");
    }

    @Test
    void aFullDiskIsSaidOnceAndTheOldProgressStays() throws IOException {
        byte[] before = Files.readAllBytes(learner.file());
        Path fresh = learner.file()
                .resolveSibling("progress.json." + ProcessHandle.current().pid() + ".new");
        Files.createSymbolicLink(fresh, Path.of("/dev/full"));
        ProgramRun run = learner.types("1\n:quit\n", "review", "--lang", "ja");
        assertThat(run.status()).isZero();
        assertThat(run.err()).hasLineCount(1).contains("保存できません", "No space left on device");
        assertThat(run.out()).contains("予想どおりです", "1問中1問正解");
        assertThat(Files.readAllBytes(learner.file())).isEqualTo(before);
    }

    @Test
    void aNewerProgramsFileIsLeftAlone() throws IOException {
        String newer = "{\"format\": 9, \"more\": true}";
        learner.withProgress(newer);
        for (String command : new String[] {"review", "progress", "list"}) {
            ProgramRun run = learner.types("", command);
            assertThat(run.status()).isZero();
            assertThat(run.err()).hasLineCount(1).contains("newer unixproc");
            assertThat(run.out()).isNotEmpty();
        }
        assertThat(Files.readString(learner.file())).isEqualTo(newer);
    }

    @Test
    void withoutAHomeOrWithOneThatCannotBeWrittenOneLearnsAllTheSame() {
        ProgramRun none = ProgramRun.inThisJvm(Map.of("LANG", "C.UTF-8"), "", "progress");
        assertThat(none.status()).isZero();
        assertThat(none.err()).hasLineCount(1).contains("no home directory");
        ProgramRun readOnly =
                ProgramRun.inThisJvm(Map.of("LANG", "C.UTF-8", "HOME", "/proc"), ":quit\n", "learn", "intro");
        assertThat(readOnly.status()).isZero();
        assertThat(readOnly.out()).containsOnlyOnce("cannot be saved").contains("intro 1/");
    }

    @Test
    void stateThatCannotBeKeptIsSaidAtTheStartAndByTheDoctor() throws IOException {
        Path file = Files.createFile(home.resolve("state"));
        Map<String, String> environment =
                Map.of("LANG", "C.UTF-8", "HOME", home.toString(), "XDG_STATE_HOME", file.toString());
        ProgramRun learning = ProgramRun.inThisJvm(environment, ":skip\n:quit\n", "learn", "intro");
        assertThat(learning.out() + learning.err())
                .containsOnlyOnce("cannot be saved: Not a directory")
                .doesNotContain("is kept");
        assertThat(learning.out().indexOf("intro 1/"))
                .isGreaterThan(learning.out().indexOf("cannot be saved"));
        assertThat(ProgramRun.inThisJvm(environment, "", "list").err()).isEmpty();
        assertThat(ProgramRun.inThisJvm(environment, "", "doctor").out())
                .contains("nothing can be written in " + file + "/unixproc: Not a directory");
    }

    @Test
    void killNineLosesNothingThatWasReached() throws Exception {
        Collection<Long> all;
        try (PtySession session =
                StartedProgram.on(home, "learn", "intro").size(80, 24).start()) {
            session.waitFor("intro 1/", PATIENCE);
            session.type(":skip\n:skip\n:skip\n");
            session.waitFor("intro 2/", PATIENCE);
            all = Remains.of(session.pid());
            new ProcFs()
                    .descendants(session.pid()).stream()
                            .filter(pid -> new ProcFs()
                                    .cmdline(pid)
                                    .filter(words -> words.contains("learn") && words.contains("-jar"))
                                    .isPresent())
                            .forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
            assertThat(session.exitStatus()).isEqualTo(128 + 9);
            assertThat(session.modes()).isEqualTo(session.modesBefore());
        }
        Remains.areGone(all);
        assertThat(learner.types("", "progress").lines())
                .anyMatch(line -> line.matches(".*intro .* screen [2-9] of.*"));
        assertThat(learner.types("", "progress").err()).isEmpty();
    }
}

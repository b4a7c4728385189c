package unixproc.tutor.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unixproc.Needed;
import unixproc.lab.Lab;
import unixproc.lab.Rails;
import unixproc.lab.remote.RealLab;
import unixproc.lab.remote.jvm.LabJvmCommand;
import unixproc.lesson.library.LessonScript;
import unixproc.lesson.library.LessonSelection;
import unixproc.lesson.library.LessonSkeleton;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.run.LabRuns;
import unixproc.tutor.session.SessionOptions;

/**
 * Lessons whose mistakes show only when they are run: one for each way, and in {@code expected_en.txt} and
 * {@code expected_ja.txt} everything that must be said of them.
 */
@Timeout(180)
class LessonTrialIT {
    private static final SessionOptions OPTIONS = new SessionOptions(
            true,
            true,
            0,
            "",
            Optional.of(new LabRuns(
                    Language.EN,
                    System.getenv("PATH"),
                    (request, guest) -> TracedLab.attach(
                            LabJvmCommand.ofThisProgram(Rails.UNRESTRICTED, List.of()), request, guest))));

    private static final Path CASES = Path.of("src/test/resources/broken-runs");
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** More than a busy machine needs. */
    private static final Duration LONG = Duration.ofSeconds(20);

    private static Lab lab;

    @BeforeAll
    static void oneLabForAll() {
        lab = RealLab.start();
    }

    @AfterAll
    static void nothingIsLeft() {
        lab.close();
        RealLab.nothingIsLeft();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMistakeIsFoundAtItsPlace(Language language) throws IOException {
        TrialTimeouts timeouts = new TrialTimeouts(SHORT, SHORT, SHORT, Duration.ofSeconds(30));
        Messages messages = Messages.of("lesson", language);
        assertThat(problems(CASES, language, timeouts))
                .map(problem -> CASES.relativize(Path.of(problem.file())) + ":" + problem.line() + ":"
                        + problem.column() + "+" + problem.length() + " " + problem.sentence(messages))
                .containsExactlyElementsOf(
                        Files.readAllLines(CASES.resolveSibling("broken-runs-" + language.tag() + ".txt")));
        assertThat(problems(CASES.resolve("01-already-done"), language, timeouts))
                .allSatisfy(problem -> assertThat(problem.remedy(messages)).isNotBlank());
    }

    /** In one language: what is run is the same in the others, and BundledLessonsTest holds that. */
    @Test
    @Timeout(900)
    void theLessonsThatComeWithTheProgramAreRight() throws IOException {
        TrialTimeouts ample = new TrialTimeouts(LONG, LONG, LONG, Duration.ofMinutes(5));
        assertThat(problems(Path.of("lessons"), Language.EN, ample))
                .extracting(
                        problem -> problem.file() + ":" + problem.line() + " " + problem.key() + " " + problem.words())
                .isEmpty();
    }

    @Test
    void theLessonThatAnAuthorBeginsWithIsRight(@TempDir Path lessons) throws IOException {
        TrialTimeouts ample = new TrialTimeouts(LONG, LONG, LONG, Duration.ofMinutes(1));
        Path lesson = LessonSkeleton.of("first").writeInto(lessons);
        assertThat(problems(lesson, Language.EN, ample)).isEmpty();
    }

    @Test
    void aProgramThatItsLanguageCannotReadIsToldAtItsLine(@TempDir Path lessons) throws IOException {
        Needed.thatThere(Files.isExecutable(Path.of("/usr/bin/cc")), "cc");
        TrialTimeouts ample = new TrialTimeouts(LONG, LONG, LONG, Duration.ofMinutes(1));
        Path lesson = LessonSkeleton.of("first").writeInto(lessons);
        Path english = lesson.resolve("en.md");
        Files.writeString(english, Files.readString(english).replace("return 0;", "return 0"));
        int line = Files.readAllLines(english).indexOf("    return 0") + 1;
        assertThat(problems(english, Language.EN, ample))
                .extracting(LessonProblem::key, LessonProblem::line)
                .containsExactly(tuple("run.program", line));
    }

    @Test
    void aLessonThatTakesTooLongIsLeft(@TempDir Path lessons) throws IOException {
        Path lesson = LessonSkeleton.of("long").writeInto(lessons);
        TrialTimeouts none = new TrialTimeouts(SHORT, SHORT, SHORT, Duration.ZERO);
        assertThat(problems(lesson, Language.EN, none))
                .extracting(LessonProblem::key)
                .containsExactly("run.too-long");
    }

    @Test
    void whatANewLessonStartsFromIsRight(@TempDir Path lessons) throws IOException {
        LessonSkeleton.of("mine").writeInto(lessons);
        assertThat(problems(lessons, Language.EN, TrialTimeouts.STANDARD)).isEmpty();
    }

    @Test
    void theExampleThatAuthorsReadIsRight(@TempDir Path lessons) throws IOException {
        String readme = Files.readString(Path.of("lessons/README.md"));
        String opening = "````markdown\n";
        int start = readme.indexOf(opening) + opening.length();
        Path example = Files.writeString(
                lessons.resolve("example.md"), readme.substring(start, readme.indexOf("\n````", start)));
        assertThat(problems(example, Language.EN, TrialTimeouts.STANDARD)).isEmpty();
    }

    @Test
    void aLessonThatBringsTheLabDownIsTold(@TempDir Path lessons) throws IOException {
        Path lesson = LessonSkeleton.of("mine").writeInto(lessons);
        LessonScript script = LessonSelection.at(lesson).orElseThrow().parts().stream()
                .flatMap(part -> part.scripts().stream())
                .findFirst()
                .orElseThrow();
        Deque<Supplier<Lab>> labs = new ArrayDeque<>(List.of(() -> mortal(RealLab.start()), RealLab::start));
        try (LessonTrial trial =
                new LessonTrial(Language.EN, OPTIONS, () -> labs.remove().get(), TrialTimeouts.STANDARD)) {
            assertThat(trial.run(script)).extracting(LessonProblem::key).containsExactly("run.lab-lost");
            assertThat(trial.run(script)).isEmpty();
        }
    }

    /** A lab whose init is killed by the first line. */
    private static Lab mortal(Lab lab) {
        return (Lab) Proxy.newProxyInstance(
                Lab.class.getClassLoader(), new Class<?>[] {Lab.class}, (proxy, method, words) -> {
                    if (method.getName().equals("run")) {
                        ProcessHandle.of(lab.init()).orElseThrow().destroyForcibly();
                    }
                    try {
                        return method.invoke(lab, words);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static List<LessonProblem> problems(Path path, Language language, TrialTimeouts timeouts) {
        // Not closed: that would end the lab.
        LessonTrial trial = new LessonTrial(language, OPTIONS, () -> lab, timeouts);
        List<LessonProblem> seen = new ArrayList<>();
        for (LessonSelection.Part part : LessonSelection.at(path).orElseThrow().parts()) {
            seen.addAll(part.problems());
            part.scripts().forEach(script -> seen.addAll(trial.run(script)));
        }
        return seen;
    }
}

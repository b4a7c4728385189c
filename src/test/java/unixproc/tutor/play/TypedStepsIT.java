package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unixproc.c.call.Constants;
import unixproc.console.ScriptedConsole;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.remote.RealLab;
import unixproc.lesson.library.LessonEntry;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.tutor.course.Course;
import unixproc.tutor.line.AwaitedAction;
import unixproc.tutor.line.LessonPosition;
import unixproc.tutor.line.LineFading;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TutorOutput;

/**
 * Every line of a lesson typed by hand, as it stands and in other spellings: each time it must count, and A stay A. One
 * lesson by default; {@code -Dunixproc.typed.lessons=all} types them all.
 */
@Timeout(400)
class TypedStepsIT {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]{2,}\\b");
    private static final LessonLibrary LIBRARY = LessonLibrary.open(Path.of("lessons"));
    private static final String LESSONS = System.getProperty("unixproc.typed.lessons", "pid");
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

    static Stream<String> lessons() {
        return LIBRARY.entries(Language.EN).stream()
                .map(LessonEntry::name)
                .filter(name -> LESSONS.equals("all") || LESSONS.equals(name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void asItStands(String lesson) {
        assertThat(new Learner(lesson).play(List::of)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void withNumbersForConstants(String lesson) {
        assertThat(new Learner(lesson).play(line -> List.of(numbers(line)))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lessons")
    void statementByStatementAfterSomethingElse(String lesson) {
        assertThat(new Learner(lesson).play(TypedStepsIT::statements)).isEmpty();
    }

    /** How a learner types a line. */
    private interface Spelling {
        List<String> of(String line);
    }

    private static String numbers(String line) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (String part : line.split("(?<=\")|(?=\")")) {
            quoted ^= part.equals("\"");
            text.append(quoted ? part : numbersOutsideStrings(part));
        }
        return text.toString();
    }

    private static String numbersOutsideStrings(String part) {
        Matcher constant = CONSTANT.matcher(part);
        return constant.replaceAll(
                found -> Constants.standard().find(found.group()).isPresent()
                                && !found.group().equals("NULL")
                        ? Long.toString(
                                Constants.standard().value(found.group()).getAsLong())
                        : found.group());
    }

    /** A line that changes nothing, then each statement by itself. */
    private static List<String> statements(String line) {
        List<String> lines = new ArrayList<>();
        Matcher address = Pattern.compile("(@\\S+\\s+)?(.*)", Pattern.DOTALL).matcher(line);
        boolean matches = address.matches();
        String to = matches && address.group(1) != null ? address.group(1) : "";
        lines.add(to + "6 * 7");
        // Whoever sleeps in the first statement can be given no second one.
        boolean isPlain =
                !line.contains("wait(&s); ") && !line.contains("{") && !line.contains("if (") && !line.contains("fork");
        for (String statement : isPlain
                ? address.group(2).split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
                : new String[] {address.group(2)}) {
            lines.add(to + statement.strip());
        }
        return lines;
    }

    /** Somebody who types every line of a lesson. */
    private static final class Learner {
        private final LabSession session;
        private final LessonPlayer play;
        private final ScriptedConsole console = ScriptedConsole.typing();
        private final List<String> missed = new ArrayList<>();
        private boolean over;

        Learner(String name) {
            Lesson lesson = LIBRARY.read(name, Language.EN).playable().orElseThrow();
            Lab fresh = Played.shared(lab).get();
            SessionOptions options =
                    new SessionOptions(false, false, ProcessHandle.current().pid(), "unixproc");
            Recorder recorder = new Recorder(console);
            session = LabSession.of(recorder, fresh, options, true, recorder::print);
            Course course =
                    new Course(LIBRARY, new ProgressStore(Optional.empty()), Language.EN, Clock.systemUTC(), false);
            TutorOutput output = new TutorOutput(
                    recorder, new LearnerFacts(session.loop(), options)::fill, Messages.of("tutor", Language.EN));
            play = new LessonPlayer(
                    session,
                    output,
                    course.heading(lesson, output),
                    new LessonManner(new LineFading(course), QuestionOrder.AS_WRITTEN),
                    new PlaceKeeper(course, lesson, session::afresh, () -> over = true));
        }

        List<String> play(Spelling spelling) {
            session.loop().awaitReady();
            play.enter(0, false);
            while (play.awaitedAction() != AwaitedAction.NOTHING && !over) {
                switch (play.awaitedAction()) {
                    case FOR_ANSWER -> play.choose(new TypedAnswer(play.rightAnswer(), Confidence.UNSAID));
                    case FOR_TASK -> solve();
                    case FOR_LINE -> type(spelling);
                    case FOR_NEXT, NOTHING -> play.next();
                }
                session.loop().settle();
            }
            return missed;
        }

        private void solve() {
            play.answer();
            if (play.awaitedAction() == AwaitedAction.FOR_TASK) {
                play.skip();
            }
        }

        private void type(Spelling spelling) {
            LessonPosition before = play.position();
            LabLine line = before.currentLine();
            if (TypedLine.of(line.text()) instanceof TypedLine.ForTutor) {
                play.next();
                return;
            }
            long a = pidOfA();
            List<String> typed = spelling.of(line.text());
            typed.forEach(this::give);
            session.loop().await(() -> hasMoved(before), LONGEST);
            boolean isSame = pidOfA() == a || pidOfA() == 0;
            if (play.position().equals(before)) {
                missed.add(line.text() + " as " + typed + ": " + tail());
                play.answer();
                if (play.position().equals(before)) {
                    play.answer();
                }
            } else if (!isSame) {
                missed.add("A is another process after " + typed);
            }
        }

        private boolean hasMoved(LessonPosition before) {
            if (play.position().equals(before) && session.lab().isSettled()) {
                play.atRest();
            }
            return !play.position().equals(before);
        }

        private void give(String text) {
            TypedLine.ForProcess typed = (TypedLine.ForProcess) TypedLine.of(text);
            session.lab()
                    .find("A")
                    .filter(process -> typed.target().isEmpty() && process.listens())
                    .ifPresent(process -> {
                        if (session.current().process().isEmpty()) {
                            session.current().use(process);
                        }
                    });
            play.beforeChange();
            LineSubmission.Given given = session.give(typed, 1);
            if (given instanceof LineSubmission.Given.Ran ran) {
                play.ran(typed, ran.process().letter(), ran.result());
            }
        }

        private long pidOfA() {
            return session.lab()
                    .find("A")
                    .filter(LabProcess::isAlive)
                    .map(LabProcess::pid)
                    .orElse(0L);
        }

        private String tail() {
            List<String> all = console.transcript();
            return String.join(" / ", all.subList(Math.max(0, all.size() - 4), all.size()));
        }
    }
}

package unixproc.tutor.play;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import unixproc.console.ScriptedConsole;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.progress.Confidence;
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

/** Somebody who types every line of a lesson. */
final class TypingLearner {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** How a learner types a line. */
    interface Spelling {
        List<String> of(String line);
    }

    private final LabSession session;
    private final LessonPlayer play;
    private final ScriptedConsole console = ScriptedConsole.typing();
    private boolean solvesTasks;
    private boolean onlyIntentions;
    private final List<String> missed = new ArrayList<>();
    private Spelling mistakes = line -> List.of();
    private int typed;
    private int enters;
    private boolean over;

    TypingLearner(Lab fresh, Course course, String name) {
        Lesson lesson = course.library().read(name, Language.EN).playable().orElseThrow();
        SessionOptions options =
                new SessionOptions(false, false, ProcessHandle.current().pid(), "unixproc");
        Recorder recorder = new Recorder(console);
        session = LabSession.of(recorder, fresh, options, true, recorder::print);
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
                case FOR_NEXT, NOTHING -> enter();
            }
            session.loop().settle();
        }
        return missed;
    }

    /** How many lines were typed for processes. */
    int typed() {
        return typed;
    }

    /** How often Enter was pressed with nothing typed. */
    int enters() {
        return enters;
    }

    /** Types what intentions ask and does tasks by hand, the author's way; all else is left to Enter. */
    void solvesTasks() {
        solvesTasks = true;
        onlyIntentions = true;
    }

    void makesMistakes(Spelling wrong) {
        mistakes = wrong;
    }

    private void enter() {
        enters++;
        play.next();
    }

    private void solve() {
        if (solvesTasks) {
            play.position().shown().task().orElseThrow().solution().forEach(line -> {
                if (TypedLine.of(line.text()) instanceof TypedLine.ForProcess) {
                    give(line.text());
                    session.loop().settle();
                } else {
                    enter();
                }
            });
            session.loop().await(() -> play.awaitedAction() != AwaitedAction.FOR_TASK, LONGEST);
        }
        if (play.awaitedAction() == AwaitedAction.FOR_TASK) {
            answer();
        }
    }

    private void answer() {
        play.answer();
        if (play.awaitedAction() == AwaitedAction.FOR_TASK) {
            play.skip();
        }
    }

    private void type(Spelling spelling) {
        LessonPosition before = play.position();
        LabLine line = before.currentLine();
        boolean isOwn = line.intention().isPresent() || !onlyIntentions;
        if (!isOwn || TypedLine.of(line.text()) instanceof TypedLine.ForTutor) {
            enter();
            return;
        }
        long a = pidOfA();
        mistakes.of(line.text()).forEach(wrong -> mistake(wrong, before));
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
            missed.add("A is another process after " + typed + " for " + line.text());
        }
    }

    /** A wrong line: nothing of the lesson may come of it. */
    private void mistake(String wrong, LessonPosition before) {
        long a = pidOfA();
        long putBack = timesPutBack();
        give(wrong);
        session.loop().settle();
        if (!play.position().equals(before)) {
            missed.add(wrong + " counted as " + before.currentLine().text());
        } else if (timesPutBack() > putBack || pidOfA() != a) {
            missed.add("put back after " + wrong + " before "
                    + before.currentLine().text());
        }
    }

    private long timesPutBack() {
        return console.transcript().stream()
                .filter(line -> line.contains("The lab is again"))
                .count();
    }

    private boolean hasMoved(LessonPosition before) {
        if (play.position().equals(before) && session.lab().isSettled()) {
            play.atRest();
        }
        return !play.position().equals(before);
    }

    private void give(String text) {
        typed++;
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

package unixproc.tutor.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.ScriptedConsole;
import unixproc.console.text.Theme;
import unixproc.lab.Lab;
import unixproc.lesson.library.LessonLibrary;
import unixproc.lesson.progress.ProgressStore;
import unixproc.text.Language;
import unixproc.tutor.course.Course;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.SessionResult;

/** A tutorial played by a script of what a learner types, in a real lab. */
final class Played {
    private static final SessionOptions OPTIONS =
            new SessionOptions(false, false, ProcessHandle.current().pid(), "unixproc");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

    private static final Duration MOMENT = Duration.ofMillis(5);

    private final Path lessons;
    private final Supplier<Lab> labs;
    private Language language = Language.EN;
    private boolean saves = true;

    Played(Path lessons, Supplier<Lab> labs) {
        this.lessons = lessons;
        this.labs = labs;
    }

    Played in(Language other) {
        language = other;
        return this;
    }

    Played withoutSaving() {
        saves = false;
        return this;
    }

    /** What was shown and typed when a lesson was learnt from where it was left, until the script was at its end. */
    List<String> learn(String lesson, Object... script) {
        List<Input> inputs = new ArrayList<>();
        for (Object each : script) {
            inputs.add(each instanceof Input input ? input : new Input.Line((String) each, inputs.size() + 1));
        }
        ScriptedConsole console = new ScriptedConsole(Theme.UNICODE, language, inputs.toArray(Input[]::new));
        learn(lesson, console);
        return console.transcript();
    }

    void learn(String lesson, Console console) {
        ProgressStore store = new ProgressStore(Optional.of(lessons.resolveSibling("progress.json")));
        Course course = new Course(LessonLibrary.open(lessons), store, language, DAY, saves);
        SessionResult sessionResult = new Tutorial(
                        console, labs, course, OPTIONS, Assistant.none(), QuestionOrder.AS_WRITTEN)
                .learn(Optional.of(lesson));
        if (sessionResult != SessionResult.WELL) {
            throw new AssertionError(sessionResult);
        }
    }

    /** A lab for many tutorials: each finds it as if it had just been started, and none can close it. */
    static Supplier<Lab> shared(Lab lab) {
        return () -> {
            while (!lab.isReady()) {
                lab.next(MOMENT);
            }
            lab.afresh();
            return new UnclosableLab(lab);
        };
    }

    /** Writes lessons; the key is a file's path. */
    static Path lessons(Path folder, Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

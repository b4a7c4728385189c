package unixproc.tutor.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Lab;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Task;
import unixproc.tutor.play.LearnerFacts;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.CommandAction;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionCommands;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.SessionResult;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TranscriptFile;
import unixproc.tutor.show.TutorOutput;

/** The tasks of some lessons, one after another. */
public final class Challenge implements SessionCommands {
    private final Recorder console;
    private final LabSession session;
    private final TutorOutput output;
    private final TranscriptFile transcript;
    private final List<ChallengeTask> tasks = new ArrayList<>();
    private final Consumer<List<TaskRecord>> keeper;
    private int at;
    private boolean over;

    /**
     * All tasks of these lessons in a lab.
     *
     * @param keeper is told how it went so far whenever a task has been left
     */
    public Challenge(
            Console console,
            Lab lab,
            SessionOptions options,
            Complaints complaints,
            List<Lesson> lessons,
            Consumer<List<TaskRecord>> keeper) {
        this.console = new Recorder(console);
        Complaints onScreen = text -> this.console.printWrapped(StyledText.of(Style.BAD, text));
        this.session = LabSession.of(this.console, lab, options, true, options.filter() ? complaints : onScreen);
        this.output =
                new TutorOutput(this.console, new LearnerFacts(session.loop(), options)::fill, session.messages());
        this.transcript = new TranscriptFile(this.console, session.messages());
        this.keeper = keeper;
        lessons.forEach(this::add);
    }

    private void add(Lesson lesson) {
        int number = 0;
        for (int screen = 0; screen < lesson.screens().size(); screen++) {
            Optional<Task> task = lesson.screens().get(screen).task();
            if (task.isPresent()) {
                number++;
                TaskRecord record =
                        new TaskRecord(lesson.name(), number, task.get().kind());
                tasks.add(new ChallengeTask(
                        session, output, new ChallengeTask.Place(lesson, screen), record, this::left));
            }
        }
    }

    /** Goes through them; well when the learner has done all. */
    public SessionResult run(Assistant assistant) {
        console.listen(assistant, session.loop()::take);
        output.say("challenge.begin", tasks.size());
        over = tasks.isEmpty();
        if (!over) {
            begin();
        }
        while (!over) {
            session.ask(
                            session.prompt(StyledText.of(Style.TUTOR, " " + place())),
                            () -> current().look())
                    .deliver(new Receiver());
        }
        List<TaskRecord> records = records();
        keeper.accept(records);
        long done = records.stream().filter(TaskRecord::done).count();
        long unaided = records.stream().filter(TaskRecord::unaided).count();
        output.gap();
        output.say("challenge.end", done, records.size(), unaided);
        return done == records.size() ? SessionResult.WELL : SessionResult.EXPECTATION_FAILED;
    }

    private List<TaskRecord> records() {
        return tasks.stream().map(ChallengeTask::record).toList();
    }

    private ChallengeTask current() {
        return tasks.get(Math.min(at, tasks.size() - 1));
    }

    private String place() {
        return "challenge " + (at + 1) + "/" + tasks.size();
    }

    private void begin() {
        output.gap();
        output.say(
                Style.STRONG,
                "challenge.title",
                at + 1,
                tasks.size(),
                current().record().lesson());
        current().begin();
    }

    private void left(ChallengeTask task) {
        keeper.accept(records());
        at++;
        over = over || at == tasks.size();
        if (!over) {
            begin();
        }
    }

    private void run(TypedLine.ForProcess typed, int number) {
        current().record().lineTyped();
        if (session.give(typed, number) instanceof LineSubmission.Given.Ran) {
            current().lookAfterLine();
        }
    }

    private void obey(PromptCommand word, String rest) {
        if (word.action() instanceof CommandAction.Step step) {
            step.command().accept(current());
        } else if (word.action() instanceof CommandAction.InSession inSession) {
            inSession.command().accept(this, rest);
        } else if (word.action() instanceof CommandAction.InLesson) {
            output.say("challenge.no-lesson");
        } else if (session.obey(word, rest) && word.changesTheLab()) {
            current().lookAfterLine();
        }
    }

    @Override
    public void save(String file) {
        console.print(transcript.save(file.replaceFirst("^all\\s+", ""), "unixproc challenge", 0));
    }

    @Override
    public void quit() {
        over = true;
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        @Override
        public void line(Input.Line line) {
            console.typed(line.text());
            TypedLine typed = TypedLine.of(line.text());
            boolean more = typed instanceof TypedLine.Empty && session.pager().showMore();
            if (more) {
                return;
            }
            session.pager().drop();
            if (typed instanceof TypedLine.ForProcess forProcess) {
                run(forProcess, line.number());
            } else if (typed instanceof TypedLine.ForTutor word) {
                session.find(word).ifPresent(found -> obey(found, word.rest()));
            } else if (!session.options().filter()) {
                current().next();
            }
        }

        @Override
        public void key(KeyAction action) {
            switch (action) {
                case PREVIOUS_PROCESS -> session.current().step(-1);
                case NEXT_PROCESS -> session.current().step(1);
                case BACK, FORWARD -> current().repeat();
            }
        }

        @Override
        public void interrupted() {
            if (!session.interrupt()) {
                current().repeat();
            }
        }

        @Override
        public void endOfInput() {
            over = true;
        }
    }
}

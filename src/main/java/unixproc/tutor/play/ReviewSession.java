package unixproc.tutor.play;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Console;
import unixproc.console.Conversation;
import unixproc.console.Input;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Lab;
import unixproc.lesson.model.LessonText;
import unixproc.lesson.progress.Confidence;
import unixproc.lesson.progress.QuestionId;
import unixproc.lesson.progress.ReviewDay;
import unixproc.text.Messages;
import unixproc.tutor.course.Course;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.question.PredictionDialog;
import unixproc.tutor.question.QuestionOrder;
import unixproc.tutor.question.TypedAnswer;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.SessionResult;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TutorOutput;

/** Asks what is due, one question after another; each answer is saved at once. A lab is there only for who was wrong. */
public final class ReviewSession {
    private final Console console;
    private final Supplier<Lab> labs;
    private final Course course;
    private final SessionOptions options;
    private final Complaints complaints;
    private final TutorOutput output;
    private final Recall recall;
    private final Map<PromptCommand, Runnable> words = new EnumMap<>(PromptCommand.class);
    private Optional<LabSession> session = Optional.empty();
    private int answered;
    private int right;
    private boolean over;
    private SessionResult sessionResult = SessionResult.WELL;

    /** A session that asks {@code labs} for a lab once one is needed, and closes it. */
    public ReviewSession(
            Console console,
            Supplier<Lab> labs,
            Course course,
            SessionOptions options,
            Complaints complaints,
            QuestionOrder order) {
        this.labs = labs;
        this.console = console;
        this.course = course;
        this.options = options;
        this.complaints = complaints;
        this.output = new TutorOutput(
                new Recorder(console), ReviewSession::withoutLab, Messages.of("tutor", console.language()));
        PredictionDialog dialog = new PredictionDialog(output, order, "question.title.recall");
        this.recall = new Recall(dialog, output, course, "review.title", this::answered, this::refute);
        words.put(PromptCommand.SKIP, recall::drop);
        words.put(PromptCommand.HELP, () -> output.say("review.help"));
        words.put(PromptCommand.QUIT, () -> over = true);
    }

    private void answered(QuestionId question, boolean isRight, Confidence confidence) {
        answered++;
        right += isRight ? 1 : 0;
        course.reviewed(question, isRight, confidence);
    }

    /** A person who was wrong sees it, in a lab that is started for that; a script only wants to know. */
    private void refute(QuestionId question) {
        if (!options.filter()) {
            new RefutationRun(course, output).show(question, this::session);
        }
    }

    private LabSession session() {
        if (session.isEmpty()) {
            session = Optional.of(LabSession.of(console, labs.get(), options, true, complaints));
        }
        return session.get();
    }

    /** There is no process to look at, so a text speaks of it by its letter. */
    private static String withoutLab(String text) {
        return LessonText.fill(text, Optional::of);
    }

    public SessionResult run() {
        sayTrouble();
        int due = course.due().size();
        List<QuestionId> today = course.toReview();
        if (due == 0) {
            output.say("review.none");
        } else if (today.isEmpty()) {
            output.say("review.enough", ReviewDay.MOST, due);
        } else {
            output.say("review.begin", today.size());
            if (due > today.size()) {
                output.say("review.later", due - today.size(), ReviewDay.MOST);
            }
            recall.ask(today);
            try {
                ask(today.size());
            } finally {
                session.ifPresent(used -> used.lab().close());
            }
            sayHowItWent();
        }
        sayNext();
        return sessionResult;
    }

    private void ask(int all) {
        Conversation conversation = new Conversation(console);
        recall.put();
        while (!over && !recall.isOver()) {
            String place = "review " + (all - recall.left() + 1) + "/" + all;
            StyledText prompt = StyledText.of(Style.TUTOR, place).append(Style.PROMPT, " ?> ");
            conversation.ask(prompt).deliver(new Receiver());
            sayTrouble();
        }
    }

    private void sayHowItWent() {
        output.gap();
        if (answered > 0) {
            output.say("review.end", right, answered);
        }
        int left = course.due().size();
        if (left > 0) {
            output.say("review.left", left);
        }
    }

    private void sayNext() {
        Optional<Course.Due> next = course.dueNext();
        if (next.isPresent()) {
            output.say("review.next", next.get().day(), next.get().count());
        } else if (course.due().isEmpty()) {
            output.say("review.nothing-ahead");
        }
    }

    private void sayTrouble() {
        course.takeTrouble().ifPresent(complaints::complain);
    }

    /** A person tries again; a script with a mistake in it goes no further. */
    private void mistaken(int line, String key, Object... words) {
        String what = output.messages().text(key, words);
        complaints.complain(options.filter() ? output.messages().text("line.number", line) + " " + what : what);
        if (options.filter()) {
            sessionResult = SessionResult.USAGE;
            over = true;
        }
    }

    private void obey(String typed, int line) {
        List<PromptCommand> meant = PromptCommand.starting(typed, List.copyOf(words.keySet()));
        if (meant.size() == 1) {
            words.get(meant.get(0)).run();
        } else {
            mistaken(line, "word.unknown", typed, ":skip :help :quit");
        }
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        @Override
        public void line(Input.Line line) {
            if (TypedLine.of(line.text()) instanceof TypedLine.ForTutor word) {
                obey(word.word(), line.number());
            } else if (recall.commit(TypedAnswer.of(line.text()))) {
                recall.drop();
            } else if (!options.filter() || !line.text().isBlank()) {
                boolean isNumber = line.text().strip().chars().allMatch(Character::isDigit);
                mistaken(line.number(), isNumber && !line.text().isBlank() ? "question.none" : "question.first");
            }
        }

        @Override
        public void key(unixproc.console.KeyAction action) {
            // There are no screens and no processes to step through.
        }

        @Override
        public void interrupted() {
            over = true;
        }

        @Override
        public void endOfInput() {
            over = true;
        }
    }
}

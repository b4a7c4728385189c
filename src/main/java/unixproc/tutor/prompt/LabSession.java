package unixproc.tutor.prompt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Report;
import unixproc.lesson.model.Place;
import unixproc.text.Messages;
import unixproc.tutor.session.CallLog;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.ExpectationFailure;
import unixproc.tutor.session.Expectations;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.Notation;
import unixproc.tutor.session.ObservedValues;
import unixproc.tutor.session.ProblemText;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.HangUpNotice;
import unixproc.tutor.show.KernelView;
import unixproc.tutor.show.Pictures;
import unixproc.tutor.show.ReplacementNotice;
import unixproc.tutor.show.StatusLine;
import unixproc.tutor.show.Timeline;
import unixproc.tutor.show.Transcript;

/** The lab with everything that is needed to work in it: lines, words, pictures, the transcript. */
public final class LabSession {
    private static final Duration RUNAWAY = Duration.ofSeconds(10);

    private final EventLoop loop;
    private final Messages messages;
    private final SessionOptions options;
    private final CurrentProcess current;
    private final ObservedValues observedValues;
    private final Expectations expectations;
    private final LineSubmission giver;
    private final PromptCommands promptCommands;
    private final Timeline timeline;
    private final Pictures pictures;
    private final ProblemText problems;
    private final Notation notation;
    private final Transcript transcript;
    private final KernelView kernelView;
    private final CallLog calls;
    private final Complaints complaints;
    private boolean quiet;

    public LabSession(Console console, Lab lab, SessionOptions options, Complaints complaints) {
        this(
                console,
                lab,
                options,
                options.filter() ? RUNAWAY : Duration.ZERO,
                complaints,
                failure -> complaints.complain(failure.text(Messages.of("tutor", console.language()))));
    }

    /** A session in which no line runs longer than {@code limit}, and where somebody else takes the misses. */
    public LabSession(
            Console console,
            Lab lab,
            SessionOptions options,
            Duration limit,
            Complaints complaints,
            Consumer<ExpectationFailure> misses) {
        this.options = options;
        this.complaints = text -> {
            if (!quiet) {
                complaints.complain(text);
            }
        };
        this.messages = Messages.of("tutor", console.language());
        this.loop = new EventLoop(console, lab, limit);
        this.current = new CurrentProcess(lab);
        this.observedValues = new ObservedValues(lab);
        this.expectations = new Expectations(observedValues, misses);
        this.giver = new LineSubmission(loop, current, expectations, messages);
        this.timeline = new Timeline(lab);
        this.pictures = new Pictures(loop, current, timeline, options, messages);
        this.problems = new ProblemText(messages);
        this.notation = new Notation(lab, messages);
        this.transcript = new Transcript(notation, messages, loop, console::print);
        this.kernelView = new KernelView(lab, notation, messages, transcript::print);
        this.promptCommands = new PromptCommands(loop, current, pictures, kernelView, messages, this.complaints);
        this.calls = new CallLog(observedValues);
        List.of(transcript, kernelView, expectations, timeline, calls).forEach(loop::listen);
        if (!options.filter()) {
            loop.showAtFoot(new StatusLine(console, lab, current, notation, messages)::text);
            Complaints aside = text -> {
                if (!quiet) {
                    console.print(StyledText.of(Style.DIM, text));
                }
            };
            loop.listen(new HangUpNotice(messages, aside));
            loop.listen(new ReplacementNotice(messages, aside));
        }
    }

    public EventLoop loop() {
        return loop;
    }

    public Lab lab() {
        return loop.lab();
    }

    public CurrentProcess current() {
        return current;
    }

    public PromptCommands promptCommands() {
        return promptCommands;
    }

    public Expectations expectations() {
        return expectations;
    }

    public Messages messages() {
        return messages;
    }

    public SessionOptions options() {
        return options;
    }

    public ObservedValues observedValues() {
        return observedValues;
    }

    public ProblemText problems() {
        return problems;
    }

    public CallLog calls() {
        return calls;
    }

    Notation notation() {
        return notation;
    }

    /** The current process's letter and pid, and what more there is to say before the sign to type. */
    public StyledText prompt(StyledText more) {
        StyledText who = current.process()
                .map(process ->
                        StyledText.of(notation.style(process), process.letter()).append(Style.DIM, " " + process.pid()))
                .orElseGet(() -> StyledText.of("A"));
        return who.append(more).append(Style.PROMPT, "> ");
    }

    /** See {@link Pictures#rememberNothing}. */
    public void rememberNothing() {
        pictures.rememberNothing();
    }

    /** Gives a typed line to its process; what is wrong with it is said. */
    public LineSubmission.Given give(TypedLine.ForProcess typed, int number) {
        return give(typed, new Place(number, 1, 1));
    }

    /** The same for a line of a lesson, with the place where a value that differs is to be reported. */
    public LineSubmission.Given give(TypedLine.ForProcess typed, Place place) {
        int number = place.line();
        kernelView.refresh();
        pictures.rememberFirst();
        LineSubmission.Given given = giver.give(typed, place);
        pictures.remember();
        if (!quiet && !options.filter()) {
            pictures.showAside();
        }
        if (given instanceof LineSubmission.Given.Not not) {
            complain(number, "", not.reason());
        } else if (given instanceof LineSubmission.Given.Ran ran
                && ran.result() instanceof LineResult.Refused refused) {
            sayWhyRefused(typed, number, refused.reason());
        }
        return given;
    }

    private void sayWhyRefused(TypedLine.ForProcess typed, int number, Report.Rejected reason) {
        boolean stopped = reason.kind().equals(Transcript.INTERRUPTED);
        if (stopped && loop.overran()) {
            complain(number, "", messages.text("line.overran", loop.limit().toSeconds()));
        } else if (!stopped || options.filter()) {
            complain(number, "\n", String.join("\n", problems.lines(typed.line(), reason)));
        }
    }

    /** Obeys a word; of one that leaves no trace it says that it is done. */
    public PromptCommands.Obeyed obey(TypedLine.ForTutor word, boolean inLesson) {
        PromptCommands.Obeyed obeyed = promptCommands.obey(word, inLesson);
        boolean synced = obeyed == PromptCommands.Obeyed.DONE
                && word.meaning().filter(PromptCommand.SYNC::equals).isPresent();
        if (synced && !quiet && !options.filter() && !sleeping()) {
            loop.console().print(StyledText.of(Style.DIM, messages.text("sync.done")));
        }
        return obeyed;
    }

    private boolean sleeping() {
        return lab().processes().stream().anyMatch(process -> process.status() == LabProcess.Status.ASLEEP);
    }

    private void complain(int number, String gap, String text) {
        complaints.complain(
                options.filter() ? messages.text("line.number", number) + (gap.isEmpty() ? " " : gap) + text : text);
    }

    /** Does something in the lab that nobody is to see. */
    public void quietly(Runnable work) {
        boolean before = quiet;
        quiet = true;
        transcript.mute(true);
        try {
            work.run();
        } finally {
            quiet = before;
            transcript.mute(before);
        }
    }

    /** A new lab with a new A. */
    public void afresh() {
        loop.awaitReady();
        loop.lab().afresh();
        loop.awaitReady();
        current.reset();
        calls.clear();
        pictures.forget();
        timeline.clear();
    }

    /** Wakes the current process from the call it sleeps in; false when it is at leisure. */
    public boolean interrupt() {
        Optional<LabProcess> asleep = current.process().filter(process -> process.status() == LabProcess.Status.ASLEEP);
        asleep.ifPresent(loop::interrupt);
        return asleep.isPresent();
    }
}

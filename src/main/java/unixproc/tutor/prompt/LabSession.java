package unixproc.tutor.prompt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.kernel.ProcessDetail;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.model.Place;
import unixproc.text.Messages;
import unixproc.tutor.session.CallLog;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.ExpectationFailure;
import unixproc.tutor.session.Expectations;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.Notation;
import unixproc.tutor.session.ObservedValues;
import unixproc.tutor.session.ProblemText;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.BusyMachineNotice;
import unixproc.tutor.show.KernelView;
import unixproc.tutor.show.LabHistory;
import unixproc.tutor.show.LandlockNotice;
import unixproc.tutor.show.Pager;
import unixproc.tutor.show.Pictures;
import unixproc.tutor.show.ReplacementNotice;
import unixproc.tutor.show.SnapshotTaker;
import unixproc.tutor.show.StatusLine;
import unixproc.tutor.show.Timeline;
import unixproc.tutor.show.Transcript;
import unixproc.view.LabSnapshot;
import unixproc.view.RenderOptions;

/** The lab with everything that is needed to work in it: lines, words, pictures, the transcript. */
public final class LabSession {
    private static final Duration RUNAWAY = Duration.ofSeconds(10);

    private final EventLoop loop;
    private final SessionOptions options;
    private final boolean inLesson;
    private final Complaints complaints;
    private final Messages messages;
    private final CurrentProcess current;
    private final ObservedValues observedValues;
    private final Expectations expectations;
    private final LineSubmission submission;
    private final PromptCommands promptCommands;
    private final Timeline timeline;
    private final SnapshotTaker taker;
    private final LabHistory history;
    private final Pictures pictures;
    private final ProblemText problems;
    private final RefusedLines refusedLines;
    private final Notation notation;
    private final Transcript transcript;
    private final KernelView kernelView;
    private final CallLog calls;
    private final StatusLine statusLine;
    private final Pager pager;
    private final VariableReader variables;
    private final OfferedPrograms programs = new OfferedPrograms();

    /** A session where a script's line that runs too long is stopped, and failed expectations are complaints. */
    public static LabSession of(
            Console console, Lab lab, SessionOptions options, boolean inLesson, Complaints complaints) {
        Messages messages = Messages.of("tutor", console.language());
        EventLoop loop = new EventLoop(console, lab, options.filter() ? RUNAWAY : Duration.ZERO);
        return new LabSession(
                loop, options, inLesson, complaints, failure -> complaints.complain(failure.text(messages)));
    }

    /**
     * A session of somebody who judges it.
     *
     * @param inLesson whether there is a lesson that the words for lessons can be about
     * @param failures takes what did not come as expected
     */
    public LabSession(
            EventLoop loop,
            SessionOptions options,
            boolean inLesson,
            Complaints complaints,
            Consumer<ExpectationFailure> failures) {
        this.loop = loop;
        this.options = options;
        this.inLesson = inLesson;
        this.complaints = complaints;
        Console console = loop.console();
        Lab lab = loop.lab();
        this.messages = Messages.of("tutor", console.language());
        this.current = new CurrentProcess(lab);
        this.observedValues = new ObservedValues(lab);
        this.expectations = new Expectations(observedValues, failures);
        this.submission = new LineSubmission(loop, current, expectations, messages, options.filter());
        this.timeline = new Timeline(lab);
        this.taker = new SnapshotTaker(lab, current, options.shell());
        this.history = new LabHistory(taker);
        this.pictures = new Pictures(
                console,
                current,
                new Pictures.Source(lab, taker, history, timeline),
                options.told() ? RenderOptions.Form.TOLD : RenderOptions.Form.DRAWN,
                messages);
        this.problems = new ProblemText(messages);
        this.refusedLines = new RefusedLines(this, problems);
        this.notation = new Notation(lab, messages);
        this.transcript = new Transcript(notation, messages, loop, console::printWrapped);
        this.kernelView = new KernelView(lab, notation, messages, transcript::print);
        this.promptCommands = new PromptCommands(this, pictures, kernelView);
        this.calls = new CallLog(observedValues);
        this.variables = new VariableReader(loop, this::quietly);
        this.pager = new Pager(console, messages, options.filter());
        this.statusLine = new StatusLine(console, lab, current, notation, messages);
        List.of(transcript, kernelView, expectations, timeline, calls).forEach(loop::listen);
        if (!options.filter()) {
            loop.listen(new LandlockNotice(
                    lab, (key, words) -> console.print(StyledText.of(Style.DIM, messages.text(key, words)))));
            loop.listen(new ReplacementNotice(this::remark));
            loop.listen(new BusyMachineNotice(this::remark));
        }
    }

    /** Asks the person for the next input; see {@link EventLoop#ask}. */
    public Input ask(StyledText prompt, Runnable atRest) {
        return loop.ask(prompt, options.filter() ? StyledText::empty : statusLine::text, atRest);
    }

    /** Whether there is a lesson that the words for lessons can be about. */
    public boolean isInLesson() {
        return inLesson;
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

    public Pager pager() {
        return pager;
    }

    public ProblemText problems() {
        return problems;
    }

    public CallLog calls() {
        return calls;
    }

    /** The current process's letter and pid, and what more there is to say before the sign to type. */
    public StyledText prompt(StyledText more) {
        StyledText who = current.process()
                .map(process ->
                        StyledText.of(notation.style(process), process.letter()).append(Style.DIM, " " + process.pid()))
                .orElseGet(() -> StyledText.of("A"));
        return who.append(more).append(Style.PROMPT, "> ");
    }

    /** See {@link LabHistory#rememberNothing}. */
    public void rememberNothing() {
        history.rememberNothing();
    }

    /** Gives a typed line to its process; what is wrong with it is said. */
    public LineSubmission.Given give(TypedLine.ForProcess typed, int number) {
        return give(typed, new Place(number, 1, 1));
    }

    /** The same for a line of a lesson, with the place where a value that differs is to be reported. */
    public LineSubmission.Given give(TypedLine.ForProcess typed, Place place) {
        kernelView.refresh();
        loop.awaitReady();
        history.noteFirst();
        LineSubmission.Given given = submission.give(typed, place);
        history.note(typed.line());
        if (!transcript.isMuted() && !options.filter()) {
            pictures.tellChanges();
        }
        refusedLines.say(typed, place.line(), given);
        return given;
    }

    /** The word for the tutor that was meant by what was typed; says why when there is none. */
    public Optional<PromptCommand> find(TypedLine.ForTutor typed) {
        return promptCommands.find(typed);
    }

    /**
     * Obeys a word that {@linkplain PromptCommand#isForLab is for the lab}; false where its argument makes no sense,
     * which has then been said.
     */
    public boolean obey(PromptCommand word, String rest) {
        return promptCommands.obey(word, rest);
    }

    /** See {@link LineSubmission#isIdle}. */
    boolean isIdle(TypedLine.ForProcess typed) {
        return submission.isIdle(typed);
    }

    /** Says that something went wrong, unless nobody is to see what happens. */
    void complain(String text) {
        if (!transcript.isMuted()) {
            complaints.complain(text);
        }
    }

    /** Says something to a person that a script need not know. */
    void remark(String key, Object... words) {
        if (!transcript.isMuted() && !options.filter()) {
            loop.console().printWrapped(StyledText.of(Style.DIM, messages.text(key, words)));
        }
    }

    /** Does something in the lab that nobody is to see. */
    public void quietly(Runnable work) {
        boolean before = transcript.isMuted();
        transcript.mute(true);
        try {
            work.run();
        } finally {
            transcript.mute(before);
        }
    }

    /** The programs a lesson has in other languages. */
    public OfferedPrograms programs() {
        return programs;
    }

    /** The lab at this moment, as the kernel shows it. */
    public LabSnapshot snapshot(Set<ProcessDetail> details) {
        return taker.take(details);
    }

    /** Whether what happens now is the tutor's doing, and nobody is to see it. */
    public boolean isQuiet() {
        return transcript.isMuted();
    }

    /** See {@link VariableReader#ask}. */
    public Optional<Outcome> ask(LabProcess process, String expression) {
        return variables.ask(process, expression);
    }

    /** A new lab with a new A. */
    public void afresh() {
        loop.awaitReady();
        loop.lab().afresh();
        loop.awaitReady();
        current.reset();
        calls.clear();
        history.clear();
        timeline.beginAnew();
    }

    /** Wakes the current process from the call it sleeps in; false when it is at leisure. */
    public boolean interrupt() {
        Optional<LabProcess> asleep = current.process().filter(process -> process.status() == LabProcess.Status.ASLEEP);
        asleep.ifPresent(loop::interrupt);
        return asleep.isPresent();
    }
}

package unixproc.tutor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.Console;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;

/** The lab with everything that is needed to work in it: lines, words, pictures, the transcript. */
final class Workbench {
    private static final Duration RUNAWAY = Duration.ofSeconds(10);

    private final LabDesk desk;
    private final Messages messages;
    private final Manner manner;
    private final Current current;
    private final Observed observed;
    private final Expectations expectations;
    private final LineGiver giver;
    private final Words words;
    private final Timeline timeline;
    private final Pictures pictures;
    private final ProblemText problems;
    private final Notation notation;
    private final Transcript transcript;
    private final KernelView kernelView;
    private final CallLog calls;
    private final Complaints complaints;
    private boolean quiet;

    Workbench(Console console, Lab lab, Manner manner, Complaints complaints) {
        this(
                console,
                lab,
                manner,
                manner.filter() ? RUNAWAY : Duration.ZERO,
                complaints,
                miss -> complaints.complain(miss.text(Messages.of("tutor", console.language()))));
    }

    /** A bench where no line runs longer than {@code limit}, and where somebody else takes the misses. */
    Workbench(Console console, Lab lab, Manner manner, Duration limit, Complaints complaints, Consumer<Miss> misses) {
        this.manner = manner;
        this.complaints = text -> {
            if (!quiet) {
                complaints.complain(text);
            }
        };
        this.messages = Messages.of("tutor", console.language());
        this.desk = new LabDesk(console, lab, limit);
        this.current = new Current(lab);
        this.observed = new Observed(lab);
        this.expectations = new Expectations(observed, misses);
        this.giver = new LineGiver(desk, current, expectations, messages);
        this.timeline = new Timeline(lab);
        this.pictures = new Pictures(desk, current, timeline, manner, messages);
        this.problems = new ProblemText(messages);
        this.notation = new Notation(lab, messages);
        this.transcript = new Transcript(notation, messages, desk, console::print);
        this.kernelView = new KernelView(lab, notation, messages, transcript::print);
        this.words = new Words(desk, current, pictures, kernelView, messages, this.complaints);
        this.calls = new CallLog(observed);
        List.of(transcript, kernelView, expectations, timeline, calls).forEach(desk::listen);
        if (!manner.filter()) {
            desk.showAtFoot(new StatusLine(console, lab, current, notation, messages)::text);
            Complaints aside = text -> {
                if (!quiet) {
                    console.print(StyledText.of(Style.DIM, text));
                }
            };
            desk.listen(new HangUps(messages, aside));
            desk.listen(new Newcomers(messages, aside));
        }
    }

    LabDesk desk() {
        return desk;
    }

    Lab lab() {
        return desk.lab();
    }

    Current current() {
        return current;
    }

    Words words() {
        return words;
    }

    Expectations expectations() {
        return expectations;
    }

    Messages messages() {
        return messages;
    }

    Manner manner() {
        return manner;
    }

    Observed observed() {
        return observed;
    }

    ProblemText problems() {
        return problems;
    }

    CallLog calls() {
        return calls;
    }

    Notation notation() {
        return notation;
    }

    /** The current process's letter and pid, and what more there is to say before the sign to type. */
    StyledText prompt(StyledText more) {
        StyledText who = current.process()
                .map(process ->
                        StyledText.of(notation.style(process), process.letter()).append(Style.DIM, " " + process.pid()))
                .orElseGet(() -> StyledText.of("A"));
        return who.append(more).append(Style.PROMPT, "> ");
    }

    /** See {@link Pictures#rememberNothing}. */
    void rememberNothing() {
        pictures.rememberNothing();
    }

    /** Gives a line to its process; what is wrong with it is said. */
    LineGiver.Given give(TypedLine.ForProcess typed, int number) {
        kernelView.refresh();
        pictures.rememberFirst();
        LineGiver.Given given = giver.give(typed, number);
        pictures.remember();
        if (!quiet && !manner.filter()) {
            pictures.showAside();
        }
        if (given instanceof LineGiver.Given.Not not) {
            complain(number, "", not.reason());
        } else if (given instanceof LineGiver.Given.Ran ran && ran.result() instanceof LineResult.Refused refused) {
            sayWhyRefused(typed, number, refused.reason());
        }
        return given;
    }

    private void sayWhyRefused(TypedLine.ForProcess typed, int number, LabEvent.Rejected reason) {
        boolean stopped = reason.kind().equals(Transcript.INTERRUPTED);
        if (stopped && desk.overran()) {
            complain(number, "", messages.text("line.overran", desk.limit().toSeconds()));
        } else if (!stopped || manner.filter()) {
            complain(number, "\n", String.join("\n", problems.lines(typed.line(), reason)));
        }
    }

    /** Obeys a word; of one that leaves no trace it says that it is done. */
    Words.Obeyed obey(TypedLine.ForTutor word, boolean inLesson) {
        Words.Obeyed obeyed = words.obey(word, inLesson);
        boolean synced = obeyed == Words.Obeyed.DONE
                && word.meaning().filter(PromptWord.SYNC::equals).isPresent();
        if (synced && !quiet && !manner.filter() && !sleeping()) {
            desk.console().print(StyledText.of(Style.DIM, messages.text("sync.done")));
        }
        return obeyed;
    }

    private boolean sleeping() {
        return lab().processes().stream().anyMatch(process -> process.status() == LabProcess.Status.ASLEEP);
    }

    private void complain(int number, String gap, String text) {
        complaints.complain(
                manner.filter() ? messages.text("line.number", number) + (gap.isEmpty() ? " " : gap) + text : text);
    }

    /** Does something in the lab that nobody is to see. */
    void quietly(Runnable work) {
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
    void afresh() {
        desk.awaitReady();
        desk.lab().afresh();
        desk.awaitReady();
        current.reset();
        calls.clear();
        pictures.forget();
        timeline.clear();
    }

    /** Wakes the current process from the call it sleeps in; false when it is at leisure. */
    boolean interrupt() {
        Optional<LabProcess> asleep = current.process().filter(process -> process.status() == LabProcess.Status.ASLEEP);
        asleep.ifPresent(desk::interrupt);
        return asleep.isPresent();
    }
}

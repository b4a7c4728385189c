package unixproc.tutor;

import java.time.Duration;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.lab.Lab;

/** The prompt without a lesson; with a script as its input it is a filter. */
public final class LabPrompt {
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final Recorder console;
    private final Workbench bench;
    private final TranscriptFile transcript;
    private Ending ending = Ending.WELL;
    private boolean over;

    /** A prompt; as a filter it complains to {@code complaints}, otherwise to the person at the console. */
    public LabPrompt(Console console, Lab lab, Manner manner, Complaints complaints) {
        this.console = new Recorder(console);
        Complaints onScreen = text -> this.console.print(StyledText.of(Style.BAD, text));
        this.bench = new Workbench(this.console, lab, manner, manner.filter() ? complaints : onScreen);
        this.transcript = new TranscriptFile(this.console, bench.messages());
    }

    /** Talks until the input ends or the person leaves. */
    public Ending run(Assistant assistant) {
        if (console.isAtTerminal() && !bench.manner().filter()) {
            console.print(StyledText.of(Style.DIM, bench.messages().text("lab.hello")));
        }
        console.listen(assistant, bench.desk()::take);
        while (!over) {
            bench.desk().ask(bench.prompt(StyledText.empty())).deliver(new Receiver());
        }
        if (bench.manner().filter() && ending != Ending.USAGE) {
            waitForTheRest();
        }
        return ending == Ending.WELL && bench.expectations().haveFailed() ? Ending.EXPECTATION_FAILED : ending;
    }

    private void waitForTheRest() {
        if (bench.expectations().arePending()) {
            bench.desk().sync(LAST_WAIT);
            bench.expectations().giveUp();
        }
        bench.desk().settle();
    }

    private void handle(String text, int number) {
        TypedLine typed = TypedLine.of(text);
        if (typed instanceof TypedLine.ForTutor word) {
            obey(word);
        } else if (typed instanceof TypedLine.ForProcess line) {
            LineGiver.Given given = bench.give(line, number);
            if (given instanceof LineGiver.Given.Not not) {
                fail(not.usage() ? Ending.USAGE : Ending.EXPECTATION_FAILED);
            } else if (given instanceof LineGiver.Given.Ran ran && ran.result() instanceof LineResult.Refused refused) {
                fail(refused.reason().ran() ? Ending.EXPECTATION_FAILED : Ending.USAGE);
            }
        }
    }

    private void obey(TypedLine.ForTutor word) {
        switch (bench.obey(word, false)) {
            case DONE -> {}
            case LEAVE -> over = true;
            case UNKNOWN -> fail(Ending.USAGE);
            case SAVE -> console.print(transcript.save(word.rest(), "unixproc lab"));
            case FOR_LESSON -> throw new IllegalStateException(word.word());
        }
    }

    /** In a script a mistake of the author's ends it; a person goes on. */
    private void fail(Ending how) {
        if (bench.manner().filter()) {
            ending = how;
            over = how == Ending.USAGE;
        }
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        @Override
        public void line(Input.Line line) {
            console.typed(line.text());
            handle(line.text(), line.number());
        }

        @Override
        public void key(KeyAction action) {
            switch (action) {
                case PREVIOUS_PROCESS -> bench.current().step(-1);
                case NEXT_PROCESS -> bench.current().step(1);
                case BACK, FORWARD -> {
                    // There are no screens here.
                }
            }
        }

        @Override
        public void interrupted() {
            if (!bench.interrupt()) {
                console.print(StyledText.of(Style.DIM, bench.messages().text("interrupt.nothing")));
            }
        }

        @Override
        public void endOfInput() {
            over = true;
        }
    }
}

package unixproc.tutor.prompt;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import unixproc.console.Assistant;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.tutor.session.CommandAction;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionCommands;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.SessionResult;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.LandlockNotice;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TranscriptFile;

/** The prompt without a lesson; with a script as its input it is a filter. */
public final class LabPrompt implements SessionCommands {
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Recorder console;
    private final LabSession session;
    private final TranscriptFile transcript;
    private SessionResult sessionResult = SessionResult.WELL;
    private boolean over;

    /** A prompt; as a filter it complains to {@code complaints}, otherwise to the person at the console. */
    public LabPrompt(Console console, Lab lab, SessionOptions options, Complaints complaints) {
        this.console = new Recorder(console);
        Complaints onScreen = text -> this.console.print(StyledText.of(Style.BAD, text));
        this.session = LabSession.of(this.console, lab, options, false, options.filter() ? complaints : onScreen);
        if (options.filter()) {
            session.loop()
                    .listen(new LandlockNotice(
                            lab,
                            (key, words) ->
                                    complaints.complain(session.messages().text(key, words))));
        }
        this.transcript = new TranscriptFile(this.console, session.messages());
    }

    /** Talks until the input ends or the person leaves. */
    public SessionResult run(Assistant assistant) {
        if (console.isAtTerminal() && !session.options().filter()) {
            console.print(StyledText.of(Style.DIM, session.messages().text("lab.hello")));
        }
        console.listen(assistant, session.loop()::take);
        while (!over) {
            session.ask(session.prompt(StyledText.empty()), () -> {}).deliver(new Receiver(assistant));
        }
        if (session.options().filter() && sessionResult != SessionResult.USAGE) {
            waitForTheRest();
        }
        return sessionResult == SessionResult.WELL && session.expectations().haveFailed()
                ? SessionResult.EXPECTATION_FAILED
                : sessionResult;
    }

    /**
     * Runs a whole program in the first process, until every process it made has ended.
     *
     * @return its exit status; that of a shell, 128 and the signal, when one ended it
     */
    public int program(String text) {
        session.loop().liftLimit();
        ProgramEnd end = new ProgramEnd();
        session.loop().listen(end);
        LineSubmission.Given given =
                session.give(new TypedLine.ForProcess(Optional.empty(), text, Optional.empty()), 1);
        boolean refused = given instanceof LineSubmission.Given.Not
                || (given instanceof LineSubmission.Given.Ran ran
                        && ran.result() instanceof LineResult.Refused reason
                        && !reason.reason().ran());
        if (refused) {
            return SessionResult.USAGE.status();
        }
        while (!session.loop().await(() -> end.isKnown() && end.isQuiet(), BETWEEN_LOOKS)) {
            end.takeBrokenOff()
                    .ifPresent(process -> session.quietly(() -> session.loop().run(process, "_exit(1)")));
        }
        session.loop().settle();
        return end.status();
    }

    private void waitForTheRest() {
        if (session.expectations().arePending()) {
            session.loop().sync(LAST_WAIT);
            session.expectations().giveUp();
        }
        session.loop().settle();
        StillRunning running = new StillRunning(session.lab());
        if (!session.loop()
                .await(() -> session.lab().isSettled() && running.processes().isEmpty(), LAST_WAIT)) {
            for (LabProcess process : running.processes()) {
                session.complain(session.messages()
                        .text("script.still-running", process.letter(), process.call(), LAST_WAIT.toSeconds()));
            }
        }
    }

    /** The next line of many waits for a process that goes on by itself. */
    private void awaitTarget(TypedLine.ForProcess line) {
        StillRunning running = new StillRunning(session.lab());
        session.loop().await(() -> session.isIdle(line) || running.processes().isEmpty(), LAST_WAIT);
    }

    /** Pasted lines are what they are in a script. */
    private void pasted(List<String> parts, int number) {
        for (String part : parts) {
            if (TypedLine.of(part) instanceof TypedLine.ForProcess line) {
                awaitTarget(line);
            }
            handle(part, number);
        }
    }

    private void handle(String text, int number) {
        TypedLine typed = TypedLine.of(text);
        if (typed instanceof TypedLine.Empty && session.pager().showMore()) {
            return;
        }
        session.pager().drop();
        if (typed instanceof TypedLine.ForTutor word) {
            obey(word);
        } else if (typed instanceof TypedLine.ForProcess line) {
            if (session.options().filter()) {
                awaitTarget(line);
            }
            LineSubmission.Given given = session.give(line, number);
            if (given instanceof LineSubmission.Given.Not not) {
                fail(not.usage() ? SessionResult.USAGE : SessionResult.EXPECTATION_FAILED);
            } else if (given instanceof LineSubmission.Given.Ran ran
                    && ran.result() instanceof LineResult.Refused refused) {
                fail(refused.reason().ran() ? SessionResult.EXPECTATION_FAILED : SessionResult.USAGE);
            }
        }
    }

    private void obey(TypedLine.ForTutor typed) {
        Optional<PromptCommand> word = session.find(typed);
        if (word.isEmpty()) {
            fail(SessionResult.USAGE);
        } else if (word.get().action() instanceof CommandAction.InSession inSession) {
            inSession.command().accept(this, typed.rest());
        } else if (!session.obey(word.get(), typed.rest())) {
            fail(SessionResult.USAGE);
        }
    }

    @Override
    public void save(String file) {
        console.print(transcript.save(file.replaceFirst("^all\\s+", ""), "unixproc lab", 0));
    }

    @Override
    public void quit() {
        over = true;
    }

    /** In a script a mistake of the author's ends it; a person goes on. */
    private void fail(SessionResult how) {
        if (session.options().filter()) {
            sessionResult = how;
            over = how == SessionResult.USAGE;
        }
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        private final Assistant assistant;

        Receiver(Assistant assistant) {
            this.assistant = assistant;
        }

        @Override
        public void line(Input.Line line) {
            console.typed(line.text());
            if (session.options().filter() || !line.text().contains("\n")) {
                handle(line.text(), line.number());
            } else {
                pasted(assistant.parts(line.text()), line.number());
            }
        }

        @Override
        public void key(KeyAction action) {
            switch (action) {
                case PREVIOUS_PROCESS -> session.current().step(-1);
                case NEXT_PROCESS -> session.current().step(1);
                case BACK, FORWARD -> {
                    // There are no screens here.
                }
            }
        }

        @Override
        public void interrupted() {
            if (!session.interrupt()) {
                console.print(StyledText.of(Style.DIM, session.messages().text("interrupt.nothing")));
            }
        }

        @Override
        public void endOfInput() {
            over = true;
        }
    }
}

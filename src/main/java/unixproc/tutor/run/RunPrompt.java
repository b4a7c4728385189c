package unixproc.tutor.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.KeyAction;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.LabEvent;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.trace.event.TracedProcess;
import unixproc.trace.run.ProgramCommand;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.session.CommandAction;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionCommands;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Recorder;
import unixproc.tutor.show.TranscriptFile;

/** The prompt of a run: each Enter lets one process go on to its next event, and the lab can be looked at meanwhile. */
public final class RunPrompt implements SessionCommands {
    private final Recorder console;
    private final Messages messages;
    private final Supplier<TracedLab> starter;
    private final SessionOptions options;
    private final Duration limit;
    private final Optional<CodeListing> code;
    private final Complaints complaints;
    private RunSession run;
    private boolean toldEnd;
    private boolean left;

    /** A prompt for a program that {@code starter} starts, as often as a person goes back. */
    public RunPrompt(
            Console console,
            ProgramCommand command,
            SessionOptions options,
            Duration limit,
            Supplier<TracedLab> starter) {
        this.console = new Recorder(console);
        this.messages = Messages.of("run", console.language());
        this.starter = starter;
        this.options = new SessionOptions(options.filter(), options.told(), options.shell(), options.command());
        this.limit = limit;
        this.code = command.source().map(source -> new CodeListing(source, command.file(), messages));
        this.complaints = text -> this.console.print(StyledText.of(Style.BAD, text));
        this.run = open();
    }

    private RunSession open() {
        toldEnd = false;
        return new RunSession(console, starter.get(), options, complaints);
    }

    /** Talks until the person leaves; gives the program's own exit status. */
    public int run() {
        try {
            console.print(StyledText.of(Style.DIM, messages.text("run.hello")));
            console.listen(new RunAssistant(), input -> run.session().loop().take(input));
            while (!left) {
                if (!run.lab().steps().areReleased()) {
                    run.settle();
                }
                run.lab().failure().ifPresent(failure -> {
                    throw new UserError(RunOutput.failure(failure, messages));
                });
                tellEnd();
                run.next().ifPresent(console::print);
                run.session().ask(prompt(), this::tellEnd).deliver(new Receiver());
            }
            return RunOutput.status(run.lab().status());
        } finally {
            run.close();
        }
    }

    /** All of it, or of what there was when the person left, for other programs. */
    public String json() {
        return run.json(new AccountText(messages));
    }

    private StyledText prompt() {
        return StyledText.of(Style.PROMPT, "run " + run.count() + "> ");
    }

    private void tellEnd() {
        if (run.lab().isOver() && !toldEnd) {
            toldEnd = true;
            RunOutput.limitMet(run.lab(), limit, messages).ifPresent(complaints::complain);
            new AccountText(messages)
                    .lines(run.lab().traced(), run.lab().accountFindings())
                    .forEach(console::print);
            say("run.over");
        }
    }

    private void say(String key, Object... words) {
        console.print(StyledText.of(Style.DIM, messages.text(key, words)));
    }

    private void handle(String text) {
        TypedLine typed = TypedLine.of(text);
        if (typed instanceof TypedLine.Empty) {
            next();
        } else if (typed instanceof TypedLine.ForTutor word) {
            obey(word);
        } else if (typed instanceof TypedLine.ForProcess line && line.target().isPresent()) {
            step(line.target().get());
        } else {
            complaints.complain(messages.text("run.no-line"));
        }
    }

    private void next() {
        Optional<TracedProcess> process = run.lab().steps().next();
        if (process.isPresent()) {
            run.step(process.get());
        } else if (run.lab().isOver()) {
            left = true;
        } else {
            AccountText account = new AccountText(messages);
            run.lab().standstill().forEach(accountFinding -> console.print(account.sentence(accountFinding)));
            say("run.nobody");
        }
    }

    private void step(String name) {
        Optional<TracedProcess> process = run.find(name);
        if (process.isEmpty()) {
            complaints.complain(messages.text("run.no-process", name));
        } else if (!run.lab().steps().isHeld(process.get())) {
            String call = process.get().view().call();
            complaints.complain(messages.text(
                    process.get().view().isAlive() ? "run.not-held" : "run.ended",
                    process.get().letter(),
                    call));
        } else {
            run.step(process.get());
        }
    }

    private void obey(TypedLine.ForTutor typed) {
        List<RunWord> own = RunWord.starting(typed.word());
        if (typed.word().equals("help") && typed.rest().isEmpty()) {
            help();
        } else if (own.size() == 1) {
            obey(own.get(0), typed.rest());
        } else {
            Optional<PromptCommand> word = run.session().find(typed);
            if (word.isPresent() && word.get().action() instanceof CommandAction.InSession inSession) {
                inSession.command().accept(this, typed.rest());
            } else {
                word.ifPresent(one -> run.session().obey(one, typed.rest()));
            }
        }
    }

    private void obey(RunWord word, String rest) {
        switch (word) {
            case STEP -> {
                if (rest.isEmpty()) {
                    next();
                } else {
                    step(rest);
                }
            }
            case GO -> go(rest);
            case BACK -> back(rest);
            case CODE -> showCode();
        }
    }

    private void go(String place) {
        if (place.isEmpty()) {
            run.lab().steps().release();
            return;
        }
        boolean line = place.chars().allMatch(Character::isDigit);
        StoppingPlace stop = StoppingPlace.named(place);
        Optional<TracedProcess> process = run.lab().steps().next();
        boolean reached = false;
        while (process.isPresent() && !reached) {
            List<LabEvent> events = run.step(process.get());
            reached = line ? standsOn(Integer.parseInt(place)) : stop.isReached(events);
            process = run.lab().steps().next();
        }
        if (!reached) {
            say("run.not-reached", place);
        }
    }

    private boolean standsOn(int line) {
        return code.isPresent()
                && run.lab().traced().stream()
                        .map(code.get()::line)
                        .filter(OptionalInt::isPresent)
                        .anyMatch(one -> one.getAsInt() == line);
    }

    private void back(String rest) {
        boolean number = rest.chars().allMatch(Character::isDigit) && rest.length() < 7;
        if (!number) {
            complaints.complain(messages.text("run.no-number", rest));
            return;
        }
        int to = rest.isEmpty() ? Math.max(0, run.count() - 1) : Integer.parseInt(rest);
        List<String> letters = run.history(to);
        run.close();
        run = open();
        boolean[] done = new boolean[1];
        run.session().quietly(() -> done[0] = run.replay(letters));
        say(done[0] ? "run.back" : "run.back-differs", run.count());
    }

    private void showCode() {
        if (code.isEmpty()) {
            complaints.complain(messages.text("code.none"));
        } else {
            console.print(code.get().lines(run.lab().traced()));
        }
    }

    private void help() {
        console.print(messages.text("run.help"));
        String others = PromptCommand.here(false).stream()
                .map(word -> ":" + word.word())
                .collect(Collectors.joining(" "));
        console.print(messages.text("run.help.others", others));
    }

    @Override
    public void save(String file) {
        console.print(new TranscriptFile(console, run.session().messages())
                .save(file.replaceFirst("^all\\s+", ""), "unixproc run", 0));
    }

    @Override
    public void quit() {
        left = true;
    }

    /** Takes each kind of input. */
    private final class Receiver implements Input.Receiver {
        @Override
        public void line(Input.Line line) {
            console.typed(line.text());
            handle(line.text());
        }

        @Override
        public void key(KeyAction action) {
            switch (action) {
                case BACK -> back("");
                case FORWARD -> next();
                case PREVIOUS_PROCESS, NEXT_PROCESS -> {
                    // Whose event is next is not a place one stands at.
                }
            }
        }

        @Override
        public void interrupted() {
            run.lab().steps().hold();
        }

        @Override
        public void endOfInput() {
            left = true;
        }
    }
}

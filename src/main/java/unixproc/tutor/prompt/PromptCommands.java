package unixproc.tutor.prompt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.abi.WaitStatus;
import unixproc.console.text.StyledText;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.model.Elsewhere;
import unixproc.text.Messages;
import unixproc.tutor.help.Help;
import unixproc.tutor.help.ManualReader;
import unixproc.tutor.session.CommandAction;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.LabCommands;
import unixproc.tutor.session.ProgramRuns;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.KernelView;
import unixproc.tutor.show.Pictures;
import unixproc.view.picture.StatusPicture;

/** Finds the word for the tutor that was meant, and obeys those that the lab alone can obey. */
final class PromptCommands implements LabCommands {
    private static final Duration SYNC = Duration.ofSeconds(10);
    private static final String ON = "on";
    private static final String OFF = "off";

    private final LabSession session;
    private final Pictures pictures;
    private final KernelView kernelView;
    private final Help help;
    private final EventLoop loop;
    private final CurrentProcess current;
    private final Messages messages;

    PromptCommands(LabSession session, Pictures pictures, KernelView kernelView) {
        this.session = session;
        this.pictures = pictures;
        this.kernelView = kernelView;
        this.loop = session.loop();
        this.current = session.current();
        this.messages = session.messages();
        this.help = new Help(messages);
    }

    /** The word meant by what was typed; says why when there is none. */
    Optional<PromptCommand> find(TypedLine.ForTutor typed) {
        List<PromptCommand> meant = PromptCommand.starting(typed.word(), session.isInLesson());
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        String words = (meant.isEmpty() ? PromptCommand.here(session.isInLesson()) : meant)
                .stream().map(word -> ":" + word.word()).collect(Collectors.joining(" "));
        wrong(meant.isEmpty() ? "word.unknown" : "word.ambiguous", typed.word(), words);
        return Optional.empty();
    }

    /** Obeys a word for the lab; false where its argument makes no sense, which has then been said. */
    boolean obey(PromptCommand word, String rest) {
        if (word.action() instanceof CommandAction.ShowPicture show) {
            loop.awaitReady();
            Optional<String> problem = pictures.show(show.picture(), rest);
            problem.ifPresent(session::complain);
            return problem.isEmpty();
        }
        if (word.action() instanceof CommandAction.InLab lab) {
            return lab.command().test(this, rest);
        }
        throw new IllegalArgumentException(word.word());
    }

    /** Says what is wrong with a word. */
    private boolean wrong(String key, Object... words) {
        session.complain(messages.text(key, words));
        return false;
    }

    @Override
    public boolean help(String topic) {
        int width = loop.console().width();
        session.pager()
                .show(
                        topic.isEmpty()
                                ? help.overview(width, session.isInLesson())
                                : help.about(topic, width, session.isInLesson()));
        return true;
    }

    @Override
    public boolean manual(String page) {
        int width = loop.console().width();
        List<StyledText> text = new ArrayList<>(help.manual(page, width));
        if (!session.options().filter() && loop.console().isAtTerminal()) {
            help.page(page)
                    .flatMap(name -> new ManualReader().read(name, width))
                    .ifPresent(text::addAll);
        }
        session.pager().show(text);
        return true;
    }

    @Override
    public boolean changes(String onOrOff) {
        if (onOrOff.equals(ON) || onOrOff.equals(OFF)) {
            pictures.tellChanges(onOrOff.equals(ON));
            return true;
        }
        loop.awaitReady();
        if (!onOrOff.isEmpty() && current.named(onOrOff).isEmpty()) {
            return wrong("process.unknown", onOrOff);
        }
        pictures.showChanges();
        return true;
    }

    @Override
    public boolean status(String expression) {
        String name = expression.isEmpty() ? "s" : expression;
        loop.awaitReady();
        Optional<Long> status = current.process()
                .flatMap(process -> session.ask(process, name))
                .map(Outcome::number)
                .filter(StatusPicture::isOne);
        status.ifPresent(raw -> pictures.show(new StatusPicture(name, new WaitStatus(raw.intValue()))));
        return status.isPresent() || wrong("status.none", name);
    }

    @Override
    public boolean use(String name) {
        loop.awaitReady();
        Optional<LabProcess> process = current.named(name);
        if (process.isEmpty() || !process.get().listens()) {
            return wrong(process.isEmpty() ? "process.unknown" : "process.ended", name);
        }
        current.use(process.get());
        return true;
    }

    @Override
    public boolean strace(String onOrOff) {
        if (!onOrOff.equals(ON) && !onOrOff.equals(OFF)) {
            return wrong("strace.unknown", onOrOff);
        }
        loop.awaitReady();
        if (onOrOff.equals(OFF)) {
            kernelView.off();
        } else {
            // Where it cannot be had, the lines after it run all the same.
            kernelView.on().ifPresent(reason -> loop.console().print(reason));
        }
        return true;
    }

    @Override
    public boolean run(String command) {
        loop.awaitReady();
        Optional<LabProcess> parent = current.process().filter(process -> process.status() == LabProcess.Status.IDLE);
        Optional<ProgramRuns> runs = session.options().runs();
        if (command.isEmpty()) {
            return wrong("run.what");
        }
        if (runs.isEmpty() || parent.isEmpty()) {
            return wrong(runs.isEmpty() ? "run.not-here" : "run.busy");
        }
        List<String> words = new ArrayList<>(List.of(command.split("\\s+")));
        Optional<Elsewhere> program = session.programs().find(words.get(0));
        if (session.isInLesson() && program.isEmpty() && OfferedPrograms.isLanguage(words.get(0))) {
            return wrong("code.none");
        }
        program.ifPresent(one -> words.set(0, "program." + one.tongue().ending()));
        ProgramRuns.Wanted wanted = new ProgramRuns.Wanted(parent.get(), words, program.map(Elsewhere::code));
        boolean unseen = session.isQuiet();
        List<String> problems = new ArrayList<>();
        session.quietly(() -> runs.get().play(wanted, loop, unseen).ifPresent(problems::add));
        problems.forEach(session::complain);
        return problems.isEmpty();
    }

    @Override
    public boolean type(String text) {
        return type(text.getBytes(StandardCharsets.UTF_8));
    }

    private boolean type(byte[] keys) {
        loop.awaitReady();
        loop.lab().type(keys);
        loop.settle();
        return true;
    }

    @Override
    public boolean press(String keys) {
        Optional<byte[]> bytes = KeyNotation.of(keys);
        return bytes.isPresent() ? type(bytes.get()) : wrong("press.unknown", keys);
    }

    @Override
    public boolean sync(String seconds) {
        loop.awaitReady();
        boolean number = seconds.chars().allMatch(Character::isDigit) && seconds.length() < 5;
        if (!number) {
            return wrong("sync.no-number", seconds);
        }
        Duration atMost = seconds.isEmpty() ? SYNC : Duration.ofSeconds(Long.parseLong(seconds));
        if (!loop.sync(atMost)) {
            wrong("sync.unfinished", atMost.toSeconds());
        } else {
            session.remark("sync.done");
        }
        return true;
    }
}

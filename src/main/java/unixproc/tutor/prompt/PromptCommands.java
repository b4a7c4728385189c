package unixproc.tutor.prompt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.help.Help;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.KeyNotation;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.KernelView;
import unixproc.tutor.show.Pictures;

/** Does what the words for the tutor say, as far as they concern the lab and not a lesson. */
public final class PromptCommands {
    private static final Duration SYNC = Duration.ofSeconds(10);

    private final EventLoop loop;
    private final CurrentProcess current;
    private final Pictures pictures;
    private final KernelView kernelView;
    private final Help help;
    private final Messages messages;
    private final Complaints complaints;

    /** What came of a word. */
    public enum Obeyed {
        DONE,
        /** The person wants to leave. */
        LEAVE,
        /** There is no such word, or its argument makes no sense; that has been said. */
        UNKNOWN,
        /** What was shown is to be written to a file; whoever keeps a record of it can. */
        SAVE,
        /** A word for a lesson; whoever plays one knows what to do. */
        FOR_LESSON
    }

    PromptCommands(
            EventLoop loop,
            CurrentProcess current,
            Pictures pictures,
            KernelView kernelView,
            Messages messages,
            Complaints complaints) {
        this.loop = loop;
        this.current = current;
        this.pictures = pictures;
        this.kernelView = kernelView;
        this.help = new Help(messages);
        this.messages = messages;
        this.complaints = complaints;
    }

    /** The word meant by what was typed; says why when there is none. */
    public Optional<PromptCommand> find(TypedLine.ForTutor typed, boolean inLesson) {
        List<PromptCommand> meant = PromptCommand.starting(typed.word(), inLesson);
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        String words = (meant.isEmpty() ? PromptCommand.here(inLesson) : meant)
                .stream().map(word -> ":" + word.word()).collect(Collectors.joining(" "));
        complaints.complain(
                meant.isEmpty()
                        ? messages.text("word.unknown", typed.word(), words)
                        : messages.text("word.ambiguous", typed.word(), words));
        return Optional.empty();
    }

    public Obeyed obey(TypedLine.ForTutor typed, boolean inLesson) {
        return find(typed, inLesson)
                .map(word -> obey(word, typed.rest(), inLesson))
                .orElse(Obeyed.UNKNOWN);
    }

    private Obeyed obey(PromptCommand word, String rest, boolean inLesson) {
        return switch (word) {
            case NEXT, BACK, HINT, ANSWER, CHECK, SKIP, AGAIN, LIST, GOTO, PLAY, RESUME, CODE, WHY -> Obeyed.FOR_LESSON;
            case SAVE -> Obeyed.SAVE;
            case TREE, PS, FDS, FILES, MEM, SIGNALS, LIMITS, ENV, GROUPS, DIFF, TIMELINE -> picture(word, rest);
            case HELP -> help(rest, inLesson);
            case MAN -> manual(rest);
            case USE -> use(rest);
            case TYPE -> type(rest.getBytes(StandardCharsets.UTF_8));
            case PRESS -> press(rest);
            case SYNC -> sync(rest);
            case STRACE -> strace(rest);
            case QUIT -> Obeyed.LEAVE;
        };
    }

    private Obeyed picture(PromptCommand word, String rest) {
        loop.awaitReady();
        Optional<String> problem = pictures.show(word, rest);
        problem.ifPresent(complaints::complain);
        return problem.isEmpty() ? Obeyed.DONE : Obeyed.UNKNOWN;
    }

    private Obeyed help(String rest, boolean inLesson) {
        int width = loop.console().width();
        loop.console().print(rest.isEmpty() ? help.overview(width, inLesson) : help.about(rest, width, inLesson));
        return Obeyed.DONE;
    }

    private Obeyed manual(String rest) {
        loop.console().print(help.manual(rest, loop.console().width()));
        return Obeyed.DONE;
    }

    private Obeyed use(String name) {
        loop.awaitReady();
        Optional<LabProcess> process = current.named(name);
        if (process.isEmpty() || !process.get().listens()) {
            complaints.complain(messages.text(process.isEmpty() ? "process.unknown" : "process.ended", name));
            return Obeyed.UNKNOWN;
        }
        current.use(process.get());
        return Obeyed.DONE;
    }

    private Obeyed strace(String rest) {
        if (!rest.equals("on") && !rest.equals("off")) {
            complaints.complain(messages.text("strace.unknown", rest));
            return Obeyed.UNKNOWN;
        }
        loop.awaitReady();
        if (rest.equals("off")) {
            kernelView.off();
        } else {
            // Where it cannot be had, the lines after it run all the same.
            kernelView.on().ifPresent(reason -> loop.console().print(reason));
        }
        return Obeyed.DONE;
    }

    private Obeyed type(byte[] keys) {
        loop.awaitReady();
        loop.lab().type(keys);
        loop.settle();
        return Obeyed.DONE;
    }

    private Obeyed press(String rest) {
        Optional<byte[]> keys = KeyNotation.of(rest);
        if (keys.isEmpty()) {
            complaints.complain(messages.text("press.unknown", rest));
            return Obeyed.UNKNOWN;
        }
        return type(keys.get());
    }

    private Obeyed sync(String rest) {
        loop.awaitReady();
        boolean number = rest.chars().allMatch(Character::isDigit) && rest.length() < 5;
        if (!number) {
            complaints.complain(messages.text("sync.no-number", rest));
            return Obeyed.UNKNOWN;
        }
        Duration atMost = rest.isEmpty() ? SYNC : Duration.ofSeconds(Long.parseLong(rest));
        if (!loop.sync(atMost)) {
            complaints.complain(messages.text("sync.unfinished", atMost.toSeconds()));
        }
        return Obeyed.DONE;
    }
}

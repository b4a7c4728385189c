package unixproc.tutor.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.trace.event.CallChoice;
import unixproc.trace.run.ProcessOrder;
import unixproc.trace.run.ProgramCommand;
import unixproc.trace.run.ProgramFolder;
import unixproc.trace.run.RunRequest;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.ProgramRuns;

/** {@code :run}: the current process makes a child that becomes the program, and waits for it at the end. */
public final class LabRuns implements ProgramRuns {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How long one may take that nobody watches, who could end it. */
    private static final Duration UNWATCHED = Duration.ofSeconds(30);

    private final Messages messages;
    private final String path;
    private final GuestRun.Follower follower;

    /**
     * Runs that speak this language.
     *
     * @param path where programs are found by their names
     * @param follower starts a tracer for a process of the lab
     */
    public LabRuns(Language language, String path, GuestRun.Follower follower) {
        this.messages = Messages.of("run", language);
        this.path = path;
        this.follower = follower;
    }

    @Override
    public Optional<String> play(Wanted wanted, EventLoop loop, boolean quietly) {
        try (ProgramFolder folder = new ProgramFolder()) {
            return play(command(wanted, folder.path()), wanted.parent(), loop, quietly);
        } catch (ProgramCommand.Unusable reason) {
            return Optional.of(messages.text(reason.key(), reason.words()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProgramCommand command(Wanted wanted, Path folder) throws ProgramCommand.Unusable, IOException {
        List<String> words = new ArrayList<>(wanted.words());
        if (wanted.code().isPresent()) {
            Path file = Files.writeString(
                    folder.resolve(words.get(0)), wanted.code().get());
            words.set(0, file.toString());
        }
        return ProgramCommand.of(words, path, folder);
    }

    private Optional<String> play(ProgramCommand command, LabProcess parent, EventLoop loop, boolean quietly) {
        Lab lab = loop.lab();
        List<LabProcess> before = lab.processes();
        LineResult forked = loop.run(parent, "fork()");
        Optional<LabProcess> child = lab.processes().stream()
                .filter(process -> !before.contains(process)
                        && process.parent().equals(parent.letter())
                        && process.status() == LabProcess.Status.IDLE)
                .reduce((first, second) -> second);
        if (forked instanceof LineResult.Refused || child.isEmpty()) {
            return Optional.of(messages.text("run.no-child", parent.letter()));
        }
        RunRequest request = new RunRequest(
                command.words(),
                command.file().toString(),
                ProcessOrder.AS_IT_COMES,
                CallChoice.PROCESS,
                true,
                Optional.empty(),
                quietly ? Optional.of(UNWATCHED) : Optional.empty());
        Optional<String> problem = new GuestRun(loop, child.get(), messages).play(follower, request, quietly);
        String letter = child.get().letter();
        loop.await(() -> lab.find(letter).filter(LabProcess::isAlive).isEmpty(), PATIENCE);
        loop.run(parent, "waitpid(" + child.get().pid() + ", NULL, 0)");
        return problem;
    }
}

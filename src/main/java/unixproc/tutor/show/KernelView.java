package unixproc.tutor.show;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.kernel.trace.Strace;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.session.Notation;
import unixproc.tutor.session.QuietListener;

/** {@code :strace on}: shows beside each call what the kernel saw of it. */
public final class KernelView extends QuietListener {
    private final Lab lab;
    private final Notation notation;
    private final Messages messages;
    private final Consumer<StyledText> out;
    private KernelLines lines = new KernelLines();
    private Optional<Strace> strace = Optional.empty();
    /** Which lab init it was attached to. */
    private long init;

    public KernelView(Lab lab, Notation notation, Messages messages, Consumer<StyledText> out) {
        this.lab = lab;
        this.notation = notation;
        this.messages = messages;
        this.out = out;
    }

    /** Attaches strace; gives why it could not. */
    public Optional<String> on() {
        if (strace.filter(Strace::isAlive).isPresent() && init == lab.init()) {
            return Optional.empty();
        }
        off();
        Optional<Path> program =
                Strace.find(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        if (program.isEmpty()) {
            return Optional.of(messages.text("strace.missing"));
        }
        try {
            Strace started = Strace.start(program.get(), everybody());
            Optional<String> reason = started.awaitAttached();
            if (reason.isEmpty()) {
                strace = Optional.of(started);
                lines = new KernelLines();
                init = lab.init();
            }
            return reason.map(words -> messages.text("strace.refused", Visible.line(words)));
        } catch (IOException e) {
            return Optional.of(messages.text("strace.refused", e.getMessage()));
        }
    }

    /** Lab init too: it will fork the next first process. */
    private List<Long> everybody() {
        List<Long> pids = new ArrayList<>();
        pids.add(lab.init());
        lab.processes().stream()
                .filter(LabProcess::isAlive)
                .map(LabProcess::pid)
                .forEach(pids::add);
        return pids;
    }

    /** Attaches again where a Ctrl-C, which reaches every program on the terminal, or a new lab has ended it. */
    public void refresh() {
        if (strace.isPresent()) {
            on().ifPresent(reason -> out.accept(StyledText.of(Style.DIM, reason)));
        }
    }

    public void off() {
        strace.ifPresent(Strace::close);
        strace = Optional.empty();
    }

    private void tell() {
        strace.ifPresent(running -> lines.of(running.lines()).forEach(this::tell));
    }

    private void tell(KernelLines.Seen seen) {
        lab.find(seen.pid())
                .ifPresent(process -> out.accept(notation.speaker(process)
                        .append(Style.DIM, "strace: ")
                        .append(Style.CALL, Visible.line(seen.text()))));
    }

    @Override
    public void called(LabEvent.Called event) {
        tell();
    }

    @Override
    public void unfinished(LabEvent.Unfinished event) {
        tell();
    }

    @Override
    public void resumed(LabEvent.Resumed event) {
        tell();
    }

    @Override
    public void ended(LabEvent.Ended event) {
        tell();
    }

    @Override
    public void became(LabEvent.Became event) {
        tell();
    }

    @Override
    public void done(LabEvent.Done event) {
        tell();
    }
}

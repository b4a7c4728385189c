package unixproc.tutor.show;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.session.CurrentProcess;
import unixproc.view.LabSnapshot;
import unixproc.view.RenderOptions;
import unixproc.view.TimelineEvent;
import unixproc.view.change.DiffPicture;
import unixproc.view.picture.Picture;
import unixproc.view.picture.PictureSource;

/** Shows the lab as the kernel sees it at this moment. */
public final class Pictures {
    private static final int MOST_CHANGES = 40;
    /** More than this is not told unasked. */
    private static final int MOST_UNASKED = 2;

    private static final int WIDEST_UNASKED = 78;

    private final Console console;
    private final CurrentProcess current;
    private final Source source;
    private final RenderOptions.Form form;
    private final Messages messages;
    private boolean showsChanges = true;
    /** Whether somebody has seen which processes stand above the lab. */
    private boolean familiar;

    /** Where pictures get what they are made of: the lab, how it was, and what has happened in it. */
    public record Source(Lab lab, SnapshotTaker taker, LabHistory history, Timeline timeline) {}

    public Pictures(
            Console console, CurrentProcess current, Source source, RenderOptions.Form form, Messages messages) {
        this.console = console;
        this.current = current;
        this.source = source;
        this.form = form;
        this.messages = messages;
    }

    /** Shows a picture, {@code rest} being what stands behind its word; otherwise says why it cannot. */
    public Optional<String> show(Function<PictureSource, Picture> picture, String rest) {
        boolean hiddenToo = (" " + rest + " ").contains(" all ");
        String name = rest.replaceAll("\\ball\\b", "").strip();
        Optional<LabProcess> process = name.isEmpty() ? current.process().or(this::newest) : current.named(name);
        if (process.isEmpty()) {
            return Optional.of(messages.text("process.unknown", name));
        }
        show(picture.apply(new Asked(process.get().pid(), !name.isEmpty(), hiddenToo)));
        return Optional.empty();
    }

    /** Of a program that is over nobody is left to be the current one; its course can be looked at all the same. */
    private Optional<LabProcess> newest() {
        return source.lab().processes().stream().reduce((first, second) -> second);
    }

    /** Shows what the last line changed. */
    public void showChanges() {
        show(source.history().difference(MOST_CHANGES));
    }

    /** Whether what a line changed is told after it, unasked. */
    public void tellChanges(boolean unasked) {
        showsChanges = unasked;
    }

    /** Tells what the last line changed beyond what its calls have told. */
    public void tellChanges() {
        Optional<DiffPicture> change = source.history().lastChange(MOST_UNASKED).filter(any -> showsChanges);
        if (change.isEmpty()) {
            return;
        }
        String sign = console.isPlain() ? "" : console.theme().voice() + " ";
        for (StyledText each : change.get().untold(options())) {
            Wrap.at(Math.min(WIDEST_UNASKED, console.width()))
                    .indented(sign, sign + "  ")
                    .lines(StyledText.of(Style.DIM, messages.text("diff.aside", each.plain())))
                    .forEach(console::print);
        }
    }

    /** Shows a picture of something that is known already. */
    public void show(Picture picture) {
        console.print(picture.lines(options()));
    }

    private RenderOptions options() {
        return RenderOptions.of(console.width(), console.theme(), form, console.language());
    }

    /** What a picture is made of when somebody asked for it. */
    private final class Asked implements PictureSource {
        private final long process;
        private final boolean named;
        private final boolean hiddenToo;

        Asked(long process, boolean named, boolean hiddenToo) {
            this.process = process;
            this.named = named;
            this.hiddenToo = hiddenToo;
        }

        @Override
        public LabSnapshot snapshot(Set<ProcessDetail> details) {
            return source.taker().take(details);
        }

        @Override
        public SinceLastTime sinceLastTime(Set<ProcessDetail> details) {
            return source.history().sinceLastTime(details);
        }

        @Override
        public long process() {
            return process;
        }

        @Override
        public List<Long> processes(LabSnapshot snapshot) {
            return named ? List.of(process) : snapshot.labPids();
        }

        @Override
        public boolean hiddenToo() {
            return hiddenToo;
        }

        /** A script's output is the same wherever it stands. */
        @Override
        public boolean isFamiliar() {
            boolean before = familiar && !hiddenToo && console.isAtTerminal();
            familiar = true;
            return before;
        }

        @Override
        public SameFile sameFile() {
            return source.lab()::sameFile;
        }

        @Override
        public List<TimelineEvent> events() {
            return source.timeline().events();
        }

        @Override
        public List<String> letters() {
            return List.copyOf(source.taker().letters().keySet());
        }
    }
}

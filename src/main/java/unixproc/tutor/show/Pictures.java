package unixproc.tutor.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcFs;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.SameFile;
import unixproc.kernel.Snapshot;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.SessionOptions;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessNames;
import unixproc.view.RenderOptions;
import unixproc.view.change.DiffPicture;
import unixproc.view.picture.EnvironmentPicture;
import unixproc.view.picture.FdsPicture;
import unixproc.view.picture.FilesPicture;
import unixproc.view.picture.GroupsPicture;
import unixproc.view.picture.LimitsPicture;
import unixproc.view.picture.MemoryPicture;
import unixproc.view.picture.Picture;
import unixproc.view.picture.PsPicture;
import unixproc.view.picture.SignalsPicture;
import unixproc.view.picture.TimelinePicture;
import unixproc.view.picture.TreePicture;

/** Shows the lab as the kernel sees it at this moment. */
public final class Pictures {
    private static final int MOST_CHANGES = 40;
    /** More than this is not said by the way. */
    private static final int MOST_ASIDE = 2;

    private static final int WIDEST_ASIDE = 78;
    /** Above this the kernel would be asked for more than the answer is worth. */
    private static final int MOST_REMEMBERED = 32;

    private final EventLoop loop;
    private final CurrentProcess current;
    private final Messages messages;
    private final Timeline timeline;
    private final SessionOptions options;
    private final ProcFs proc = new ProcFs();
    private Snapshot memoryBefore = Snapshot.EMPTY;
    private Optional<LabSnapshot> previous = Optional.empty();
    private Optional<LabSnapshot> latest = Optional.empty();
    private boolean asides = true;
    private boolean remembers = true;

    public Pictures(
            EventLoop loop, CurrentProcess current, Timeline timeline, SessionOptions options, Messages messages) {
        this.loop = loop;
        this.current = current;
        this.timeline = timeline;
        this.options = options;
        this.messages = messages;
    }

    /** Shows what a word asks for; otherwise says why it cannot. */
    public Optional<String> show(PromptCommand word, String rest) {
        if (word == PromptCommand.DIFF && (rest.equals("on") || rest.equals("off"))) {
            asides = rest.equals("on");
            return Optional.empty();
        }
        boolean hiddenToo = (" " + rest + " ").contains(" all ");
        String name = rest.replaceAll("\\ball\\b", "").strip();
        Optional<LabProcess> process = name.isEmpty() ? current.process() : current.named(name);
        if (process.isEmpty()) {
            return Optional.of(messages.text("process.unknown", name));
        }
        print(picture(word, process.get().pid(), name.isEmpty(), hiddenToo));
        return Optional.empty();
    }

    private Picture picture(PromptCommand word, long pid, boolean everybody, boolean hiddenToo) {
        return switch (word) {
            case PS -> new PsPicture(snapshot(PsPicture.PARTS));
            case FDS -> new FdsPicture(snapshot(FdsPicture.PARTS), List.of(pid), same(), hiddenToo);
            case FILES -> new FilesPicture(snapshot(FilesPicture.PARTS), same(), hiddenToo);
            case MEM -> memory();
            case SIGNALS -> {
                LabSnapshot snapshot = snapshot(SignalsPicture.PARTS);
                yield new SignalsPicture(snapshot, everybody ? pids(snapshot) : List.of(pid));
            }
            case LIMITS -> new LimitsPicture(snapshot(LimitsPicture.PARTS), pid);
            case ENV -> new EnvironmentPicture(snapshot(EnvironmentPicture.PARTS), pid, Optional.empty());
            case GROUPS -> new GroupsPicture(snapshot(GroupsPicture.PARTS));
            case DIFF -> difference();
            case TIMELINE ->
                new TimelinePicture(timeline.events(), List.copyOf(letters().keySet()));
            default -> new TreePicture(snapshot(TreePicture.PARTS));
        };
    }

    private Picture memory() {
        LabSnapshot snapshot = snapshot(MemoryPicture.PARTS);
        MemoryPicture picture = new MemoryPicture(snapshot, memoryBefore, pids(snapshot));
        memoryBefore = snapshot.snapshot();
        return picture;
    }

    private Picture difference() {
        LabSnapshot now = latest.orElseGet(() -> snapshot(DiffPicture.PARTS));
        return new DiffPicture(previous.orElse(now), now, MOST_CHANGES);
    }

    /** What there is before the first line. */
    public void rememberFirst() {
        loop.awaitReady();
        if (latest.isEmpty()) {
            remember();
        }
    }

    /** Nobody will ask what a line has changed; to know it, all the kernel shows has to be read after each. */
    public void rememberNothing() {
        remembers = false;
    }

    /** Forgets what was, for the lab has been made afresh. */
    public void forget() {
        previous = Optional.empty();
        latest = Optional.empty();
        memoryBefore = Snapshot.EMPTY;
    }

    /** Says by the way what the last line changed beyond what its calls have told. */
    public void showAside() {
        if (asides && previous.isPresent() && latest.isPresent()) {
            Console console = loop.console();
            String sign = console.isPlain() ? "" : console.theme().voice() + " ";
            for (StyledText change : new DiffPicture(previous.get(), latest.get(), MOST_ASIDE).aside(options())) {
                Wrap.at(Math.min(WIDEST_ASIDE, console.width()))
                        .indented(sign, sign + "  ")
                        .lines(StyledText.of(Style.DIM, messages.text("diff.aside", change.plain())))
                        .forEach(console::print);
            }
        }
    }

    /** A line has come to rest: what it changed is what is different from the rest before. */
    public void remember() {
        if (!remembers) {
            return;
        }
        previous = latest;
        latest = loop.lab().processes().size() > MOST_REMEMBERED
                ? Optional.empty()
                : Optional.of(snapshot(DiffPicture.PARTS));
    }

    private static List<Long> pids(LabSnapshot snapshot) {
        return snapshot.lab().stream().map(process -> process.pid()).toList();
    }

    private SameFile same() {
        return loop.lab()::sameFile;
    }

    private LabSnapshot snapshot(Set<ProcessDetail> details) {
        Lab lab = loop.lab();
        ProcessNames names = new ProcessNames(
                letters(),
                current.process().map(LabProcess::letter).orElse(""),
                options.shell(),
                ProcessHandle.current().pid(),
                lab.init());
        Map<Long, String> doing = new LinkedHashMap<>();
        return new LabSnapshot(Snapshot.take(proc, names.everyone(proc), details), names, doing);
    }

    private Map<String, Long> letters() {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (LabProcess process : loop.lab().processes()) {
            letters.put(process.letter(), process.pid());
        }
        return letters;
    }

    private void print(Picture picture) {
        new ArrayList<>(picture.lines(options())).forEach(loop.console()::print);
    }

    private RenderOptions options() {
        Console console = loop.console();
        RenderOptions.Form form = options.told() ? RenderOptions.Form.TOLD : RenderOptions.Form.DRAWN;
        return RenderOptions.of(console.width(), console.theme(), form, console.language());
    }
}

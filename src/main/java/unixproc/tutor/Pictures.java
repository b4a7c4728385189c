package unixproc.tutor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unixproc.console.Console;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.kernel.Part;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.kernel.Snapshot;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.view.Cast;
import unixproc.view.DiffPicture;
import unixproc.view.EnvironmentPicture;
import unixproc.view.FdsPicture;
import unixproc.view.FilesPicture;
import unixproc.view.GroupsPicture;
import unixproc.view.LimitsPicture;
import unixproc.view.Look;
import unixproc.view.MemoryPicture;
import unixproc.view.Picture;
import unixproc.view.PsPicture;
import unixproc.view.Scene;
import unixproc.view.SignalsPicture;
import unixproc.view.TimelinePicture;
import unixproc.view.TreePicture;

/** Shows the lab as the kernel sees it at this moment. */
final class Pictures {
    private static final int MOST_CHANGES = 40;
    /** More than this is not said by the way. */
    private static final int MOST_ASIDE = 2;

    private static final int WIDEST_ASIDE = 78;
    /** Above this the kernel would be asked for more than the answer is worth. */
    private static final int MOST_REMEMBERED = 32;

    private final LabDesk desk;
    private final Current current;
    private final Messages messages;
    private final Timeline timeline;
    private final Manner manner;
    private final ProcFs proc = new ProcFs();
    private Snapshot memoryBefore = Snapshot.EMPTY;
    private Optional<Scene> previous = Optional.empty();
    private Optional<Scene> latest = Optional.empty();
    private boolean asides = true;
    private boolean remembers = true;

    Pictures(LabDesk desk, Current current, Timeline timeline, Manner manner, Messages messages) {
        this.desk = desk;
        this.current = current;
        this.timeline = timeline;
        this.manner = manner;
        this.messages = messages;
    }

    /** Shows what a word asks for; otherwise says why it cannot. */
    Optional<String> show(PromptWord word, String rest) {
        if (word == PromptWord.DIFF && (rest.equals("on") || rest.equals("off"))) {
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

    private Picture picture(PromptWord word, long pid, boolean everybody, boolean hiddenToo) {
        return switch (word) {
            case PS -> new PsPicture(scene(PsPicture.PARTS));
            case FDS -> new FdsPicture(scene(FdsPicture.PARTS), List.of(pid), same(), hiddenToo);
            case FILES -> new FilesPicture(scene(FilesPicture.PARTS), same(), hiddenToo);
            case MEM -> memory();
            case SIGNALS -> {
                Scene scene = scene(SignalsPicture.PARTS);
                yield new SignalsPicture(scene, everybody ? pids(scene) : List.of(pid));
            }
            case LIMITS -> new LimitsPicture(scene(LimitsPicture.PARTS), pid);
            case ENV -> new EnvironmentPicture(scene(EnvironmentPicture.PARTS), pid, Optional.empty());
            case GROUPS -> new GroupsPicture(scene(GroupsPicture.PARTS));
            case DIFF -> difference();
            case TIMELINE ->
                new TimelinePicture(timeline.happenings(), List.copyOf(letters().keySet()));
            default -> new TreePicture(scene(TreePicture.PARTS));
        };
    }

    private Picture memory() {
        Scene scene = scene(MemoryPicture.PARTS);
        MemoryPicture picture = new MemoryPicture(scene, memoryBefore, pids(scene));
        memoryBefore = scene.snapshot();
        return picture;
    }

    private Picture difference() {
        Scene now = latest.orElseGet(() -> scene(DiffPicture.PARTS));
        return new DiffPicture(previous.orElse(now), now, MOST_CHANGES);
    }

    /** What there is before the first line. */
    void rememberFirst() {
        desk.awaitReady();
        if (latest.isEmpty()) {
            remember();
        }
    }

    /** Nobody will ask what a line has changed; to know it, all the kernel shows has to be read after each. */
    void rememberNothing() {
        remembers = false;
    }

    /** Forgets what was, for the lab has been made afresh. */
    void forget() {
        previous = Optional.empty();
        latest = Optional.empty();
        memoryBefore = Snapshot.EMPTY;
    }

    /** Says by the way what the last line changed beyond what its calls have told. */
    void showAside() {
        if (asides && previous.isPresent() && latest.isPresent()) {
            Console console = desk.console();
            String sign = console.isPlain() ? "" : console.theme().voice() + " ";
            for (StyledText change : new DiffPicture(previous.get(), latest.get(), MOST_ASIDE).aside(look())) {
                Wrap.at(Math.min(WIDEST_ASIDE, console.width()))
                        .indented(sign, sign + "  ")
                        .lines(StyledText.of(Style.DIM, messages.text("diff.aside", change.plain())))
                        .forEach(console::print);
            }
        }
    }

    /** A line has come to rest: what it changed is what is different from the rest before. */
    void remember() {
        if (!remembers) {
            return;
        }
        previous = latest;
        latest = desk.lab().processes().size() > MOST_REMEMBERED
                ? Optional.empty()
                : Optional.of(scene(DiffPicture.PARTS));
    }

    private static List<Long> pids(Scene scene) {
        return scene.lab().stream().map(process -> process.pid()).toList();
    }

    private SameFile same() {
        return desk.lab()::sameFile;
    }

    private Scene scene(Set<Part> parts) {
        Lab lab = desk.lab();
        Cast cast = new Cast(
                letters(),
                current.process().map(LabProcess::letter).orElse(""),
                manner.shell(),
                ProcessHandle.current().pid(),
                lab.init());
        Map<Long, String> doing = new LinkedHashMap<>();
        return new Scene(Snapshot.take(proc, cast.everyone(proc), parts), cast, doing);
    }

    private Map<String, Long> letters() {
        Map<String, Long> letters = new LinkedHashMap<>();
        for (LabProcess process : desk.lab().processes()) {
            letters.put(process.letter(), process.pid());
        }
        return letters;
    }

    private void print(Picture picture) {
        new ArrayList<>(picture.lines(look())).forEach(desk.console()::print);
    }

    private Look look() {
        Console console = desk.console();
        Look.Form form = manner.told() ? Look.Form.TOLD : Look.Form.DRAWN;
        return Look.of(console.width(), console.theme(), form, console.language());
    }
}

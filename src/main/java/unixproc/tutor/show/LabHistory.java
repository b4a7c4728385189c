package unixproc.tutor.show;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.Snapshot;
import unixproc.view.LabSnapshot;
import unixproc.view.change.DiffPicture;
import unixproc.view.picture.PictureSource;

/** What the lab was before and after the last line, and when somebody last looked at its memory. */
public final class LabHistory {
    /** With more processes the kernel would be asked for more than the answer is worth. */
    private static final int MOST_REMEMBERED = 32;
    /** What makes more or less memory a process's own; the rest is what the lab's JVM needs to run a line. */
    private static final Pattern MEMORY =
            Pattern.compile("\\b(mmap|munmap|madvise|touch|poke|[mc]alloc|realloc|free|memset|memcpy)\\b");

    private final SnapshotTaker taker;
    private Optional<LabSnapshot> before = Optional.empty();
    private Optional<LabSnapshot> after = Optional.empty();
    private Snapshot memoryBefore = Snapshot.EMPTY;
    private boolean remembers = true;
    private boolean memoryToo;

    public LabHistory(SnapshotTaker taker) {
        this.taker = taker;
    }

    /** Nobody will ask what a line has changed; to know it, all the kernel shows has to be read after each. */
    public void rememberNothing() {
        remembers = false;
    }

    /** The lab has been made afresh. */
    public void clear() {
        before = Optional.empty();
        after = Optional.empty();
        memoryBefore = Snapshot.EMPTY;
    }

    /** What there is before the first line. */
    public void noteFirst() {
        if (after.isEmpty()) {
            note();
        }
    }

    /** A line has come to rest: what it changed is what is different from the rest before. */
    public void note(String line) {
        memoryToo = MEMORY.matcher(line).find();
        note();
    }

    private void note() {
        if (remembers) {
            before = after;
            after = taker.letters().size() > MOST_REMEMBERED
                    ? Optional.empty()
                    : Optional.of(taker.take(DiffPicture.PARTS));
        }
    }

    /** What the last line changed, naming at most so many changes; nothing if it is not known. */
    Optional<DiffPicture> lastChange(int most) {
        return before.isPresent() && after.isPresent()
                ? Optional.of(new DiffPicture(before.get(), after.get(), most, memoryToo))
                : Optional.empty();
    }

    /** The same, with the lab as it is now where nothing is known of before. */
    DiffPicture difference(int most) {
        LabSnapshot now = after.orElseGet(() -> taker.take(DiffPicture.PARTS));
        return new DiffPicture(before.orElse(now), now, most, memoryToo);
    }

    PictureSource.SinceLastTime sinceLastTime(Set<ProcessDetail> details) {
        LabSnapshot now = taker.take(details);
        PictureSource.SinceLastTime since = new PictureSource.SinceLastTime(now, memoryBefore);
        memoryBefore = now.snapshot();
        return since;
    }
}

package unixproc.tutor.show;

import java.util.Optional;
import java.util.Set;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.Snapshot;
import unixproc.view.LabSnapshot;
import unixproc.view.change.DiffPicture;
import unixproc.view.picture.PictureSource;

/** What the lab was before and after the last line, and when somebody last looked at its memory. */
public final class LabHistory {
    /** With more processes the kernel would be asked for more than the answer is worth. */
    private static final int MOST_REMEMBERED = 32;

    private final SnapshotTaker taker;
    private Optional<LabSnapshot> before = Optional.empty();
    private Optional<LabSnapshot> after = Optional.empty();
    private Snapshot memoryBefore = Snapshot.EMPTY;
    private boolean remembers = true;

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
    public void note() {
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
                ? Optional.of(new DiffPicture(before.get(), after.get(), most))
                : Optional.empty();
    }

    /** The same, with the lab as it is now where nothing is known of before. */
    DiffPicture difference(int most) {
        LabSnapshot now = after.orElseGet(() -> taker.take(DiffPicture.PARTS));
        return new DiffPicture(before.orElse(now), now, most);
    }

    PictureSource.SinceLastTime sinceLastTime(Set<ProcessDetail> details) {
        LabSnapshot now = taker.take(details);
        PictureSource.SinceLastTime since = new PictureSource.SinceLastTime(now, memoryBefore);
        memoryBefore = now.snapshot();
        return since;
    }
}

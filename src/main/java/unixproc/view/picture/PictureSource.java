package unixproc.view.picture;

import java.util.List;
import java.util.Set;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.SameFile;
import unixproc.kernel.Snapshot;
import unixproc.view.LabSnapshot;
import unixproc.view.TimelineEvent;

/** What pictures are made of: the lab at this moment, what was noted before, and what the reader asked for. */
public interface PictureSource {
    /** The whole lab now, with these details of each process. */
    LabSnapshot snapshot(Set<ProcessDetail> details);

    /** The same, and the moment of the last time this was asked; it is what changes are told against. */
    SinceLastTime sinceLastTime(Set<ProcessDetail> details);

    /** The lab now and {@code before}, {@link Snapshot#EMPTY} if there is no earlier moment. */
    record SinceLastTime(LabSnapshot now, Snapshot before) {}

    /** The process that was named, else the current one. */
    long process();

    /** The process that was named, else all the lab has in this snapshot. */
    List<Long> processes(LabSnapshot snapshot);

    /** Whether what belongs to the lab itself was asked for too. */
    boolean hiddenToo();

    /** Whether a tree was shown before, so that the processes above the lab are known. */
    boolean isFamiliar();

    SameFile sameFile();

    List<TimelineEvent> events();

    /** The letters of all processes there have been, in order of creation. */
    List<String> letters();
}

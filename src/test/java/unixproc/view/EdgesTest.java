package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unixproc.console.text.Columns;
import unixproc.console.text.StyledText;
import unixproc.console.text.Theme;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SameFile;
import unixproc.kernel.Snapshot;
import unixproc.kernel.Sockets;
import unixproc.text.Language;
import unixproc.view.change.DiffPicture;
import unixproc.view.picture.EnvironmentPicture;
import unixproc.view.picture.FdsPicture;
import unixproc.view.picture.GroupsPicture;
import unixproc.view.picture.LimitsPicture;
import unixproc.view.picture.Picture;
import unixproc.view.picture.PsPicture;
import unixproc.view.picture.SignalsPicture;
import unixproc.view.picture.TimelinePicture;
import unixproc.view.picture.TreePicture;

/** Pictures of very little, of very much, and of what may not be seen. */
class EdgesTest {
    private static final RenderOptions NARROW =
            RenderOptions.of(40, Theme.UNICODE, RenderOptions.Form.DRAWN, Language.EN);
    private static final ProcessNames NOBODY = new ProcessNames(Map.of(), "A", 0, 0, 0);

    private static List<String> plain(Picture picture) {
        return picture.lines(NARROW).stream().map(StyledText::plain).toList();
    }

    private static void assertFits(Picture picture) {
        assertThat(picture.lines(NARROW))
                .allSatisfy(
                        line -> assertThat(Columns.of(line)).as(line.plain()).isLessThanOrEqualTo(40));
    }

    private static LabSnapshot chain(int depth) {
        Map<Long, ProcessRecord> processes = new LinkedHashMap<>();
        Map<String, Long> letters = new LinkedHashMap<>();
        for (long pid = 1000; pid < 1000 + depth; pid++) {
            processes.put(pid, new SampleProcess(pid, pid - 1).terminal().record());
            letters.put("P" + pid, pid);
        }
        return new LabSnapshot(new Snapshot(processes, Sockets.NONE), new ProcessNames(letters, "P1000", 0, 0, 999));
    }

    @Test
    void twoMomentsThatAreTheSameHaveNoDifference() {
        LabSnapshot snapshot = TwelveProcesses.snapshot();
        DiffPicture diff = new DiffPicture(snapshot, snapshot, 3, true);
        assertThat(diff.isEmpty(NARROW)).isTrue();
        assertThat(plain(diff)).containsExactly("Nothing changed");
    }

    @Test
    void tooManyChangesAreCounted() {
        DiffPicture diff = new DiffPicture(TwelveProcesses.earlier(), TwelveProcesses.snapshot(), 2, true);
        assertThat(plain(diff))
                .containsExactly("A 3, B 3: offset 0 → 10", "A 4: opened pipe:[26286] O_RDONLY", "and 25 more");
    }

    @Test
    void aPidThatWasGivenOutAgainIsAnotherProcess() {
        LabSnapshot before = chain(1);
        ProcessRecord other = new SampleProcess(1000, 999).startedAt(7).record();
        LabSnapshot after = new LabSnapshot(new Snapshot(Map.of(1000L, other), Sockets.NONE), before.names());
        assertThat(plain(new DiffPicture(before, after, 9, true)))
                .containsExactly("P1000 1000: new, child of lab init 999", "P1000 1000: gone");
    }

    @Test
    void aVeryDeepTreeStaysInItsWidth() {
        assertFits(new TreePicture(chain(60), false));
        assertFits(new PsPicture(chain(60)));
        assertFits(new GroupsPicture(chain(60)));
    }

    @Test
    void manyProcessesInATimelineLeaveRoomForTheWords() {
        List<String> letters = new ArrayList<>();
        List<TimelineEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            letters.add("P" + i);
            events.add(
                    new TimelineEvent(i * 100_000L, "P" + i, TimelineEvent.Kind.STARTED, i == 0 ? "" : "P" + (i - 1)));
        }
        assertFits(new TimelinePicture(events, letters));
    }

    @Test
    void whoWasThereBeforeTheTimelineBeginsHasALineFromItsTop() {
        List<TimelineEvent> events = List.of(
                new TimelineEvent(0, "B", TimelineEvent.Kind.WOKE, "read"),
                new TimelineEvent(1, "A", TimelineEvent.Kind.REAPED, "init"));
        assertThat(plain(new TimelinePicture(events, List.of("A", "B", "C"))))
                .startsWith("    s  A B", "0.000  z │ B wakes from read", "0.001    │ init reaps A");
    }

    @Test
    void nothingToShowIsSaid() {
        LabSnapshot empty = new LabSnapshot(Snapshot.EMPTY, NOBODY);
        assertThat(plain(new TimelinePicture(List.of(), List.of()))).containsExactly("Nothing has happened yet.");
        assertThat(plain(new EnvironmentPicture(empty, 7))).hasSize(2);
        assertThat(plain(new LimitsPicture(empty, 7))).containsExactly("7", "its limits may not be read");
        assertThat(plain(new TreePicture(empty, false))).isEmpty();
    }

    @Test
    void descriptorsThatMayNotBeReadAreNotNone() {
        ProcessRecord hidden = new SampleProcess(1000, 999).unreadable().record();
        LabSnapshot snapshot = new LabSnapshot(new Snapshot(Map.of(1000L, hidden), Sockets.NONE), chain(1).names());
        assertThat(plain(new FdsPicture(snapshot, List.of(1000L), SameFile.UNKNOWN, false)))
                .contains("its descriptors may not be read");
        assertThat(plain(new SignalsPicture(snapshot, List.of(1000L))))
                .anyMatch(line -> line.contains("gone, or may not"));
    }

    @Test
    void theLabsOwnDescriptorsShowOnlyWhenAskedFor() {
        LabSnapshot snapshot = TwelveProcesses.snapshot();
        List<Long> a = List.of(TwelveProcesses.A);
        assertThat(plain(new FdsPicture(snapshot, a, TwelveProcesses.kernel(), false)))
                .doesNotContain("64");
        assertThat(plain(new FdsPicture(snapshot, a, TwelveProcesses.kernel(), true)))
                .contains("64");
    }

    @Test
    void whatTheKernelDoesNotTellIsSaidWithCare() {
        LabSnapshot snapshot = TwelveProcesses.snapshot();
        assertThat(plain(new FdsPicture(snapshot, List.of(TwelveProcesses.B), SameFile.UNKNOWN, false)))
                .anyMatch(line -> line.contains("perhaps shared with A 3"));
    }
}

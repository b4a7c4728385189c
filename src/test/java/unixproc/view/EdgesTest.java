package unixproc.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unixproc.console.Columns;
import unixproc.console.StyledText;
import unixproc.console.Theme;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SameFile;
import unixproc.kernel.Snapshot;
import unixproc.kernel.Sockets;
import unixproc.text.Language;

/** Pictures of very little, of very much, and of what may not be seen. */
class EdgesTest {
    private static final Look NARROW = Look.of(40, Theme.UNICODE, Look.Form.DRAWN, Language.EN);
    private static final Cast NOBODY = new Cast(Map.of(), "A", 0, 0, 0);

    private static List<String> plain(Picture picture) {
        return picture.lines(NARROW).stream().map(StyledText::plain).toList();
    }

    private static void assertFits(Picture picture) {
        assertThat(picture.lines(NARROW))
                .allSatisfy(
                        line -> assertThat(Columns.of(line)).as(line.plain()).isLessThanOrEqualTo(40));
    }

    private static Scene chain(int depth) {
        Map<Long, ProcessRecord> processes = new LinkedHashMap<>();
        Map<String, Long> letters = new LinkedHashMap<>();
        for (long pid = 1000; pid < 1000 + depth; pid++) {
            processes.put(pid, new FakeProcess(pid, pid - 1).terminal().record());
            letters.put("P" + pid, pid);
        }
        return new Scene(new Snapshot(processes, Sockets.NONE), new Cast(letters, "P1000", 0, 0, 999));
    }

    @Test
    void twoMomentsThatAreTheSameHaveNoDifference() {
        Scene scene = TwelveProcesses.scene();
        DiffPicture diff = new DiffPicture(scene, scene, 3);
        assertThat(diff.isEmpty(NARROW)).isTrue();
        assertThat(plain(diff)).containsExactly("Nothing changed");
    }

    @Test
    void tooManyChangesAreCounted() {
        DiffPicture diff = new DiffPicture(TwelveProcesses.earlier(), TwelveProcesses.scene(), 2);
        assertThat(plain(diff))
                .containsExactly("A 3, B 3: offset 0 → 10", "A 4: opened pipe:[26286] O_RDONLY", "and 25 more");
    }

    @Test
    void aPidThatWasGivenOutAgainIsAnotherProcess() {
        Scene before = chain(1);
        ProcessRecord other = new FakeProcess(1000, 999).startedAt(7).record();
        Scene after = new Scene(new Snapshot(Map.of(1000L, other), Sockets.NONE), before.cast());
        assertThat(plain(new DiffPicture(before, after, 9)))
                .containsExactly("P1000 1000: new, child of lab init 999", "P1000 1000: gone");
    }

    @Test
    void aVeryDeepTreeStaysInItsWidth() {
        assertFits(new TreePicture(chain(60)));
        assertFits(new PsPicture(chain(60)));
        assertFits(new GroupsPicture(chain(60)));
    }

    @Test
    void manyProcessesInATimelineLeaveRoomForTheWords() {
        List<String> letters = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            letters.add("P" + i);
            happenings.add(new Happening(i * 100_000L, "P" + i, Happening.Kind.STARTED, i == 0 ? "" : "P" + (i - 1)));
        }
        assertFits(new TimelinePicture(happenings, letters));
    }

    @Test
    void whoWasThereBeforeTheTimelineBeginsHasALineFromItsTop() {
        List<Happening> happenings = List.of(
                new Happening(0, "B", Happening.Kind.WOKE, "read"),
                new Happening(1, "A", Happening.Kind.REAPED, "init"));
        assertThat(plain(new TimelinePicture(happenings, List.of("A", "B", "C"))))
                .startsWith("    s  A B", "0.000  z │ B wakes from read", "0.001    │ init reaps A");
    }

    @Test
    void nothingToShowIsSaid() {
        Scene empty = new Scene(Snapshot.EMPTY, NOBODY);
        assertThat(plain(new TimelinePicture(List.of(), List.of()))).containsExactly("Nothing has happened yet.");
        assertThat(plain(new EnvironmentPicture(empty, 7, Optional.empty()))).hasSize(2);
        assertThat(plain(new LimitsPicture(empty, 7))).containsExactly("7", "its limits may not be read");
        assertThat(plain(new TreePicture(empty))).isEmpty();
    }

    @Test
    void descriptorsThatMayNotBeReadAreNotNone() {
        ProcessRecord hidden = new FakeProcess(1000, 999).unreadable().record();
        Scene scene = new Scene(new Snapshot(Map.of(1000L, hidden), Sockets.NONE), chain(1).cast());
        assertThat(plain(new FdsPicture(scene, List.of(1000L), SameFile.UNKNOWN, false)))
                .contains("its descriptors may not be read");
        assertThat(plain(new SignalsPicture(scene, List.of(1000L))))
                .anyMatch(line -> line.contains("gone, or may not"));
    }

    @Test
    void theLabsOwnDescriptorsShowOnlyWhenAskedFor() {
        Scene scene = TwelveProcesses.scene();
        List<Long> a = List.of(TwelveProcesses.A);
        assertThat(plain(new FdsPicture(scene, a, TwelveProcesses.kernel(), false)))
                .doesNotContain("64");
        assertThat(plain(new FdsPicture(scene, a, TwelveProcesses.kernel(), true)))
                .contains("64");
    }

    @Test
    void whatTheKernelDoesNotTellIsSaidWithCare() {
        Scene scene = TwelveProcesses.scene();
        assertThat(plain(new FdsPicture(scene, List.of(TwelveProcesses.B), SameFile.UNKNOWN, false)))
                .anyMatch(line -> line.contains("perhaps shared with A 3"));
    }

    @Test
    void whatOnlyTheCallerKnowsReplacesTheKernelsState() {
        Scene scene = chain(2);
        Scene told = new Scene(scene.snapshot(), scene.cast(), Map.of(1001L, "stuck in the middle"));
        assertThat(plain(new TreePicture(told))).anyMatch(line -> line.contains("stuck in the middle"));
    }
}

package unixproc.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.Needed;
import unixproc.console.ScriptedConsole;
import unixproc.console.text.Theme;
import unixproc.doctor.Finding.Verdict;
import unixproc.kernel.HostFacts;
import unixproc.kernel.ProcFs;
import unixproc.lab.LabGone;
import unixproc.text.Language;
import unixproc.text.Messages;

/** What is missing is found, said in both languages, and comes with its cost and a remedy. */
class ProbesTest {
    @TempDir
    Path home;

    @Test
    void aFolderMustTakeFilesAndSocketsAndRunPrograms() throws IOException {
        assertThat(new FolderProbe(home).look()).allMatch(finding -> finding.verdict() == Verdict.FINE);
        assertThat(home).isEmptyDirectory();
        broken(new FolderProbe(Files.createFile(home.resolve("file"))), "unwritable", "TMPDIR");
        broken(new FolderProbe(home.resolve("x".repeat(90))), "long", "TMPDIR");
    }

    @Test
    void aPlaceForProgressThatCannotBeWrittenCostsTheProgress() throws IOException {
        assertThat(new StateProbe(Optional.of(home.resolve("new/unixproc"))).look())
                .allMatch(finding -> finding.verdict() == Verdict.FINE);
        assertThat(home).isEmptyDirectory();
        Path file = Files.createFile(home.resolve("file"));
        for (StateProbe probe :
                List.of(new StateProbe(Optional.of(file.resolve("unixproc"))), new StateProbe(Optional.empty()))) {
            Finding finding = probe.look().get(0);
            assertThat(finding.verdict()).isEqualTo(Verdict.LESS);
            isSaid(finding);
        }
    }

    @Test
    void whatTheKernelHoldsOfTheRailsIsSaid() {
        Map<Integer, String> said = Map.of(
                0,
                "has no Landlock",
                1,
                "not for signals",
                5,
                "not for signals",
                6,
                "sockets that have a path",
                8,
                "sockets that have a path",
                9,
                "(Landlock 9)");
        said.forEach((abi, words) -> {
            Finding finding = new SandboxProbe().look(abi);
            assertThat(finding.verdict()).isEqualTo(abi < 6 ? Verdict.LESS : Verdict.FINE);
            assertThat(finding.text(Messages.of("doctor", Language.EN))).contains(words);
            assertThat(finding.text(Messages.of("doctor", Language.JA))).contains("Landlock");
            if (abi < 6) {
                isSaid(finding);
            }
        });
    }

    @Test
    void aFolderFromWhichNothingRunsIsFoundByTrying() throws IOException {
        Optional<Path> noexec = Files.readAllLines(Path.of("/proc/mounts")).stream()
                .map(line -> line.split(" "))
                .filter(words ->
                        words[2].equals("tmpfs") && List.of(words[3].split(",")).contains("noexec"))
                .map(words -> Path.of(words[1]))
                .filter(Files::isWritable)
                .filter(path -> path.toString().length() < 40)
                .findFirst();
        Needed.thatThere(noexec.isPresent(), "writable tmpfs that is mounted noexec");
        broken(new FolderProbe(noexec.orElseThrow()), "noexec", "TMPDIR");
    }

    @Test
    void withoutAProcNothingCanBeShown() {
        SystemProbe check = new SystemProbe(new HostFacts(home, home), new ProcFs(home));
        assertThat(check.look().stream().map(Finding::what)).containsExactly("fine", "other", "none");
        check.look().stream()
                .filter(finding -> finding.verdict() != Verdict.FINE)
                .forEach(ProbesTest::isSaid);
    }

    @Test
    void littleRoomIsSaid() throws IOException {
        Path limits = home.resolve(ProcessHandle.current().pid() + "/limits");
        Files.createDirectories(limits.getParent());
        Files.writeString(limits, """
                Limit                     Soft Limit           Hard Limit           Units
                Max processes             100                  100                  processes
                Max open files            20                   40                   files
                """);
        Files.createDirectories(home.resolve("self"));
        Files.writeString(home.resolve("self/cgroup"), "0::/\n");
        Files.writeString(home.resolve("pids.max"), "50");
        Files.writeString(home.resolve("pids.current"), "49");
        List<Finding> findings = new ResourceProbe(new HostFacts(home, home), new ProcFs(home)).look();
        List<Finding> less = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.LESS)
                .toList();
        assertThat(less.stream().map(Finding::check)).contains("files", "cgroup");
        less.forEach(ProbesTest::isSaid);
    }

    @Test
    void aLocaleWithoutUtf8CostsPictures() {
        ScriptedConsole console = new ScriptedConsole(Theme.ASCII, Language.JA);
        List<Finding> findings =
                new ScreenProbe(console, Map.of("LANG", "C", "TERM", "xterm", "NO_COLOR", "1"), false).look();
        assertThat(findings.stream().map(Finding::what)).containsExactly("ascii", "uncoloured");
        isSaid(findings.get(0));
    }

    @Test
    void aLabThatCannotStartIsAFindingAndNoFailure() {
        Probe probe = new LabProbe(
                () -> {
                    throw new LabGone("it did not start", "a line\nthe last line\n");
                },
                new ProcFs(),
                new StraceProbe(new HostFacts()));
        broken(probe, "gone", "the last line");
    }

    @Test
    void aProcessThatCannotBeTracedIsSaid() {
        Finding finding = new StraceProbe(new HostFacts()).look(4_194_305);
        assertThat(finding.verdict()).isEqualTo(Verdict.LESS);
        isSaid(finding);
    }

    private static void broken(Probe probe, String what, String said) {
        List<Finding> findings = probe.look();
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(finding.what()).isEqualTo(what);
        isSaid(finding);
        assertThat(finding.text(Messages.of("doctor", Language.EN))).contains(said);
    }

    private static void isSaid(Finding finding) {
        for (Language language : Language.values()) {
            Messages messages = Messages.of("doctor", language);
            String key = finding.check() + "." + finding.what();
            assertThat(finding.text(messages)).contains(messages.text(key + ".cost"), messages.text(key + ".remedy"));
            assertThat(finding.title(messages)).isNotBlank();
        }
    }
}

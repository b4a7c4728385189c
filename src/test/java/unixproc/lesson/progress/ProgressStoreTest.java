package unixproc.lesson.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.lesson.check.Sentence;
import unixproc.text.Language;
import unixproc.text.Messages;

class ProgressStoreTest {
    private static final Progress SOME = Progress.NONE
            .at("fork", 3)
            .answered(new QuestionId("fork", 1), false, Confidence.SURE, LocalDate.of(2026, 3, 1));

    @TempDir
    private Path home;

    @Test
    void whatIsSavedIsThereNextTime() throws IOException {
        assertThat(store().load()).isEqualTo(new ProgressStore.Loaded(Progress.NONE, Optional.empty()));
        assertThat(store().save(SOME)).isEmpty();
        assertThat(store().load()).isEqualTo(new ProgressStore.Loaded(SOME, Optional.empty()));
        assertThat(names()).containsExactly("progress.json");
    }

    @Test
    void withoutAHomeOneMessageIsAllThatHappens() {
        ProgressStore store = new ProgressStore(Optional.empty());
        assertThat(store.load().message().map(Sentence::key)).contains("progress.no-home");
        assertThat(store.save(SOME)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "not json",
                "[]",
                "{}",
                "{\"format\": \"one\"}",
                "{\"format\": -1}",
                "{\"format\": 1, \"lessons\": {\"fork\": 3}}",
                "{\"format\": 1, \"lessons\": {\"fork\": {\"screen\": -3}}}",
                "{\"format\": 1, \"lessons\": {\"fork\": {\"screen\": 1, \"done\": \"yesterday\"}}}",
                "{\"format\": 1, \"questions\": [{\"lesson\": \"fork\", \"number\": 0}]}",
                "{\"format\": 1, \"questions\": [{\"lesson\": \"fork\", \"number\": 0, \"stage\": 0,"
                        + " \"due\": \"2026-03-01\", \"right\": true, \"confidence\": \"very\"}]}",
                "{\"format\": 1, \"agreed\": [1]}"
            })
    void aDamagedFileIsPutAsideAndSaid(String text) throws IOException {
        write(text);
        ProgressStore store = store();
        ProgressStore.Loaded loaded = store.load();
        assertThat(loaded.progress()).isEqualTo(Progress.NONE);
        assertThat(loaded.message().map(Sentence::key)).contains("progress.damaged");
        assertThat(Files.readString(file().resolveSibling("progress.json.damaged")))
                .isEqualTo(text);
        assertThat(store.save(SOME)).isEmpty();
        assertThat(store().load().progress()).isEqualTo(SOME);
    }

    @Test
    void whatLooksNothingLikeAFileOfOursIsPutAside() throws IOException {
        write("[".repeat(200_000));
        assertThat(store().load().message().map(Sentence::key)).contains("progress.damaged");
        Files.write(file(), new byte[5 << 20]);
        assertThat(store().load().message().map(Sentence::key)).contains("progress.damaged");
        Files.createDirectory(file());
        assertThat(store().load().message().map(Sentence::key)).contains("progress.damaged");
        assertThat(store().load().message()).isEmpty();
    }

    @Test
    void aFileOfANewerProgramIsLeftAlone() throws IOException {
        String newer = "{\"format\": 2, \"lessons\": \"something else by then\"}";
        write(newer);
        ProgressStore store = store();
        assertThat(store.load().message().map(Sentence::key)).contains("progress.newer");
        assertThat(store.save(SOME)).isEmpty();
        assertThat(Files.readString(file())).isEqualTo(newer);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidOnce() throws IOException {
        Files.writeString(home.resolve("unixproc"), "a file where the folder should be");
        ProgressStore store = store();
        assertThat(store.load().message()).isEmpty();
        assertThat(store.save(SOME).map(Sentence::key)).contains("progress.unwritable");
        assertThat(store.save(SOME)).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsFoundBeforeAnythingIsSaved() throws IOException {
        ProgressStore fine = store();
        fine.load();
        assertThat(fine.obstacle()).isEmpty();
        Files.writeString(home.resolve("unixproc"), "a file where the folder should be");
        ProgressStore store = store();
        store.load();
        assertThat(store.obstacle().map(Sentence::key)).contains("progress.unwritable");
        assertThat(store.obstacle()).isEmpty();
        assertThat(store.save(SOME)).isEmpty();
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsKept() throws IOException {
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("kept.json"));
        Files.createSymbolicLink(file(), Path.of("../elsewhere/second"));
        assertThat(store().save(SOME)).isEmpty();
        assertThat(file()).isSymbolicLink();
        assertThat(elsewhere.resolve("second")).isSymbolicLink();
        assertThat(elsewhere.resolve("kept.json")).isRegularFile();
        assertThat(store().save(SOME.at("pid", 1))).isEmpty();
        assertThat(store().load().progress()).isEqualTo(SOME.at("pid", 1));
        assertThat(names()).containsExactly("progress.json");
    }

    @Test
    void linksThatLeadRoundAreSaid() throws IOException {
        Files.createDirectories(file().getParent());
        Files.createSymbolicLink(file(), file());
        assertThat(store().save(SOME).map(Sentence::key)).contains("progress.unwritable");
        assertThat(file()).isSymbolicLink();
    }

    @Test
    void whatIsDamagedLaterTakesNobodysPlace() throws IOException {
        for (String text : new String[] {"first", "second", "third"}) {
            write(text);
            assertThat(store().load().message().map(Sentence::key)).contains("progress.damaged");
        }
        assertThat(Files.readString(file().resolveSibling("progress.json.damaged")))
                .isEqualTo("first");
        assertThat(Files.readString(file().resolveSibling("progress.json.damaged.2")))
                .isEqualTo("second");
        assertThat(Files.readString(file().resolveSibling("progress.json.damaged.3")))
                .isEqualTo("third");
    }

    @Test
    void aFullDiskLeavesTheOldFileWhole() throws IOException {
        store().save(SOME);
        // Every write to /dev/full fails as it does on a disk without room.
        Path beside =
                file().resolveSibling("progress.json." + ProcessHandle.current().pid() + ".new");
        Files.createSymbolicLink(beside, Path.of("/dev/full"));
        ProgressStore store = store();
        Optional<Sentence> message = store.save(SOME.at("pid", 1));
        assertThat(message.map(sentence -> sentence.text(Messages.of("lesson", Language.EN))))
                .hasValueSatisfying(text -> assertThat(text).contains("No space left on device"));
        assertThat(store().load().progress()).isEqualTo(SOME);
        assertThat(store.save(SOME.at("pid", 2))).isEmpty();
        assertThat(store().load().progress()).isEqualTo(SOME.at("pid", 2));
    }

    @Test
    void whatIsReplacedIsCopiedFirst() throws IOException {
        store().save(SOME);
        ProgressStore.Kept kept = store().replace(Progress.NONE);
        assertThat(kept.failure()).isEmpty();
        assertThat(store().load().progress()).isEqualTo(Progress.NONE);
        Files.move(kept.copy().orElseThrow(), file(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(store().load().progress()).isEqualTo(SOME);
    }

    @Test
    void withoutACopyNothingIsReplaced() throws IOException {
        store().save(SOME);
        Path beside = file().resolveSibling(
                        "progress.json.before-reset." + ProcessHandle.current().pid() + ".new");
        Files.createSymbolicLink(beside, Path.of("/dev/full"));
        assertThat(store().replace(Progress.NONE).failure().map(Sentence::key)).contains("progress.unwritable");
        assertThat(store().load().progress()).isEqualTo(SOME);
    }

    @Test
    void whatAKilledProgramLeftIsSwept() throws IOException {
        store().save(SOME);
        Files.writeString(file().resolveSibling("progress.json.before-reset.4194305.new"), "{");
        Files.writeString(file().resolveSibling("progress.json.4194305.new"), "{");
        Path ours =
                file().resolveSibling("progress.json." + ProcessHandle.current().pid() + ".new");
        Files.writeString(ours, "{");
        assertThat(store().load().progress()).isEqualTo(SOME);
        assertThat(names())
                .containsExactlyInAnyOrder("progress.json", ours.getFileName().toString());
    }

    @Test
    void everyMessageIsThereInBothLanguages() {
        for (Language language : Language.values()) {
            Messages messages = Messages.of("lesson", language);
            for (String key : new String[] {"damaged", "newer", "no-home", "unreadable", "unwritable"}) {
                assertThat(Sentence.of("progress." + key, "/x", "y").text(messages))
                        .isNotBlank();
            }
        }
    }

    private ProgressStore store() {
        return new ProgressStore(Optional.of(file()));
    }

    private Path file() {
        return home.resolve("unixproc/progress.json");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file().getParent())) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }
}

package unixproc.lesson.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.lesson.parse.LessonParser;
import unixproc.lesson.parse.ManualPages;
import unixproc.lesson.parse.ParsedLesson;
import unixproc.lesson.parse.References;
import unixproc.lesson.parse.Sources;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;
import unixproc.text.Language;

/** Lesson folders may be anybody's: nothing in them may hang, crash or lead the program elsewhere. */
class HostileFilesTest {
    @TempDir
    private Path outside;

    private Path lessons;
    private Path folder;

    @BeforeEach
    void aGoodLessonBesideABadOne() throws IOException {
        lessons = Files.createDirectory(outside.resolve("lessons"));
        LessonSkeleton.of("good").writeInto(lessons);
        folder = Files.createDirectory(lessons.resolve("02-bad"));
    }

    @Test
    void aFileOfTenMegabytesIsNotRead() throws IOException {
        Files.write(folder.resolve("en.md"), new byte[10 << 20]);
        assertThat(found()).containsExactly("1:1 file.too-large");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(outside.resolve("secret"), "---\ntitle: secret\n---\n");
        Files.createSymbolicLink(folder.resolve("en.md"), secret);
        assertThat(found()).containsExactly("1:1 file.symlink");
        Files.delete(folder.resolve("en.md"));
        Files.createSymbolicLink(folder.resolve("en.md"), Path.of("../../secret"));
        assertThat(found()).containsExactly("1:1 file.symlink");
    }

    @Test
    void aFolderThatIsALinkOutOfTheLessonsIsNotFollowed() throws IOException {
        Path elsewhere = LessonSkeleton.of("elsewhere").writeInto(outside.resolve("other"));
        Files.delete(folder);
        Files.createSymbolicLink(folder, elsewhere);
        assertThat(found()).containsExactly("1:1 file.symlink", "1:1 file.symlink");
    }

    @Test
    void aLinkWithinTheLessonsIsAFileLikeAnyOther() throws IOException {
        Files.createSymbolicLink(folder.resolve("en.md"), lessons.resolve("01-good/en.md"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aLinkToNowhereAndOneToItselfAreUnreadable() throws IOException {
        Files.createSymbolicLink(folder.resolve("en.md"), Path.of("gone.md"));
        assertThat(found()).containsExactly("1:1 file.unreadable");
        Files.delete(folder.resolve("en.md"));
        Files.createSymbolicLink(folder.resolve("en.md"), Path.of("en.md"));
        assertThat(found()).containsExactly("1:1 file.unreadable");
    }

    @Test
    void aNamedPipeDoesNotMakeTheProgramWait() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", folder.resolve("en.md").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(found()).containsExactly("1:1 file.not-regular");
    }

    @Test
    void aFolderInPlaceOfAFileIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("en.md"));
        assertThat(found()).containsExactly("1:1 file.not-regular");
    }

    @Test
    void anEmptyFileIsSaid() throws IOException {
        Files.writeString(folder.resolve("en.md"), "");
        assertThat(found()).containsExactly("1:1 front.missing", "1:1 screen.none");
    }

    @Test
    void anEmptyFolderIsSaid() {
        assertThat(found()).containsExactly("1:1 folder.no-english");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(LessonLibrary.open(outside.resolve("nowhere")).check())
                .extracting(LessonProblem::key)
                .containsExactly("folder.none");
    }

    @Test
    void theOtherLessonsStillWork() throws IOException {
        Files.write(folder.resolve("en.md"), new byte[] {(byte) 0xc3, (byte) 0x28});
        LessonLibrary library = LessonLibrary.open(lessons);
        assertThat(library.entries(Language.EN)).extracting(LessonEntry::name).containsExactly("good", "bad");
        assertThat(library.read("good", Language.EN).playable()).isPresent();
        assertThat(library.read("bad", Language.EN).playable()).isEmpty();
        assertThat(library.read("bad", Language.EN).problems())
                .extracting(LessonProblem::key)
                .containsExactly("file.not-utf8");
    }

    @Test
    void carriageReturnsAndAByteOrderMarkAreAnEditorsHabit() throws IOException {
        String text = "\uFEFF" + LessonSkeleton.of("bad").text(Language.EN).replace("\n", "\r\n");
        Files.writeString(folder.resolve("en.md"), text);
        assertThat(found()).isEmpty();
    }

    @Test
    void nestingWithoutEndIsCutOff() throws IOException {
        List<String> bodies = List.of(
                "*a **b\n".repeat(700),
                ">".repeat(900) + " x",
                "- ".repeat(400) + "x",
                "[".repeat(900) + "x" + "](y)".repeat(20),
                "```task\nx\n---\ncheck: " + "[".repeat(900) + "\n```",
                "```task\nx\n---\ncheck:\n" + "- ".repeat(450) + "x\n```",
                "```task\nx\n---\ncheck:\n  - tree: " + "A(".repeat(400) + "\n```",
                "`".repeat(900),
                ("```" + " ".repeat(990) + "x`\n").repeat(900),
                ("## a" + " ".repeat(490) + "x" + " ".repeat(490) + "y\n").repeat(900),
                ("> note:x" + " ".repeat(980) + "y\n").repeat(900),
                "```lab\n" + ("sleep" + " ".repeat(990) + "y\n").repeat(900) + "```");
        for (String body : bodies) {
            Files.writeString(folder.resolve("en.md"), Sources.screen(body).text());
            assertThat(found()).as(body.substring(0, 40)).isNotEmpty();
        }
    }

    @Test
    void noRandomChangeToALessonCrashesTheReader() throws IOException {
        String good = LessonSkeleton.of("bad").text(Language.EN);
        String alphabet = "`-#>[]{}:|&*!\"' \n\t@=xA0\\<\u3042\u0000\u202e";
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, alphabet.charAt(random.nextInt(alphabet.length())));
                    case 1 -> text.deleteCharAt(at);
                    default -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
                }
            }
            LessonSource source = Sources.of(text.toString());
            ParsedLesson parsedLesson = LessonParser.parse(source, new References(Map.of(), ManualPages.bundled()));
            assertThat(parsedLesson.problems()).allSatisfy(problem -> {
                assertThat(problem.line()).isBetween(1, source.lines().size());
                assertThat(problem.column()).isGreaterThan(0);
            });
        }
    }

    private List<String> found() {
        return LessonLibrary.open(lessons).check().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.key())
                .toList();
    }
}

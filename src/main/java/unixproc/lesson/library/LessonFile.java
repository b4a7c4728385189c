package unixproc.lesson.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import unixproc.lesson.model.Place;
import unixproc.lesson.problem.LessonProblem;
import unixproc.lesson.problem.LessonSource;
import unixproc.text.Language;

/** A lesson file on disk; it may be anybody's, so it is looked at before it is read. */
record LessonFile(Path root, Path path, String name, int number, Language language) {
    static final int LARGEST = 1 << 20;

    /**
     * What was read.
     *
     * @param problem why there is no source
     */
    record Read(Optional<LessonSource> source, Optional<LessonProblem> problem) {}

    Read read() {
        try {
            if (!path.toRealPath().startsWith(root.toRealPath())) {
                return refused(new Place(1, 1, 1), "file.symlink");
            }
            if (!Files.isRegularFile(path)) {
                return refused(new Place(1, 1, 1), "file.not-regular");
            }
            long size = Files.size(path);
            return size > LARGEST
                    ? refused(new Place(1, 1, 1), "file.too-large", LARGEST, size)
                    : decode(Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return refused(new Place(1, 1, 1), "file.unreadable");
        }
    }

    private Read decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String decoded = text.toString();
        if (result.isError()) {
            int line = (int) decoded.chars().filter(c -> c == '\n').count() + 1;
            int column = decoded.length() - decoded.lastIndexOf('\n');
            return refused(new Place(line, column, 1), "file.not-utf8");
        }
        // A byte order mark and carriage returns are an editor's habit, and no mistake of the author's.
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return new Read(Optional.of(source(unmarked.replace("\r\n", "\n"))), Optional.empty());
    }

    private Read refused(Place place, String key, Object... words) {
        return new Read(
                Optional.empty(), Optional.of(new LessonProblem(path.toString(), place, key, List.of(words), "")));
    }

    private LessonSource source(String text) {
        return new LessonSource(name, number, language, path.toString(), text);
    }
}

package unixproc.tutor.session;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.expectation.AnnotatedLine;
import unixproc.lesson.expectation.Expectation;

/** What was typed, by whom it is for: the tutor, a process, or nobody in particular. */
public sealed interface TypedLine {
    /** Nothing: go on. */
    record Empty() implements TypedLine {}

    /** A word for the tutor, such as {@code :use B}. */
    record ForTutor(String word, String rest) implements TypedLine {}

    /**
     * A line of the small C.
     *
     * @param target the letter, pid or word behind {@code @}, or empty for the current process
     * @param expectation what stands behind {@code #=>}, or empty
     */
    record ForProcess(Optional<String> target, String line, Optional<Expectation> expectation) implements TypedLine {
        /** The same line with what a lesson expects of it. */
        public ForProcess expecting(Optional<Expectation> other) {
            return new ForProcess(target, line, other);
        }
    }

    Pattern ADDRESSED = Pattern.compile("@(\\S+)(?:\\s+(.*))?", Pattern.DOTALL);

    static TypedLine of(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        if (text.startsWith("：")) {
            // A Japanese keyboard's colon, and maybe the letters behind it.
            return of(Normalizer.normalize(text, Normalizer.Form.NFKC));
        }
        if (text.startsWith(":")) {
            int space = text.indexOf(' ');
            return space < 0
                    ? new ForTutor(text.substring(1), "")
                    : new ForTutor(
                            text.substring(1, space), text.substring(space).strip());
        }
        AnnotatedLine parts = AnnotatedLine.of(text);
        Optional<Expectation> expectation = parts.expectation()
                .map(AnnotatedLine.Annotation::text)
                .map(pattern -> Expectation.parse(pattern).orElseGet(() -> new Expectation.Unreadable(pattern)));
        String line = parts.typed().strip();
        Matcher addressed = ADDRESSED.matcher(line);
        if (addressed.matches()) {
            String rest = addressed.group(2) == null ? "" : addressed.group(2);
            return new ForProcess(Optional.of(addressed.group(1)), rest, expectation);
        }
        return line.isEmpty() && expectation.isEmpty()
                ? new Empty()
                : new ForProcess(Optional.empty(), line, expectation);
    }
}

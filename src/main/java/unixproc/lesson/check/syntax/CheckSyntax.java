package unixproc.lesson.check.syntax;

import java.util.function.Function;
import unixproc.lesson.check.Check;

/**
 * How one kind of check is written in a task: {@code blocked: {of: B, in: read}}.
 *
 * @param word what it is called
 * @param value what may stand behind the word; fields where it begins with a brace
 * @param reader makes the check, which is only a stand-in if reading it found a problem
 */
public record CheckSyntax(String word, String value, Function<CheckFields, Check> reader) {
    /** As it may stand in a lesson. */
    public String example() {
        return word + ": " + value;
    }

    public boolean hasFields() {
        return value.startsWith("{");
    }
}

package unixproc.lesson.expectation;

import java.util.Optional;
import java.util.regex.Pattern;
import unixproc.c.call.Constants;
import unixproc.c.type.Value;

/** What the value of a line's last call must be: what stands after {@code #=>}. */
public sealed interface Expectation {
    boolean matches(ObservedValue observed);

    /** As it is written: {@code B}, {@code 0x300}, {@code EBADF}, {@code "hello"}, {@code *}. */
    String pattern();

    /** Any value at all. */
    record Anything() implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return true;
        }

        @Override
        public String pattern() {
            return "*";
        }
    }

    /** A number, in the notation the author wrote, which may be a constant or a character. */
    record Numeric(long value, String pattern) implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return observed.text().isEmpty() && observed.number() == value;
        }
    }

    /** The pid of a lab process. */
    record Letter(String pattern) implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return observed.letter().equals(Optional.of(pattern));
        }
    }

    /** A call that failed with this error. */
    record Errno(String pattern) implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return observed.errno().equals(Optional.of(pattern));
        }
    }

    /** A string. */
    record Text(String value, String pattern) implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return observed.text().equals(Optional.of(value));
        }
    }

    /** What was written is none of these: nothing can match it, and whoever wrote it is to be told. */
    record Unreadable(String pattern) implements Expectation {
        @Override
        public boolean matches(ObservedValue observed) {
            return false;
        }
    }

    /** Empty when the pattern is none of these. */
    static Optional<Expectation> parse(String pattern) {
        String text = pattern.strip();
        if (text.equals("*")) {
            return Optional.of(new Anything());
        }
        Optional<Value> constant = Constants.standard().find(text);
        if (constant.isPresent() && !Constants.standard().names("errno").contains(text)) {
            return Optional.of(new Numeric(constant.get().bits(), text));
        }
        // Every errno has three characters or more, so that only letters past ZZ could be taken for one.
        if (Patterns.ERRNO.matcher(text).matches()) {
            return Optional.of(new Errno(text));
        }
        if (Patterns.LETTER.matcher(text).matches()) {
            return Optional.of(new Letter(text));
        }
        if (text.startsWith("\"")) {
            return CString.decode(text).map(value -> new Text(value, text));
        }
        if (text.length() > 2 && text.startsWith("'") && text.endsWith("'")) {
            return CString.decode('"' + text.substring(1, text.length() - 1) + '"')
                    .filter(character -> character.length() == 1)
                    .map(character -> new Numeric((byte) character.charAt(0), text));
        }
        return CNumber.decode(text).map(value -> new Numeric(value, text));
    }

    /** How the names are told apart. */
    final class Patterns {
        static final Pattern ERRNO = Pattern.compile("E[A-Z0-9]{2,}");
        static final Pattern LETTER = Pattern.compile("[A-Z]{1,3}");

        private Patterns() {}
    }
}

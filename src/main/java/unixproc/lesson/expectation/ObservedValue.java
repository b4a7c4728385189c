package unixproc.lesson.expectation;

import java.util.Optional;

/**
 * What a line's last call came back with, or what a variable holds.
 *
 * @param letter the lab process whose pid the number is, if it is one
 * @param errno the name of the error, if the call failed or the number is that of one
 * @param text the string, if the value is one; the number is then its address
 */
public record ObservedValue(long number, Optional<String> letter, Optional<String> errno, Optional<String> text) {
    public static ObservedValue ofNumber(long number) {
        return new ObservedValue(number, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static ObservedValue ofPid(long pid, String letter) {
        return new ObservedValue(pid, Optional.of(letter), Optional.empty(), Optional.empty());
    }

    public static ObservedValue ofErrno(String errno) {
        return ofErrno(-1, errno);
    }

    /** The value of errno itself. */
    public static ObservedValue ofErrno(long number, String errno) {
        return new ObservedValue(number, Optional.empty(), Optional.of(errno), Optional.empty());
    }

    public static ObservedValue ofText(String text) {
        return new ObservedValue(0, Optional.empty(), Optional.empty(), Optional.of(text));
    }

    /** As an author would write it behind {@code #=>}. */
    public String pattern() {
        return text.map(CString::encode).or(() -> errno).or(() -> letter).orElseGet(() -> Long.toString(number));
    }
}

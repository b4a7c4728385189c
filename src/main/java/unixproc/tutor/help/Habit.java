package unixproc.tutor.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import unixproc.text.Messages;

/** What people type who come from a shell, from Python or from Ruby, where C wants something else. */
public enum Habit {
    /** {@code ls -l}: a program's name as the first word. */
    SHELL("(ls|echo|cd|cat|ps|pwd|grep|sudo|rm|cp|mv|mkdir|which|clear|top|vi|vim|nano|less|bash|sh|python3?|ruby|node"
            + "|git|date|whoami|id|env|export|strace|find|head|tail|wc|sort|touch)(\\s+[^=(\\s].*)?"),
    /** {@code $$}: the shell's name, and Ruby's, for its own number. */
    OWN_NUMBER(".*\\$\\$.*"),
    /** {@code fork { }}, {@code fork do}: Ruby's block for the child. */
    BLOCK(".*\\bfork\\s*(\\{|do\\b).*"),
    /** {@code os.fork()}: a module before the call. */
    MODULE(".*\\b(os|sys|signal|Process|Kernel|IO)\\.\\w+.*"),
    /** {@code print("x")}. */
    PRINT("(print|println|console\\.log)\\b.*|p\\s+\\S.*"),
    /** {@code None}: no value. */
    NOTHING(".*\\b(None|nil|null|True|False)\\b.*"),
    /** {@code 'text'}: a string in single quotes. */
    QUOTES(".*'(?:[^'\\\\]|\\\\.){2,}'.*");

    /** How many characters a line may have that somebody types out of habit; what is longer is a program. */
    private static final int LONGEST = 400;

    private final Pattern pattern;

    Habit(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    /** The habit a line that was refused comes from. */
    public static Optional<Habit> of(String line) {
        String text = line.strip();
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(habit -> habit.pattern.matcher(text).matches())
                .findFirst();
    }

    /** What C wants instead, for this line. */
    public String advice(String line, Messages messages) {
        String key = "habit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> words = List.of(line.strip().split("\\s+"));
        String call = words.get(0) + "\", \""
                + words.stream().map(word -> word.replace("\"", "")).collect(Collectors.joining("\", \""));
        return messages.text(key, words.get(0), "execvp(\"" + call + "\")");
    }
}

package unixproc.tutor.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.model.LabLine;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.step.CalledNames;

/** A line of a lesson as it is shown to somebody who is to type it: whole, with a hole, or as what it is after. */
record LineOffer(String line, String intention, CalledNames calls) {
    private static final String HOLE = "__";

    /** @param address stands before a line for a process that is not the one at the prompt, {@code @A }, or is empty */
    static LineOffer of(LabLine line, String address) {
        CalledNames calls = TypedLine.of(line.text()) instanceof TypedLine.ForProcess process
                ? CalledNames.of(process.line())
                : CalledNames.NONE;
        return new LineOffer(address + line.text(), line.intention().orElse(""), calls);
    }

    boolean hasIntention() {
        return !intention.isEmpty();
    }

    String text(LineHelp help) {
        return switch (help) {
            case INTENTION -> intention;
            case HOLE -> withHole();
            case WHOLE -> line;
        };
    }

    /** The last argument is left out, or the name of a call that has none. */
    String withHole() {
        if (calls.last().isEmpty()) {
            return line.contains("= ") ? line.substring(0, line.lastIndexOf("= ") + 2) + HOLE : HOLE;
        }
        String name = calls.last();
        Matcher call = Pattern.compile("\\b" + Pattern.quote(name) + "\\(").matcher(line);
        int at = -1;
        while (call.find()) {
            at = call.start();
        }
        if (at < 0) {
            return line.replaceFirst("\\b" + Pattern.quote(name) + "\\b.*", name + " " + HOLE);
        }
        String argument = calls.lastArgument();
        int open = at + name.length() + 1;
        int found = argument.isEmpty() ? -1 : line.lastIndexOf(argument);
        return found < open
                ? line.substring(0, at) + HOLE + HOLE + line.substring(at + name.length())
                : line.substring(0, found) + HOLE + line.substring(found + argument.length());
    }
}

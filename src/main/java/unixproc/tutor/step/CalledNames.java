package unixproc.tutor.step;

import java.util.List;

/**
 * The calls a line of C is made of.
 *
 * @param names in the order they are made
 * @param lastArgument the source of the last argument of the last one, empty if it has none
 */
public record CalledNames(List<String> names, String lastArgument) {
    public static final CalledNames NONE = new CalledNames(List.of(), "");

    public static CalledNames of(String line) {
        List<LineOutline.PlannedCall> calls = LineOutline.of(line).calls();
        if (calls.isEmpty()) {
            return NONE;
        }
        List<String> arguments = calls.get(calls.size() - 1).arguments();
        return new CalledNames(
                calls.stream().map(LineOutline.PlannedCall::name).toList(),
                arguments.isEmpty() ? "" : arguments.get(arguments.size() - 1));
    }

    /** The name of the last call, empty if there is none. */
    public String last() {
        return names.isEmpty() ? "" : names.get(names.size() - 1);
    }
}

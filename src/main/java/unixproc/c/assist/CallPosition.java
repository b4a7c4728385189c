package unixproc.c.assist;

import java.util.List;
import unixproc.c.call.Call;
import unixproc.c.call.Parameter;

/**
 * Where the cursor is in a call.
 *
 * @param form the form that fits what was typed so far
 * @param parameter which parameter the cursor is at; behind the last one where more may follow
 * @param word what of the argument was typed before the cursor, back to where a name begins
 */
public record CallPosition(Call call, Call.Form form, int parameter, String word) {
    /** The parameter the cursor is at, or none beyond the last. */
    public List<Parameter> at() {
        List<Parameter> parameters = form.parameters();
        if (parameter < parameters.size()) {
            return parameters.subList(parameter, parameter + 1);
        }
        return form.variadic() && !parameters.isEmpty()
                ? parameters.subList(parameters.size() - 1, parameters.size())
                : List.of();
    }
}

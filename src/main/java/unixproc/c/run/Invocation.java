package unixproc.c.run;

import java.util.List;
import unixproc.c.call.Call;
import unixproc.c.call.Parameter;
import unixproc.c.type.Value;

/**
 * A call about to be made. However it was written, the arguments are those of the manual page's own form
 * ({@code call.forms().get(0)}) with defaults filled in and values packed into the structs the kernel wants; the
 * {@code execl} family comes as {@code path, argv}. What follows the form's parameters ({@code printf}) comes after them.
 *
 * @param errno what the program's {@code errno} is when the call begins
 */
public record Invocation(Call call, Call.Form form, List<Argument> arguments, int errno) {

    /**
     * One argument of the call.
     *
     * @param value what the call is given
     * @param text how strace would write it: {@code "/etc/hosts"}, {@code O_RDONLY}, {@code &status}; empty when
     *     strace would leave it out
     */
    public record Argument(Parameter parameter, Value value, String text) {}

    public long bits(int index) {
        return arguments.get(index).value().bits();
    }

    /** The call as strace writes it, up to the closing parenthesis. */
    public String text() {
        StringBuilder text = new StringBuilder(call.name()).append('(');
        boolean first = true;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i).text();
            if (!argument.isEmpty()) {
                text.append(first ? "" : ", ").append(argument);
                first = false;
            }
        }
        return text.append(')').toString();
    }
}

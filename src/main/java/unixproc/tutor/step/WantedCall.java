package unixproc.tutor.step;

import java.util.List;
import java.util.OptionalLong;

/** A call that a step is after. */
record WantedCall(String name, List<WantedArgument> arguments) {
    /** A call that leaves arguments out may be shown with them, before as well as behind those that were given. */
    boolean matches(SeenCall seen, List<OptionalLong> results) {
        List<String> shown = seen.text().arguments();
        if (!seen.text().name().equals(name) || shown.size() < arguments.size()) {
            return false;
        }
        int at = 0;
        for (String one : shown) {
            boolean isNext = at < arguments.size() && arguments.get(at).matches(one, results);
            if (isNext) {
                at++;
            } else if (shown.size() == arguments.size()) {
                return false;
            }
        }
        return at == arguments.size();
    }
}

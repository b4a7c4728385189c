package unixproc.tutor.step;

import java.util.List;
import java.util.OptionalLong;

/** A call that a step is after. */
record WantedCall(String name, List<WantedArgument> arguments) {
    boolean matches(SeenCall seen, List<OptionalLong> results) {
        List<String> shown = seen.text().arguments();
        if (!seen.text().name().equals(name) || shown.size() < arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).matches(shown.get(i), results)) {
                return false;
            }
        }
        return true;
    }
}

package unixproc.trace.run;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who goes next when several could, by the name the tracer knows it by. */
public record ProcessOrder(String name) {
    /** As the kernel has it. */
    public static final ProcessOrder AS_IT_COMES = new ProcessOrder("as-it-comes");

    /** As a person says, event by event. */
    public static final ProcessOrder STEPPING = new ProcessOrder("stepping");

    private static final Pattern NAMES = Pattern.compile("as-it-comes|parent-first|child-first|random:\\d{1,18}");

    /** The order a person means; empty if there is no such order. */
    public static Optional<ProcessOrder> named(String name) {
        return NAMES.matcher(name).matches() ? Optional.of(new ProcessOrder(name)) : Optional.empty();
    }

    /** Whether everybody is held before each event. */
    public boolean holds() {
        return !equals(AS_IT_COMES);
    }
}

package unixproc.tutor.run;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import unixproc.lab.LabEvent;

/** Where {@code :go} stops: behind the first event that is meant. */
record StoppingPlace(Predicate<LabEvent> meant) {
    /** {@code fork}, {@code exit}, the letter of a process, or the name of a call. */
    static StoppingPlace named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return switch (wanted) {
            case "fork" -> new StoppingPlace(LabEvent.Forked.class::isInstance);
            case "exit" -> new StoppingPlace(LabEvent.Ended.class::isInstance);
            case "exec" -> new StoppingPlace(LabEvent.Became.class::isInstance);
            default -> new StoppingPlace(event -> isBy(event, name.toUpperCase(Locale.ROOT)) || isCall(event, wanted));
        };
    }

    boolean isReached(List<LabEvent> events) {
        return events.stream().anyMatch(meant);
    }

    private static boolean isBy(LabEvent event, String letter) {
        return (event instanceof LabEvent.Called called
                        && called.process().letter().equals(letter))
                || (event instanceof LabEvent.Resumed resumed
                        && resumed.process().letter().equals(letter))
                || (event instanceof LabEvent.Ended ended
                        && ended.process().letter().equals(letter));
    }

    private static boolean isCall(LabEvent event, String name) {
        return (event instanceof LabEvent.Called called
                        && called.report().name().startsWith(name))
                || (event instanceof LabEvent.Resumed resumed
                        && resumed.report().name().startsWith(name));
    }
}

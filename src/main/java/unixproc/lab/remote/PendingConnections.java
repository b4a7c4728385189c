package unixproc.lab.remote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.lab.wire.Report;

/** Children that have spoken before their parent told of the fork: they wait here until they get their letter. */
final class PendingConnections {
    /** A process that has opened a connection but has no letter yet. */
    static final class Newborn {
        private final Connection connection;
        private final Deque<Report> said = new ArrayDeque<>();
        private Report.Hello hello;
        private boolean closed;

        Newborn(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return connection;
        }

        Deque<Report> said() {
            return said;
        }

        Optional<Report.Hello> hello() {
            return Optional.ofNullable(hello);
        }

        void close() {
            closed = true;
        }

        boolean isClosed() {
            return closed;
        }
    }

    private final Map<Connection, Newborn> newborns = new HashMap<>();

    void open(Connection connection) {
        newborns.put(connection, new Newborn(connection));
    }

    Optional<Newborn> find(Connection connection) {
        return Optional.ofNullable(newborns.get(connection));
    }

    Optional<Newborn> find(long pid) {
        return newborns.values().stream()
                .filter(newborn -> newborn.hello().map(h -> h.pid() == pid).orElse(false))
                .findFirst();
    }

    /** A newborn that never said hello has no history: the parent dropped that connection, or the fork failed. */
    void hear(Newborn newborn, Report report) {
        if (report instanceof Report.Hello hello) {
            newborn.hello = hello;
        } else {
            newborn.said.add(report);
        }
    }

    void release(Newborn newborn) {
        newborns.remove(newborn.connection());
    }

    /** Those whose parent will never tell of them. */
    List<Newborn> orphansOf(long parent) {
        return newborns.values().stream()
                .filter(newborn ->
                        newborn.hello().map(h -> h.parent() == parent).orElse(false))
                .sorted(java.util.Comparator.comparingLong(
                        newborn -> newborn.hello().orElseThrow().pid()))
                .toList();
    }

    boolean isQuiet() {
        return newborns.values().stream().noneMatch(newborn -> newborn.hello().isPresent());
    }

    /** Forgets all who have spoken; a silent connection may be the keeper's, and goes when its other end does. */
    void clear() {
        newborns.values().removeIf(newborn -> {
            boolean spoke = newborn.hello().isPresent();
            if (spoke) {
                newborn.connection().close();
            }
            return spoke;
        });
    }
}

package unixproc.lab.remote.process;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Children that have spoken before their parent told of the fork: they wait here until they get their letter. */
public final class PendingConnections {
    private final Map<Connection, PendingConnection> pending = new HashMap<>();

    public void open(Connection connection) {
        pending.put(connection, new PendingConnection(connection));
    }

    public Optional<PendingConnection> find(Connection connection) {
        return Optional.ofNullable(pending.get(connection));
    }

    public Optional<PendingConnection> find(long pid) {
        return pending.values().stream().filter(each -> each.isOf(pid)).findFirst();
    }

    public void release(PendingConnection one) {
        pending.remove(one.connection());
    }

    /** Those whose parent will never tell of them. */
    public List<PendingConnection> orphansOf(long parent) {
        return pending.values().stream()
                .filter(each -> each.isOfChildOf(parent))
                .sorted(Comparator.comparingLong(
                        each -> each.hello().orElseThrow().pid()))
                .toList();
    }

    public boolean isQuiet() {
        return pending.values().stream().noneMatch(each -> each.hello().isPresent());
    }

    /** Forgets all who have spoken; a silent connection may be the keeper's, and goes when its other end does. */
    public void clear() {
        pending.values().removeIf(each -> {
            boolean spoke = each.hello().isPresent();
            if (spoke) {
                each.connection().close();
            }
            return spoke;
        });
    }
}

package unixproc.lab.remote.process;

/** How a process can be reached. */
public sealed interface Link {
    /** It was forked, and nothing has come from it. */
    record Unheard(long sinceNanos) implements Link {}

    record Open(Connection connection) implements Link {}

    /**
     * Its connection has ended.
     *
     * @param heard whether anything ever came from it
     */
    record Closed(long sinceNanos, boolean heard) implements Link {}
}

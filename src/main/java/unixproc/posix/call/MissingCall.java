package unixproc.posix.call;

import unixproc.c.run.Invocation;

/** A row of the table that nothing implements: a mistake in this program, found by a test. */
final class MissingCall extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    MissingCall(Invocation invocation) {
        super("no implementation of " + invocation.call().name());
    }
}

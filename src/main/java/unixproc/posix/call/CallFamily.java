package unixproc.posix.call;

import unixproc.c.run.CallResult;
import unixproc.c.run.Invocation;

/** Implements some rows of the table of calls. */
interface CallFamily {
    /** The names it implements. */
    String[] names();

    CallResult call(Invocation invocation);
}

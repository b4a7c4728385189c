package unixproc.posix;

import unixproc.lang.Invocation;
import unixproc.lang.Result;

/** Implements some rows of the table of calls. */
interface CallFamily {
    /** The names it implements. */
    String[] names();

    Result call(Invocation invocation);
}

package unixproc.c.invoke;

import java.util.Optional;
import unixproc.c.call.Parameter;
import unixproc.c.run.Executable;
import unixproc.c.run.Variable;

/**
 * One argument of a checked call.
 *
 * @param group the group its constants are in, or empty
 * @param source how the learner wrote it
 * @param shown whether strace would show it
 * @param buffer the variable the kernel fills, which may first have to grow
 * @param size which argument says how long a buffer is, or -1
 */
public record BoundArgument(
        Parameter parameter,
        String group,
        Executable executable,
        String source,
        boolean shown,
        Optional<Variable> buffer,
        int size) {}

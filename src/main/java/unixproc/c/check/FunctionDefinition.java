package unixproc.c.check;

import java.util.List;
import unixproc.c.run.ExecutableStatement;
import unixproc.c.run.FunctionCode;
import unixproc.c.run.FunctionFrame;
import unixproc.c.run.LocalVariable;

/** A body that was found sound and counts from the moment its line runs. */
record FunctionDefinition(
        FunctionCode function, List<LocalVariable> parameters, FunctionFrame frame, ExecutableStatement body) {
    void apply() {
        function.define(parameters, frame, body);
    }
}

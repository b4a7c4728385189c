package unixproc.posix.rails;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;
import unixproc.posix.process.LabDescriptors;

/** Becomes a program in a lab's sandbox: {@code SandboxedProgram MODE SCRATCH TERMINAL /path/of/program word …}. */
public final class SandboxedProgram {
    private static final int FIRST_HIDDEN = 64;

    private SandboxedProgram() {}

    /** Comes back only if it failed. */
    public static void main(String[] words) {
        Native loaded = Native.load();
        NativeMemory memory = new NativeMemory(loaded);
        SandboxPaths paths = new SandboxPaths(Path.of(words[1]), Path.of(words[2]), Path.of(words[1], "..", "door"));
        Sandbox sandbox = Sandbox.prepare(
                loaded,
                memory,
                new LabDescriptors(loaded, memory, FIRST_HIDDEN),
                SandboxMode.valueOf(words[0]),
                paths,
                List.of("cat", words[3]));
        Program program = new Program(loaded, memory, Arrays.copyOfRange(words, 3, words.length));
        sandbox.enterScope();
        sandbox.enter();
        program.become();
    }
}

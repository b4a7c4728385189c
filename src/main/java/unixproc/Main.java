package unixproc;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import unixproc.cli.Program;
import unixproc.cli.context.ProcessEnvironment;
import unixproc.cli.context.StandardOutput;
import unixproc.lab.agent.LabAgent;
import unixproc.lab.agent.TracerAgent;

/** Starts the program: the tutor, or, when the tutor starts it again by a word, the lab or a tracer. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Said under a name of its own: about the JVM's own name for it, the JVM prints warnings of its own.
        Optional.ofNullable(System.getProperty("unixproc.tmpdir"))
                .ifPresent(directory -> System.setProperty("java.io.tmpdir", directory));
        String word = args.length > 0 ? args[0] : "";
        System.exit(
                word.equals("lab-agent")
                        ? LabAgent.run(Arrays.copyOfRange(args, 1, args.length), System.in)
                        : word.equals("tracer-agent")
                                ? TracerAgent.run(Arrays.copyOfRange(args, 1, args.length))
                                : Program.run(
                                        new ProcessEnvironment(
                                                System.in,
                                                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                                                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                                                ProcessEnvironment.isTerminal(2),
                                                System.getenv(),
                                                Optional.ofNullable(System.getProperty("unixproc.home"))
                                                        .map(Path::of)),
                                        args));
    }
}

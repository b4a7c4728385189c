package unixproc.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unixproc.Needed;

/** The oracle for programs: what they say on a terminal when gcc has compiled them, and how they end. */
record Gcc(Path directory) {
    private static final String TTY = "[tty] ";
    private static final String HEADERS = """
            #include <stdio.h>
            #include <stdlib.h>
            #include <sys/wait.h>
            #include <unistd.h>
            """;

    /** The exit status, 128 and the signal where one ended it, and the lines written to the terminal. */
    record Run(int status, List<String> lines) {}

    /** What the lab shows of its terminal. */
    static List<String> onTheTerminal(String transcript) {
        return transcript
                .lines()
                .filter(line -> line.startsWith(TTY))
                .map(line -> line.substring(TTY.length()))
                .toList();
    }

    /** On a terminal of its own, so that the C library buffers lines as it does in the lab. */
    Run runs(Path program, List<String> arguments) throws Exception {
        Needed.thatThere(
                Stream.of("/usr/bin/gcc", "/usr/bin/script").allMatch(tool -> Files.isExecutable(Path.of(tool))),
                "gcc and script, the oracles");
        String name = program.getFileName().toString().replace(".c", "");
        Path binary = directory.resolve(name);
        run(List.of(
                "gcc", "-w", "-o", binary.toString(), program.toAbsolutePath().toString(), "-lm"));
        String words = arguments.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        Path output = directory.resolve("output");
        int status = run(List.of("script", "-qefc", "./" + name + " " + words, output.toString()));
        List<String> lines = Files.readString(output, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Script started") && !line.startsWith("Script done"))
                .filter(line -> !line.isEmpty())
                .toList();
        return new Run(status, lines);
    }

    /** What statements say that stand in a main of their own. */
    List<String> says(String statements) throws Exception {
        Path program = directory.resolve("statements.c");
        Files.writeString(program, HEADERS + "int main(void) {\n" + statements + "\nreturn 0;\n}\n");
        return runs(program, List.of()).lines();
    }

    private int run(List<String> command) throws Exception {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

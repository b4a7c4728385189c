package unixproc.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles programs with gcc and runs each on a terminal of its own. */
final class CompiledPrograms {
    private static final int AT_ONCE = 2;

    private final Path helpers;
    private final Path directory;

    /**
     * @param helpers the folder of the headers and of the program that has the terminals
     * @param directory where everything is written
     */
    CompiledPrograms(Path helpers, Path directory) {
        this.helpers = helpers.toAbsolutePath();
        this.directory = directory;
    }

    /** How each came out, by its name without {@code .c}; those that gcc refuses are not there. */
    Map<String, ProgramOutcome> run(List<Path> programs) throws Exception {
        Path terminal = directory.resolve("terminal");
        start(List.of(
                        "gcc",
                        "-w",
                        "-o",
                        terminal.toString(),
                        helpers.resolve("terminal.c").toString(),
                        "-lutil"))
                .waitFor();
        List<Process> running = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            StringBuilder script = new StringBuilder();
            StringBuilder names = new StringBuilder();
            for (int j = i; j < programs.size(); j += AT_ONCE) {
                script.append(compiling(programs.get(j)));
                names.append(" '").append(name(programs.get(j))).append('\'');
            }
            script.append("exec ").append(terminal).append(" .").append(names);
            running.add(start(List.of("sh", "-c", script.toString())));
        }
        for (Process process : running) {
            process.waitFor();
        }
        Map<String, ProgramOutcome> outcomes = new TreeMap<>();
        for (Path program : programs) {
            if (Files.isExecutable(directory.resolve(name(program)))) {
                outcomes.put(name(program), outcome(name(program)));
            }
        }
        return outcomes;
    }

    private String compiling(Path program) {
        return "gcc -w -D_GNU_SOURCE -I '" + helpers + "' -include count.h -o '" + name(program) + "' '"
                + program.toAbsolutePath() + "' -lm\n";
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("messages").toFile()))
                .start();
    }

    /** What gcc and the terminals had to say, for whoever looks into a failure. */
    String messages() {
        try {
            return Files.readString(directory.resolve("messages"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private ProgramOutcome outcome(String name) throws IOException {
        String output = Files.readString(directory.resolve(name + ".out"), StandardCharsets.ISO_8859_1);
        String text = new String(output.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        int status = Integer.parseInt(
                Files.readString(directory.resolve(name + ".end")).trim());
        byte[] count = Files.readAllBytes(directory.resolve(name + ".count"));
        int made = ByteBuffer.wrap(count).order(ByteOrder.nativeOrder()).getInt();
        return new ProgramOutcome(status, made, ProgramOutcome.lines(text));
    }

    static String name(Path program) {
        return program.getFileName().toString().replace(".c", "");
    }
}

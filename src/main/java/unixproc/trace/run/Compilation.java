package unixproc.trace.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes a program of C source, with the line table by which a process's place in the source is found. */
final class Compilation {
    private Compilation() {}

    static void run(Path compiler, Path source, Path made) throws ProgramCommand.Unusable {
        try {
            Process process = new ProcessBuilder(
                            compiler.toString(),
                            "-g",
                            "-O0",
                            "-fno-omit-frame-pointer",
                            "-w",
                            "-pthread",
                            "-o",
                            made.toString(),
                            source.toString(),
                            "-lm")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                String first = said.lines()
                        .filter(line -> line.contains("error"))
                        .findFirst()
                        .orElse(said.strip());
                throw new ProgramCommand.Unusable("program.not-compiled", source, first);
            }
        } catch (IOException e) {
            throw new ProgramCommand.Unusable("program.not-compiled", source, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgramCommand.Unusable("program.not-compiled", source, "interrupted");
        }
    }
}

package unixproc.c.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unixproc.c.Interpreter;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Rejection;

/** Programs made up by chance print what they print when gcc compiles them. */
class GeneratedProgramsLikeGccTest {
    private static final int PROGRAMS = Integer.getInteger(
            "unixproc.test.generated", Integer.parseInt(System.getenv().getOrDefault("GENERATED", "300")));
    private static final long SEED = Long.getLong("unixproc.test.generated.seed", 13);
    private static final int TOGETHER = 250;
    private static final Path GCC = Path.of("/usr/bin/gcc");

    @TempDir
    Path directory;

    @Test
    void generatedProgramsPrintTheSameAsWithGcc() throws Exception {
        assumeThat(Files.isExecutable(GCC)).as("gcc, the oracle, is here").isTrue();
        List<String> differences = new ArrayList<>();
        for (int first = 0; first < PROGRAMS; first += TOGETHER) {
            List<GeneratedProgram> programs = new ArrayList<>();
            for (int i = first; i < Math.min(first + TOGETHER, PROGRAMS); i++) {
                programs.add(GeneratedProgram.of(SEED, i));
            }
            List<String> wanted = compiled(programs);
            for (int i = 0; i < programs.size(); i++) {
                String seen = interpreted(programs.get(i));
                if (!seen.equals(wanted.get(i))) {
                    differences.add("program " + (first + i) + ": " + firstDifference(seen, wanted.get(i)));
                    keep(first + i, programs.get(i), wanted.get(i), seen);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** Leaves what differs in a folder, for whoever looks into it. */
    private static void keep(int number, GeneratedProgram program, String wanted, String seen) throws Exception {
        String keep = System.getProperty("unixproc.test.generated.keep", "");
        if (!keep.isEmpty()) {
            Files.writeString(
                    Path.of(keep, number + ".c"),
                    "#include <stdio.h>\n" + program.text() + "int main(void) { " + program.entry() + "(); }\n");
            Files.writeString(Path.of(keep, number + ".gcc"), wanted);
            Files.writeString(Path.of(keep, number + ".lab"), seen);
        }
    }

    private static String firstDifference(String seen, String wanted) {
        List<String> here = seen.lines().toList();
        List<String> there = wanted.lines().toList();
        int same = 0;
        while (same < Math.min(here.size(), there.size()) && here.get(same).equals(there.get(same))) {
            same++;
        }
        return "line " + (same + 1) + " is '" + (same < here.size() ? here.get(same) : "") + "', with gcc '"
                + (same < there.size() ? there.get(same) : "") + "'";
    }

    private static String interpreted(GeneratedProgram program) {
        PrintingHost host = new PrintingHost();
        try {
            new Interpreter(CallTable.standard(), host).run(program.text() + program.entry() + "();");
        } catch (Rejection rejection) {
            return host.printed() + rejection.problem() + "\n";
        }
        return host.printed();
    }

    /** What each prints; signed numbers wrap, as they do on the machine. */
    private List<String> compiled(List<GeneratedProgram> programs) throws Exception {
        StringBuilder text = new StringBuilder("#include <stdio.h>\n");
        StringBuilder main = new StringBuilder("int main(void) {\n");
        for (GeneratedProgram program : programs) {
            text.append(program.text());
            main.append(program.entry()).append("(); printf(\"\\f\");\n");
        }
        Path source = directory.resolve("programs.c");
        Files.writeString(source, text.append(main).append("return 0; }\n"));
        Path binary = directory.resolve("programs");
        run(List.of("gcc", "-w", "-O0", "-fwrapv", "-o", binary.toString(), source.toString()), "messages");
        run(List.of(binary.toString()), "printed");
        String printed = Files.readString(directory.resolve("printed"), StandardCharsets.ISO_8859_1);
        return List.of(printed.split("\f", -1)).subList(0, programs.size());
    }

    private void run(List<String> command, String output) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(output).toFile())
                .start();
        int status = process.waitFor();
        assertThat(status)
                .as("%s: %s", command, Files.readString(directory.resolve(output), StandardCharsets.ISO_8859_1))
                .isZero();
    }
}

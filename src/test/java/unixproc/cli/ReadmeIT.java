package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The transcript on the README's first screen is what the program says. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("<!-- transcript -->\n```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PROMPT = Pattern.compile("[A-Z] \\d+> (.*)");
    private static final Pattern PID = Pattern.compile("\\b\\d{2,}\\b");

    @Test
    void theTranscriptIsTrue() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        StringBuilder typed = new StringBuilder();
        List<String> told = new ArrayList<>();
        for (String line : block.group(1).split("\n")) {
            Matcher prompt = PROMPT.matcher(line);
            if (prompt.matches()) {
                typed.append(prompt.group(1)).append('\n');
            } else if (!line.startsWith("$")) {
                told.add(line);
            }
        }
        assertThat(renamed(run(typed.toString()))).isEqualTo(renamed(told));
    }

    private static List<String> run(String script) {
        ProgramRun run = ProgramRun.inThisJvm(Map.of("LANG", "C.UTF-8"), script, "lab");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.lines();
    }

    /** Pids differ from run to run: the first one becomes 1, the second 2. */
    private static List<String> renamed(List<String> lines) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> renamed = new ArrayList<>();
        for (String line : lines) {
            renamed.add(PID.matcher(line).replaceAll((MatchResult pid) -> {
                names.putIfAbsent(pid.group(), "<pid " + (names.size() + 1) + ">");
                return names.get(pid.group());
            }));
        }
        return renamed;
    }
}

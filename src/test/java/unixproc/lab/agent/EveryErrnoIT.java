package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;

/**
 * One script causes what the manual pages say under ERRORS; {@code errnos.txt} lists which of it, call by call. What a
 * row documents and the list lacks takes privilege, a broken disk, a full machine or another network.
 */
class EveryErrnoIT {
    private static final Pattern FAILED = Pattern.compile(
            "\\[[A-Z]+ \\d+\\] (?:<\\.\\.\\. )?(\\w+)\\b.* = (?:-1|0|NULL|SIG_ERR|MAP_FAILED) (E[A-Z0-9]+) \\(.*");

    @Test
    void isWhatTheKernelSaysAndStandsInTheTable() {
        ScriptRun run = ScriptRun.of(ScriptRun.resource("/unixproc/scripts/errors.lab"));
        run.assertWell();
        TreeMap<String, Set<String>> seen = new TreeMap<>();
        for (String line : run.out().split("\n")) {
            Matcher failed = FAILED.matcher(line);
            if (failed.matches()) {
                seen.computeIfAbsent(failed.group(1), call -> new TreeSet<>()).add(failed.group(2));
            }
        }
        for (String row : ScriptRun.resource("/unixproc/scripts/errnos.txt").split("\n")) {
            List<String> words = List.of(row.split(" "));
            assertThat(seen.get(words.get(0))).as(words.get(0)).containsAll(words.subList(1, words.size()));
        }
        seen.forEach((name, errnos) -> {
            Call call = CallTable.standard().find(name).orElseThrow();
            assertThat(call.errors()).as(name).containsAll(errnos);
        });
    }
}

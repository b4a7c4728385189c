package unixproc.lab.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import unixproc.c.call.Call;
import unixproc.c.call.CallTable;

/** One script makes every call of the table, so that each is seen to go well and to fail. */
class EveryCallIT {
    private static final Pattern CALL = Pattern.compile("\\[[A-Z]+ \\d+\\] (?:<\\.\\.\\. )?(\\w+)\\b(.*)");
    private static final Pattern FAILED = Pattern.compile(" = (?:-1|0|NULL|SIG_ERR|MAP_FAILED) E[A-Z0-9]+ \\(.*");

    /** These come back only when they fail, or never. */
    private static final Set<String> NEVER_COME_BACK_WELL = Set.of(
            "pause",
            "sigsuspend",
            "execve",
            "execv",
            "execvp",
            "execl",
            "execlp",
            "execvpe",
            "fexecve",
            "exit",
            "_exit",
            "abort");

    /**
     * What they document takes a machine that is full ({@code fork}, {@code daemon}), or is a fault here rather than an
     * errno ({@code time}, which the kernel does not even hear of).
     */
    private static final Set<String> HARD_TO_MAKE_FAIL =
            Set.of("fork", "vfork", "daemon", "time", "gettimeofday", "setpgrp", "fputc", "putc", "pclose");

    @Test
    void goesWellAndFailsAsItsManualPageSays() {
        ScriptRun run = ScriptRun.of(ScriptRun.resource("/unixproc/scripts/calls.lab"));
        run.assertWell();
        Set<String> well = new TreeSet<>();
        Set<String> failed = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        for (String line : run.out().split("\n")) {
            Matcher call = CALL.matcher(line);
            if (call.matches()) {
                made.add(call.group(1));
                (FAILED.matcher(line).find() ? failed : well).add(call.group(1));
            }
        }
        Set<String> rows = new TreeSet<>();
        Set<String> fallible = new TreeSet<>();
        for (Call call : CallTable.standard().rows()) {
            rows.add(call.name());
            if (!call.errors().isEmpty() && !HARD_TO_MAKE_FAIL.contains(call.name())) {
                fallible.add(call.name());
            }
        }
        assertThat(made).containsAll(rows);
        assertThat(failed).containsAll(fallible);
        rows.removeAll(NEVER_COME_BACK_WELL);
        assertThat(well).containsAll(rows);
    }
}

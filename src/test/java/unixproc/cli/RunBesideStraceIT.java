package unixproc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unixproc.Needed;
import unixproc.kernel.trace.Strace;
import unixproc.lab.remote.RealLab;

/** What is shown of a program is what {@code strace -f} shows of it: each process's calls, their arguments and results, and its end. */
@Timeout(300)
class RunBesideStraceIT {
    private static final Pattern OURS = Pattern.compile("\\[([A-Z]+) (\\d+)] (.*)");
    private static final Pattern THEIRS = Pattern.compile("(\\d+) +(.*)");
    /** The calls that both show of every process, and whose results do not depend on anything but the program. */
    private static final Pattern CALL =
            Pattern.compile("(fork|vfork|clone3?|wait4|exit_group|kill|pipe2|dup2|execve)\\(.*");

    private static final Pattern UNFINISHED = Pattern.compile("(.*?) *<unfinished \\.\\.\\.>");
    private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed> *(.*)");
    private static final Pattern STATUS = Pattern.compile("(wait4\\(.*, )\\[\\{WIF\\w+\\(s\\) && "
            + "(?:WEXITSTATUS\\(s\\) == (\\d+)|WTERMSIG\\(s\\) == (\\w+))\\}\\](.*)");
    private static final Pattern PAIR = Pattern.compile("pipe2\\(\\[(\\d+, \\d+)\\](.*)");

    private static final String TTY = "[tty] ";

    @TempDir
    private Path home;

    @BeforeEach
    void straceIsThere() {
        Needed.thatThere(Strace.find(System.getenv("PATH")).isPresent(), "strace");
    }

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit 3",
                "true & wait; exit 4",
                "/bin/true; /bin/false",
                "/bin/echo a | /bin/cat",
                "/bin/echo a | /bin/cat | /bin/cat",
                "(exit 5) & wait $!; exit $?",
                "sh -c 'kill -TERM $$'; exit 2",
                "(kill -KILL $(sh -c 'echo $PPID')); echo $?",
                "for i in 1 2 3; do (exit $i); done",
                "x=$(/bin/echo out); /bin/echo $x",
                "trap '' TERM; kill -TERM $$; exit 6",
                "trap 'exit 7' USR1; kill -USR1 $$",
                "{ /bin/echo one; /bin/echo two; } | /bin/cat",
                "/bin/cat < /dev/null; exit 1",
                "(sleep 0.05; exit 3) & wait",
                "nosuchcommand; exit 9",
                "env A=b sh -c 'exit 8'",
                "sh -c 'sh -c \"sh -c true\"'",
                "timeout 0.1 sleep 5; exit $?",
                "seq 3 | xargs -P 1 -n 1 /bin/echo"
            })
    void eachProcessMakesTheSameCallsAndEndsTheSame(String script) throws Exception {
        List<String> shell = List.of("sh", "-c", script);
        ProgramRun run = FollowedProgram.run(home, shell.toArray(String[]::new));
        Path trace = home.resolve("trace");
        List<String> words = new ArrayList<>(List.of("strace", "-f", "-s", "64", "-o", trace.toString()));
        words.addAll(shell);
        ProgramRun theirs = StartedProgram.run(home, words, "");
        assertThat(run.status()).as(run.out()).isEqualTo(theirs.status());
        List<String> printed = new ArrayList<>(theirs.lines());
        // Both go to one terminal.
        printed.addAll(theirs.err().lines().toList());
        assertThat(run.lines().stream().filter(line -> line.startsWith(TTY)).map(line -> line.substring(TTY.length())))
                .containsExactlyInAnyOrderElementsOf(printed);
        assertThat(told(OURS, 2, 3, run.lines()))
                .isEqualTo(told(THEIRS, 1, 2, withoutStart(Files.readAllLines(trace))));
    }

    /** strace shows how the program itself was started; a run has that in its heading. */
    private static List<String> withoutStart(List<String> lines) {
        return lines.subList(1, lines.size());
    }

    /** What each process did, the processes in the order of what they did; a call is one, also if it was resumed. */
    private static List<String> told(Pattern pattern, int pid, int text, List<String> lines) {
        Map<String, StringBuilder> byProcess = new LinkedHashMap<>();
        Map<String, String> unfinished = new HashMap<>();
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                String event = event(matcher.group(pid), matcher.group(text), unfinished);
                if (!event.isEmpty()) {
                    byProcess
                            .computeIfAbsent(matcher.group(pid), key -> new StringBuilder())
                            .append(event)
                            .append('\n');
                }
            }
        }
        return new ArrayList<>(new TreeMap<>(count(byProcess)).entrySet())
                .stream().map(Object::toString).toList();
    }

    private static Map<String, Integer> count(Map<String, StringBuilder> byProcess) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byProcess.values().forEach(text -> counts.merge(text.toString(), 1, Integer::sum));
        return counts;
    }

    /** One event with its arguments and its result; empty for what is not compared, or not over. */
    private static String event(String pid, String text, Map<String, String> unfinished) {
        if (text.startsWith("+++")) {
            return text;
        }
        Matcher begun = UNFINISHED.matcher(text);
        Matcher resumed = RESUMED.matcher(text);
        String whole = text;
        if (begun.matches()) {
            unfinished.put(pid, begun.group(1));
            return "";
        } else if (resumed.matches()) {
            whole = unfinished.getOrDefault(pid, "") + resumed.group(1);
        }
        if (!CALL.matcher(whole).matches() || whole.contains("ERESTART")) {
            return "";
        }
        String plain = whole.replaceFirst("^(clone3?|fork)\\(.*\\) += ", "fork() = ")
                .replaceFirst("^vfork\\(.*\\) += ", "vfork() = ");
        String form = inOneForm(plain);
        // How often somebody looks in vain depends on the time.
        boolean inVain = form.startsWith("wait4(") && form.matches(".*WNOHANG.* = 0");
        // A signal to itself: it never came back.
        boolean lost = plain.matches("kill\\(.*\\) += \\?");
        return lost || inVain || form.matches("v?fork\\(\\) = 0") ? "" : form;
    }

    /** Without pids and addresses, and what came back through a pointer behind the result. */
    private static String inOneForm(String call) {
        String text = call.replaceAll("\\) *= ", ") = ")
                .replaceAll(",(?! )", ", ")
                .replaceAll(" \\([A-Z]+\\)", "")
                .replaceAll(" \\[exec: .*", "")
                .replaceAll("0x[0-9a-f]+ /\\* \\d+ vars \\*/", "environment")
                .replaceAll(" += \\?$", "");
        Matcher status = STATUS.matcher(text);
        if (status.matches()) {
            String end = status.group(2) == null ? "killed by " + status.group(3) : "exited with " + status.group(2);
            text = status.group(1) + "&status" + status.group(4) + " [" + end + "]";
        }
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            text = "pipe2(p" + pair.group(2) + " [p={" + pair.group(1) + "}]";
        }
        return text.replaceAll("status=\\w+: ", "")
                .replaceFirst("^(wait4\\(-?\\d+, )0x[0-9a-f]+", "$1&status")
                .replaceAll("\\b\\d{3,}\\b", "PID");
    }
}

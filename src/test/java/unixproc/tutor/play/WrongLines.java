package unixproc.tutor.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Three lines that are not what a line of a lesson is after: one is rejected, one fails, one gives something else. */
final class WrongLines {
    private static final Pattern ADDRESS = Pattern.compile("(@\\S+\\s+)?(.*)", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\b([a-z_]\\w*)\\s*\\(");
    private static final String NO_SUCH_DESCRIPTOR = "close(99)";
    /** The same call, in a way that the kernel refuses. */
    private static final Map<String, String> FAILING = Map.ofEntries(
            Map.entry("open", "open(\"/no/such/file\", O_RDONLY)"),
            Map.entry("read", "read(99, zz, 3)"),
            Map.entry("write", "write(99, \"x\")"),
            Map.entry("dup2", "dup2(98, 97)"),
            Map.entry("lseek", "lseek(99, 0, SEEK_SET)"),
            Map.entry("fcntl", "fcntl(99, F_GETFD)"),
            Map.entry("kill", "kill(99999999, 0)"),
            Map.entry("waitpid", "waitpid(99999999, &zz, WNOHANG)"),
            Map.entry("execvp", "execvp(\"no-such-program\", \"x\")"),
            Map.entry("execve", "execve(\"/no/such/program\", {\"x\"}, {})"),
            Map.entry("setpgid", "setpgid(99999999, 0)"),
            Map.entry("munmap", "munmap(1, 1)"));

    private WrongLines() {}

    static List<String> of(String line) {
        Matcher parts = ADDRESS.matcher(line);
        boolean matches = parts.matches();
        String to = matches && parts.group(1) != null ? parts.group(1) : "";
        Matcher call = CALL.matcher(line);
        String name = call.find() ? call.group(1) : "";
        List<String> wrong = new ArrayList<>();
        wrong.add(to + name + "_no_such_call(1)");
        // A failing call would leave its own errno where the lesson's is asked for.
        if (!line.contains("errno") && !line.contains("perror")) {
            String failing = to + FAILING.getOrDefault(name, NO_SUCH_DESCRIPTOR);
            wrong.add(failing.equals(line) ? to + NO_SUCH_DESCRIPTOR : failing);
        }
        wrong.add(to + "zz = 4711");
        return wrong;
    }
}

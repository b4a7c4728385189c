package unixproc.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import unixproc.Jvm;
import unixproc.c.call.CallTable;
import unixproc.c.syntax.Rejection;

/** After a rehearsal no line loads another class of the language. */
class InterpreterWarmUpTest {
    private static final String MARK = "REHEARSED";

    @Test
    void noClassIsLoadedAfterwards() throws IOException {
        Process process = new ProcessBuilder(
                        Jvm.java(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterpreterWarmUpTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output).contains(MARK).contains("RAN");
        String afterwards = output.substring(output.indexOf(MARK), output.indexOf("RAN"));
        assertThat(afterwards.lines().filter(line -> line.contains("unixproc.c.")))
                .isEmpty();
    }

    /** The process the test looks at. */
    public static void main(String[] arguments) {
        FakeHost host = new FakeHost();
        host.gives(0);
        Interpreter interpreter = new Interpreter(CallTable.standard(), host);
        interpreter.run("getpid()");
        InterpreterWarmUp.run(CallTable.standard(), new FakeMemory());
        System.out.println(MARK);
        for (String line : List.of(
                "x = 1; x += x << 2; x ? x : -x",
                "execve(\"/bin/true\"); pid = fork(); waitpid(pid, &s, WNOHANG)",
                "signal(SIGINT, { x = 2; }); sigprocmask(SIG_BLOCK, SIGINT)",
                "switch (x) { case 1: break; } for (i = 0; i < 3; i++) if (i) continue;",
                "frok()",
                "open(1)",
                "\"",
                "bind(3, \"127.0.0.1\", 80); setrlimit(RLIMIT_NOFILE, 1, 2)")) {
            try {
                interpreter.run(line);
            } catch (Rejection expected) {
                host.shown.clear();
            }
        }
        System.out.println("RAN");
    }
}

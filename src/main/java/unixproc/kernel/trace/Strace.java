package unixproc.kernel.trace;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import unixproc.kernel.OwnTime;
import unixproc.kernel.ProcFs;

/**
 * strace(1), attached to processes of the lab and to whatever they fork. It ends with the last of them, so that none
 * is left whatever way the tutor goes.
 */
public final class Strace implements AutoCloseable {
    private static final long TIME_TO_ATTACH_NANOS = 5_000_000_000L;
    private static final long BETWEEN_LOOKS_MILLIS = 5;
    private static final int SECONDS_TO_LET_GO = 2;

    private final Process process;
    private final List<Long> pids;
    private final ProcFs kernel = new ProcFs();
    private final StringBuilder partial = new StringBuilder();

    private Strace(Process process, List<Long> pids) {
        this.process = process;
        this.pids = pids;
    }

    /** Where strace is, in the directories of a PATH. */
    public static Optional<Path> find(String directories) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(directories)
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "strace"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it; whether it could attach is to be asked. */
    public static Strace start(Path program, List<Long> pids) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(program.toString(), "-f", "-qq", "-a", "1", "-s", "64", "-o", "/dev/fd/1", "-e", "signal=all"));
        pids.forEach(pid -> words.addAll(List.of("-p", Long.toString(pid))));
        Process process = new ProcessBuilder(words)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        return new Strace(process, List.copyOf(pids));
    }

    /** Waits until it has attached; gives its own words when it could not. */
    public Optional<String> awaitAttached() {
        OwnTime time = new OwnTime(kernel, () -> List.of(process.pid()));
        while (!pids.stream().allMatch(pid -> kernel.tracer(pid) == process.pid() || !kernel.exists(pid))) {
            if (!process.isAlive()) {
                return Optional.of(lastWords());
            }
            if (time.nanos() > TIME_TO_ATTACH_NANOS) {
                close();
                return Optional.of("");
            }
            pause();
        }
        return Optional.empty();
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String lastWords() {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            return errors.lines().reduce("", (first, second) -> second);
        } catch (IOException nothing) {
            return "";
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The whole lines it has written by now: a pid, blanks, and what that process did. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        try {
            InputStream out = process.getInputStream();
            byte[] bytes = new byte[Math.max(0, out.available())];
            partial.append(new String(bytes, 0, Math.max(0, out.read(bytes)), StandardCharsets.UTF_8));
        } catch (IOException ended) {
            // What it had to say has been read.
        }
        int start = 0;
        for (int end = partial.indexOf("\n"); end >= 0; end = partial.indexOf("\n", start)) {
            lines.add(partial.substring(start, end));
            start = end + 1;
        }
        partial.delete(0, start);
        return lines;
    }

    /** Lets the processes go. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_LET_GO, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(SECONDS_TO_LET_GO, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

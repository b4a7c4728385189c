package unixproc.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import unixproc.kernel.HostFacts;

/** Whether strace is there and may follow a process of the lab. */
final class StraceProbe {
    private static final int SECONDS = 5;

    private final HostFacts facts;

    StraceProbe(HostFacts facts) {
        this.facts = facts;
    }

    Finding look(long pid) {
        Process strace;
        try {
            strace = new ProcessBuilder("strace", "-o", "/dev/null", "-p", String.valueOf(pid))
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            return Finding.less("strace", "missing");
        }
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(strace.getInputStream(), StandardCharsets.UTF_8))) {
            Thread alarm = alarm(strace);
            String line = said.readLine();
            alarm.interrupt();
            return line != null && line.contains("attached")
                    ? Finding.fine("strace")
                    : Finding.less("strace", "refused", facts.ptraceScope().orElse("-"));
        } catch (IOException ended) {
            return Finding.less("strace", "refused", facts.ptraceScope().orElse("-"));
        } finally {
            end(strace);
        }
    }

    /** Ends the reading if strace says nothing. */
    private static Thread alarm(Process strace) {
        Thread alarm = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(SECONDS);
                        strace.destroyForcibly();
                    } catch (InterruptedException itSpoke) {
                        Thread.currentThread().interrupt();
                    }
                },
                "strace-alarm");
        alarm.setDaemon(true);
        alarm.start();
        return alarm;
    }

    /** Asked to end it lets the process go on; killed it would leave it stopped for a moment. */
    private static void end(Process strace) {
        strace.destroy();
        try {
            if (!strace.waitFor(SECONDS, TimeUnit.SECONDS)) {
                strace.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package unixproc.tutor.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import unixproc.console.Console;
import unixproc.console.Input;
import unixproc.console.ScriptedConsole;
import unixproc.console.text.Theme;
import unixproc.kernel.ProcFs;
import unixproc.lab.Lab;
import unixproc.lab.LabGone;
import unixproc.lab.remote.RealLab;
import unixproc.lab.remote.Remains;
import unixproc.text.Language;

/** The lab is killed while a lesson is played. */
@Timeout(180)
class LostLabIT {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private volatile Lab latest;

    @AfterEach
    void nothingIsLeft() {
        RealLab.nothingIsLeft();
    }

    private Lab start() {
        latest = RealLab.start();
        return latest;
    }

    private void killLabInit() {
        ProcessHandle init = ProcessHandle.of(latest.init()).orElseThrow();
        init.destroyForcibly();
        Remains.areGone(List.of(init.pid()));
    }

    /** From another thread, as soon as A burns time. */
    private void killLabInitOnceALineRuns() {
        long init = latest.init();
        long first = latest.processes().get(0).pid();
        Thread killer = new Thread(() -> {
            try {
                while (new ProcFs()
                        .stat(first)
                        .filter(stat -> stat.state().letter() == 'R')
                        .isEmpty()) {
                    Thread.sleep(LOOK_AGAIN.toMillis());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ProcessHandle.of(init).ifPresent(ProcessHandle::destroyForcibly);
        });
        killer.setDaemon(true);
        killer.start();
    }

    @Test
    void theFirstScreenWaitsForWhatOnlyTheLabKnows() throws IOException {
        Path lessons = SmallLessons.in(folder);
        Path small = lessons.resolve("01-small/en.md");
        Files.writeString(small, Files.readString(small).replace("Here is A.", "Here is A, process {A}."));
        List<String> shown = new Played(lessons, this::start).learn("small", ":quit");
        assertThat(shown).anyMatch(line -> line.matches(".*Here is A, process \\d+\\..*"));
    }

    @Test
    void theScreenStartsOverInAFreshLab() {
        ScriptedConsole script = new ScriptedConsole(
                Theme.UNICODE,
                Language.EN,
                line(""),
                line(""),
                line(""),
                line("2"),
                line(""),
                line("2"),
                line("while (1) {}"),
                line(":tree"),
                line("2"),
                line(""),
                line(":quit"));
        AtomicInteger prompts = new AtomicInteger();
        Console console = (Console) Proxy.newProxyInstance(
                Console.class.getClassLoader(), new Class<?>[] {Console.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prompt")) {
                        int prompt = prompts.incrementAndGet();
                        if (prompt == 5) {
                            killLabInit();
                        } else if (prompt == 7) {
                            killLabInitOnceALineRuns();
                        }
                    }
                    try {
                        return method.invoke(script, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        new Played(SmallLessons.in(folder), this::start).learn("small", console);
        assertThat(String.join("\n", script.transcript()))
                .containsSubsequence(
                        "small 2/3 ",
                        "▌ The lab is gone",
                        "small 2/3 ",
                        "while (1) {}",
                        "▌ The lab is gone",
                        "small 2/3 ",
                        "lab init",
                        "(B)",
                        "▌ Goodbye.");
    }

    private static Input line(String text) {
        return new Input.Line(text, 1);
    }

    @Test
    void oneThatNeverStartsIsNotTriedAgain() {
        AtomicInteger started = new AtomicInteger();
        Played played = new Played(SmallLessons.in(folder), () -> {
            started.incrementAndGet();
            return RealLab.start("-XX:NoSuchFlag");
        });
        assertThatThrownBy(() -> played.learn("small", "")).isInstanceOf(LabGone.class);
        assertThat(started).hasValue(1);
    }
}

package unixproc.cli.context;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import unixproc.console.terminal.ConsoleFactory;
import unixproc.text.Language;

/** What the program was started in: its streams, its environment, the directory its own files stand in. */
public record ProcessEnvironment(
        InputStream in,
        StandardOutput out,
        PrintStream err,
        boolean errIsTerminal,
        Map<String, String> environment,
        Optional<Path> home) {
    /** Whether a descriptor of this process leads to a terminal. */
    public static boolean isTerminal(int fd) {
        return ConsoleFactory.mayBeTerminal(fd);
    }

    /** The language asked for, or that of the locale. */
    public Language language(Optional<String> asked) {
        if (asked.isPresent()) {
            return Language.of(asked.get());
        }
        for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String setting = environment.getOrDefault(name, "");
            if (!setting.isEmpty()) {
                return Language.of(setting);
            }
        }
        return Language.EN;
    }

    /** Where progress and history are kept; empty when there is no home to keep them in. */
    public Optional<Path> state() {
        return absolute("XDG_STATE_HOME")
                .or(() -> absolute("HOME").map(userHome -> userHome.resolve(".local/state")))
                .map(folder -> folder.resolve("unixproc"));
    }

    private Optional<Path> absolute(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(text -> text.startsWith("/"))
                .map(Path::of);
    }

    /** The lessons that came with the program. */
    Path bundledLessons() {
        return home.orElse(Path.of(".")).resolve("lessons");
    }
}

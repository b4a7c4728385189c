package unixproc.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options every command has. */
final class Common {
    @Option(names = "--lang", paramLabel = "en|ja", descriptionKey = "option.lang")
    private String lang = "";

    @Option(names = "--lessons", paramLabel = "DIR", descriptionKey = "option.lessons")
    private Path lessons;

    @Option(names = "--plain", descriptionKey = "option.plain")
    private boolean plain;

    @Option(names = "--debug", descriptionKey = "option.debug")
    private boolean debug;

    @Option(names = "--unrestricted", descriptionKey = "option.unrestricted")
    private boolean unrestricted;

    Optional<String> lang() {
        return lang.isEmpty() ? Optional.empty() : Optional.of(lang);
    }

    Optional<Path> lessons() {
        return Optional.ofNullable(lessons);
    }

    boolean plain() {
        return plain;
    }

    boolean debug() {
        return debug;
    }

    boolean unrestricted() {
        return unrestricted;
    }
}

package unixproc.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options every command has; they may stand before its name as well. */
final class CommonOptions {
    @Option(names = "--lang", paramLabel = "en|ja", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String lang = "";

    @Option(names = "--lessons", paramLabel = "DIR", descriptionKey = "option.lessons", scope = ScopeType.INHERIT)
    private Path lessons;

    @Option(names = "--plain", descriptionKey = "option.plain", scope = ScopeType.INHERIT)
    private boolean plain;

    @Option(names = "--debug", descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = "--unrestricted", descriptionKey = "option.unrestricted", scope = ScopeType.INHERIT)
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

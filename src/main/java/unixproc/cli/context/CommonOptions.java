package unixproc.cli.context;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options every command has; they may stand before its name as well. */
public final class CommonOptions {
    public static final String LANG = "--lang";
    private static final String LESSONS = "--lessons";
    private static final String PLAIN = "--plain";
    private static final String DEBUG = "--debug";
    private static final String UNRESTRICTED = "--unrestricted";

    @Option(names = LANG, paramLabel = "${bundle:languages}", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String lang = "";

    @Option(names = LESSONS, paramLabel = "DIR", descriptionKey = "option.lessons", scope = ScopeType.INHERIT)
    private Path lessons;

    @Option(names = PLAIN, descriptionKey = "option.plain", scope = ScopeType.INHERIT)
    private boolean plain;

    @Option(names = DEBUG, descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = UNRESTRICTED, descriptionKey = "option.unrestricted", scope = ScopeType.INHERIT)
    private boolean unrestricted;

    /** Whether the word after this one belongs to it. */
    public static boolean takesValue(String argument) {
        return argument.equals(LANG) || argument.equals(LESSONS);
    }

    /** Whether this is one of these options, with its value if it has one. */
    public static boolean isComplete(String argument) {
        return argument.startsWith(LANG + "=")
                || argument.startsWith(LESSONS + "=")
                || argument.equals(PLAIN)
                || argument.equals(DEBUG)
                || argument.equals(UNRESTRICTED);
    }

    Optional<String> lang() {
        return lang.isEmpty() ? Optional.empty() : Optional.of(lang);
    }

    public Optional<Path> lessons() {
        return Optional.ofNullable(lessons);
    }

    public boolean plain() {
        return plain;
    }

    public boolean debug() {
        return debug;
    }

    boolean unrestricted() {
        return unrestricted;
    }
}

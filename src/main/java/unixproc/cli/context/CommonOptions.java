package unixproc.cli.context;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;
import unixproc.console.text.Palette;

/** Options every command has; they may stand before its name as well. */
public final class CommonOptions {
    public static final String LANG = "--lang";
    private static final String LESSONS = "--lessons";
    private static final String THEME = "--theme";
    private static final String PLAIN = "--plain";
    private static final String DEBUG = "--debug";
    private static final String UNRESTRICTED = "--unrestricted";

    @Option(names = LANG, paramLabel = "${bundle:languages}", descriptionKey = "option.lang", scope = ScopeType.INHERIT)
    private String lang = "";

    @Option(names = LESSONS, paramLabel = "DIR", descriptionKey = "option.lessons", scope = ScopeType.INHERIT)
    private Path lessons;

    @Option(
            names = THEME,
            paramLabel = "light|dark|none",
            descriptionKey = "option.theme",
            converter = ThemeWord.class,
            scope = ScopeType.INHERIT)
    private ColourTheme theme;

    @Option(names = PLAIN, descriptionKey = "option.plain", scope = ScopeType.INHERIT)
    private boolean plain;

    @Option(names = DEBUG, descriptionKey = "option.debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(names = UNRESTRICTED, descriptionKey = "option.unrestricted", scope = ScopeType.INHERIT)
    private boolean unrestricted;

    /** Whether the word after this one belongs to it. */
    public static boolean takesValue(String argument) {
        return argument.equals(LANG) || argument.equals(LESSONS) || argument.equals(THEME);
    }

    /** Whether this is one of these options, with its value if it has one. */
    public static boolean isComplete(String argument) {
        return argument.startsWith(LANG + "=")
                || argument.startsWith(LESSONS + "=")
                || argument.startsWith(THEME + "=")
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

    /** Colours that hold whatever the terminal says of its background. */
    Optional<Palette> palette() {
        return Optional.ofNullable(theme).map(ColourTheme::palette);
    }

    /** Reads the word of an option, in any case. */
    static final class ThemeWord implements ITypeConverter<ColourTheme> {
        @Override
        public ColourTheme convert(String word) {
            return ColourTheme.of(word).orElseThrow(() -> new TypeConversionException(word));
        }
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

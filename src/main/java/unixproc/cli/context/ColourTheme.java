package unixproc.cli.context;

import java.util.Locale;
import java.util.Optional;
import unixproc.console.text.Palette;

/** Which colours somebody asks for. */
enum ColourTheme {
    LIGHT(Palette.LIGHT),
    DARK(Palette.DARK),
    NONE(Palette.MONOCHROME);

    private final Palette palette;

    ColourTheme(Palette palette) {
        this.palette = palette;
    }

    Palette palette() {
        return palette;
    }

    static Optional<ColourTheme> of(String word) {
        for (ColourTheme theme : values()) {
            if (theme.name().equals(word.toUpperCase(Locale.ROOT))) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }
}

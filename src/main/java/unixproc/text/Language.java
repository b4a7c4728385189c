package unixproc.text;

import java.util.Locale;

/** The languages the program speaks. */
public enum Language {
    EN(Locale.ENGLISH, true),
    JA(Locale.JAPANESE, false);

    private final Locale locale;
    private final boolean spaced;

    Language(Locale locale, boolean spaced) {
        this.locale = locale;
        this.spaced = spaced;
    }

    /** Whether blanks stand between words, so that the length of a text is told in words and not in characters. */
    public boolean isSpaced() {
        return spaced;
    }

    public Locale locale() {
        return locale;
    }

    /** The name of a lesson's file in this language, without its ending: {@code en}, {@code ja}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** The language of a locale setting of the environment, such as {@code ja_JP.UTF-8}; English if it is none of these. */
    public static Language of(String localeSetting) {
        for (Language language : values()) {
            if (localeSetting.startsWith(language.tag())) {
                return language;
            }
        }
        return EN;
    }
}

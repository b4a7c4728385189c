package unixproc.text;

import java.util.Locale;

/** The languages the program speaks. */
public enum Language {
    EN(Locale.ENGLISH),
    JA(Locale.JAPANESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
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

package unixproc.lesson.model;

import java.util.Locale;

/** What is so on one system only. */
public record PortabilityNote(Platform platform, Prose text, Place place) implements ScreenPart {
    /** The systems a note can be about. */
    public enum Platform {
        LINUX("Linux"),
        MACOS("macOS");

        private final String title;

        Platform(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** As it stands in a lesson: {@code > note: linux}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

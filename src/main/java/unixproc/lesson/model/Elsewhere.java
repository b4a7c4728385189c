package unixproc.lesson.model;

/** The same in another language, as it would stand in a file. */
public record Elsewhere(Tongue tongue, String code, Place place) implements ScreenPart {
    /** The languages; each block is marked with the lower-case name. */
    public enum Tongue {
        C("C", "c"),
        PYTHON("Python", "py"),
        RUBY("Ruby", "rb"),
        SHELL("sh", "sh");

        private final String title;
        private final String ending;

        Tongue(String title, String ending) {
            this.title = title;
            this.ending = ending;
        }

        /** How the name of a file in it ends, behind the dot. */
        public String ending() {
            return ending;
        }

        public String title() {
            return title;
        }
    }
}

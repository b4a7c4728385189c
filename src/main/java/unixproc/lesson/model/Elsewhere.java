package unixproc.lesson.model;

/** The same in another language, as it would stand in a file. */
public record Elsewhere(Tongue tongue, String code, Place place) implements ScreenPart {
    /** The languages; each block is marked with the lower-case name. */
    public enum Tongue {
        C("C"),
        PYTHON("Python"),
        RUBY("Ruby"),
        SHELL("sh");

        private final String title;

        Tongue(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}

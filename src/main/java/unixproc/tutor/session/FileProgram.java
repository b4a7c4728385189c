package unixproc.tutor.session;

/**
 * The text of a line as its writer knows it.
 *
 * @param file the file it is from, or empty for one that was typed
 * @param text without what the lab puts in front of a file
 */
record FileProgram(String file, String text) {
    private static final String PRAGMA = "#pragma unixproc ";
    private static final String FILE = PRAGMA + "file ";

    static FileProgram of(String typed) {
        String file = "";
        String text = typed;
        while (text.startsWith(PRAGMA)) {
            int end = text.indexOf('\n');
            end = end < 0 ? text.length() : end;
            file = text.startsWith(FILE) ? text.substring(FILE.length(), end) : file;
            text = text.substring(Math.min(text.length(), end + 1));
        }
        return new FileProgram(file, text);
    }
}

package unixproc.trace.event;

import java.util.List;

/** Which files a program opens on the way to something else: libraries, settings, what an interpreter is made of. */
final class LibraryPaths {
    private static final List<String> FOLDERS =
            List.of("/lib", "/usr/lib", "/usr/share", "/usr/local/lib", "/etc", "/proc", "/sys", "/dev");
    private static final List<String> ENDINGS =
            List.of(".so", ".pyc", ".pth", "pyvenv.cfg", ".pm", ".gem", "__pycache__");
    private static final List<String> INTERPRETERS = List.of("/python3", "/ruby", "/perl", "/node");

    private LibraryPaths() {}

    static boolean isLibrary(String path) {
        return FOLDERS.stream()
                        .anyMatch(folder ->
                                path.startsWith(folder + "/") || path.equals(folder) || path.startsWith(folder + "64"))
                || ENDINGS.stream().anyMatch(path::endsWith)
                || path.contains(".so.")
                || INTERPRETERS.stream().anyMatch(path::contains);
    }
}

package unixproc.posix.rails;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the shared libraries of the system's programs are, and the loaders that put them in, see ld.so(8).
 *
 * @param directories of the libraries, without links
 * @param loaders the programs an executable names as its interpreter
 */
record SystemLibraries(List<Path> directories, List<Path> loaders) {
    private static final String LOADERS = "ld-{linux,musl}-*.so.*";

    /** Those of this machine: the directories of its processor alone where there are such, since others hold programs too. */
    static SystemLibraries ofSystem() {
        String name = Architecture.current() == Architecture.AARCH64 ? "aarch64" : "x86_64";
        List<Path> candidates = List.of(
                Path.of("/usr/lib/" + name + "-linux-gnu"),
                Path.of("/lib/" + name + "-linux-gnu"),
                Path.of("/usr/lib64"),
                Path.of("/lib64"));
        List<Path> directories = real(candidates);
        boolean ofDebian = Files.isDirectory(candidates.get(0));
        List<Path> searched = new ArrayList<>(directories);
        searched.addAll(real(List.of(Path.of("/lib"), Path.of("/usr/lib"))));
        List<Path> loaders = new ArrayList<>();
        for (Path directory : searched) {
            loaders.addAll(loadersIn(directory));
        }
        return new SystemLibraries(
                ofDebian || Files.isDirectory(Path.of("/usr/lib64")) ? directories : searched, loaders);
    }

    private static List<Path> real(List<Path> candidates) {
        List<Path> real = new ArrayList<>();
        for (Path candidate : candidates) {
            try {
                Path path = candidate.toRealPath();
                if (!real.contains(path)) {
                    real.add(path);
                }
            } catch (IOException e) {
                // Not on this system.
            }
        }
        return real;
    }

    private static List<Path> loadersIn(Path directory) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> loaders = Files.newDirectoryStream(directory, LOADERS)) {
            for (Path loader : loaders) {
                found.add(loader.toRealPath());
            }
        } catch (IOException e) {
            // None here.
        }
        return found;
    }
}

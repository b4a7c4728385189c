package unixproc.lab.agent;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Loads every class a lab process may need. Open file descriptions are shared after a fork, so two processes that load a
 * class from one jar would move each other's offset: every class must be there before. Those of this program are found
 * where it stands, in its jar or a directory; those of libraries and of the JDK were noted while lines of every kind ran.
 */
final class ProgramClasses {
    private static final List<String> PACKAGES = List.of(
            "unixproc/abi/",
            "unixproc/file/",
            "unixproc/c/",
            "unixproc/text/",
            "unixproc/posix/",
            "unixproc/lab/wire/",
            "unixproc/lab/agent/");
    private static final String ENDING = ".class";
    private static final String JAR = "unixproc.jar";

    /** What lines of every kind were seen to load; a JDK that has another in its stead may lack one. */
    private static final List<String> NOTED = List.of(
            "com.kenai.jffi.Function",
            "com.kenai.jffi.LastError",
            "com.kenai.jffi.LastError$SingletonHolder",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.math.MathContext",
            "java.math.MutableBigInteger",
            "java.math.RoundingMode",
            "java.util.ImmutableCollections$SubList",
            "jnr.ffi.LastError",
            "java.util.OptionalLong");

    private ProgramClasses() {}

    static void load() {
        try {
            Path home = home();
            for (String entry : Files.isDirectory(home) ? inDirectory(home) : inJar(home)) {
                Class.forName(
                        entry.substring(0, entry.length() - ENDING.length()).replace('/', '.'));
            }
            for (String name : NOTED) {
                loadIfThere(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the class path has this class: one that comes from an archive may not know its own place. */
    private static Path home() {
        String own = ProgramClasses.class.getName().replace('.', '/').concat(ENDING);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place) ? Files.exists(place.resolve(own)) : place.endsWith(JAR)) {
                return place;
            }
        }
        throw new IllegalStateException("the class path has no ".concat(JAR));
    }

    private static void loadIfThere(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException inAnotherVersion) {
            // Then no line of this version loads it either.
        }
    }

    private static boolean wanted(String entry) {
        if (!entry.endsWith(ENDING) || entry.endsWith("package-info.class")) {
            return false;
        }
        for (String name : PACKAGES) {
            if (entry.startsWith(name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> inJar(Path jar) throws IOException {
        List<String> entries = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (wanted(entry.getName())) {
                    entries.add(entry.getName());
                }
            }
        }
        return entries;
    }

    private static List<String> inDirectory(Path directory) throws IOException {
        List<String> entries = new ArrayList<>();
        FileSystem files = FileSystems.getDefault();
        try (var all = Files.walk(directory)) {
            for (var each = all.iterator(); each.hasNext(); ) {
                String entry = directory.relativize(each.next()).toString().replace(files.getSeparator(), "/");
                if (wanted(entry)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }
}

package unixproc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM like the one the tests run in, for a program of its own. */
public final class Jvm {
    private Jvm() {}

    /** The path of the java command. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The command that runs a class of this class path, without a word from the JVM about the native code it calls.
     *
     * @param words flags of the JVM, the class, its arguments
     */
    public static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(words));
        return command;
    }
}

package unixproc.lab.remote.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import unixproc.kernel.Descriptor;
import unixproc.lab.Rails;

/**
 * The command line that starts the lab's JVM: flags under which a forked JVM still works, and placeholders on the low
 * descriptors so that the JVM's own files land above them.
 */
public final class LabJvmCommand {
    /** The first argument by which the program knows that it is to be the lab. */
    public static final String WORD = "lab-agent";

    private static final String TRACER_WORD = "tracer-agent";

    private static final int FIRST = 3;
    private static final int FIRST_JDK_THAT_WARNS = 24;
    /**
     * Puts placeholders on 3 up to the floor and becomes the JVM. Until the lab has left the learner's terminal, its keys
     * must not reach it. The C library's heap has one part and not one for each thread of the JVM, since a fork writes in
     * every part, twice; the lab takes the variable away again.
     */
    private static final String SCRIPT = """
            trap '' INT QUIT TSTP
            export MALLOC_ARENA_MAX=1
            for ((fd = %d; fd < %d; fd++)); do eval "exec $fd</dev/null"; done
            exec "$@"
            """.formatted(FIRST, Descriptor.FIRST_HIDDEN);

    private static final String TRACER_SCRIPT = """
            trap '' INT QUIT TSTP
            exec "$@"
            """;

    private final Path java;
    private final String classPath;
    private final List<String> flags;
    private final Rails rails;
    private final boolean traces;

    /**
     * The command with these parts.
     *
     * @param flags more flags for the JVM
     * @param rails what lines may do
     */
    public LabJvmCommand(Path java, String classPath, List<String> flags, Rails rails) {
        this(java, classPath, flags, rails, false);
    }

    private LabJvmCommand(Path java, String classPath, List<String> flags, Rails rails, boolean traces) {
        this.java = java;
        this.classPath = classPath;
        this.flags = flags;
        this.rails = rails;
        this.traces = traces;
    }

    /** The same for a lab that follows a program instead of running lines. */
    public LabJvmCommand thatTraces() {
        return new LabJvmCommand(java, classPath, flags, rails, true);
    }

    /** The words of a tracer's JVM: one that compiles, since it never forks. */
    public List<String> tracerWords(Path door) {
        List<String> words = new ArrayList<>(List.of("bash", "-c", TRACER_SCRIPT, "unixproc-tracer"));
        words.add(java.toString());
        words.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable",
                "-XX:-CreateCoredumpOnCrash",
                "-Xrs"));
        addWhatNewerJdksWant(words);
        words.addAll(List.of(
                "-cp",
                classPath,
                "unixproc.Main",
                TRACER_WORD,
                door.toString(),
                String.valueOf(Descriptor.FIRST_HIDDEN)));
        return words;
    }

    private void addWhatNewerJdksWant(List<String> words) {
        if (Runtime.version().feature() >= FIRST_JDK_THAT_WARNS) {
            words.add("--enable-native-access=ALL-UNNAMED");
            words.add("--sun-misc-unsafe-memory-access=allow");
        }
        words.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        words.addAll(flags);
    }

    /** The program that is running now, started once more as the lab. */
    public static LabJvmCommand ofThisProgram(Rails rails, List<String> flags) {
        return new LabJvmCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                flags,
                rails);
    }

    /** Its words, the program first, for a lab of which everything is known. */
    public List<String> words(Path door, String tty, Path scratch) {
        List<String> words = new ArrayList<>(wordsOfAny());
        words.addAll(options(door, tty, scratch));
        return words;
    }

    /** What tells one lab from another. */
    List<String> options(Path door, String tty, Path scratch) {
        return List.of(
                door.toString(),
                tty,
                String.valueOf(Descriptor.FIRST_HIDDEN),
                scratch.toString(),
                String.valueOf(rails.unrestricted()),
                String.valueOf(traces),
                String.join(",", rails.programs()));
    }

    /** The words every lab begins with; without more, its JVM reads its options from its standard input. */
    List<String> wordsOfAny() {
        List<String> words = new ArrayList<>(List.of("bash", "-c", SCRIPT, "unixproc-lab"));
        words.add(java.toString());
        words.addAll(List.of(
                "-Xint",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:+UseEpsilonGC",
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-XX:-MaxFDLimit",
                "-XX:+DisableAttachMechanism",
                "-XX:ErrorFile=/dev/null",
                "-Xlog:disable",
                "-XX:-CreateCoredumpOnCrash",
                "-Xrs"));
        addWhatNewerJdksWant(words);
        words.addAll(List.of("-cp", classPath, "unixproc.Main", WORD));
        return words;
    }
}

package unixproc.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What the kernel says of the machine, and of the room it leaves this program. */
public final class HostFacts {
    private static final String UNLIMITED = "max";

    private final Path proc;
    private final Path cgroups;

    public HostFacts() {
        this(Path.of("/proc"), Path.of("/sys/fs/cgroup"));
    }

    /** Trees that look like {@code /proc} and {@code /sys/fs/cgroup}. */
    public HostFacts(Path proc, Path cgroups) {
        this.proc = proc;
        this.cgroups = cgroups;
    }

    /** As {@code uname -r} has it. */
    public Optional<String> release() {
        return text(proc.resolve("sys/kernel/osrelease"));
    }

    /** The value of the mount option {@code hidepid} of {@code /proc}, if it hides something. */
    public Optional<String> hidepid() {
        return ProcFile.text(proc.resolve("self/mounts").toString()).stream()
                .flatMap(String::lines)
                .map(line -> line.split(" "))
                .filter(words -> words.length > 3 && words[1].equals("/proc"))
                .flatMap(words -> Arrays.stream(words[3].split(",")))
                .filter(option -> option.startsWith("hidepid="))
                .map(option -> option.substring("hidepid=".length()))
                .filter(value -> !value.equals("0") && !value.equals("off"))
                .findFirst();
    }

    /** What Yama says about who may trace whom; empty where there is no Yama. */
    public Optional<String> ptraceScope() {
        return text(proc.resolve("sys/kernel/yama/ptrace_scope"));
    }

    /** Whether the processes seen here are only those of a container. */
    public boolean isInPidNamespace() {
        return ProcFile.keyed(proc.resolve("self/status").toString())
                        .map(status -> status.getOrDefault("NSpid", ""))
                        .filter(ids -> ids.split("\\s+").length > 1)
                        .isPresent()
                || !ProcFile.link(proc.resolve("self/ns/pid").toString()).equals(Optional.of("pid:[4026531836]"));
    }

    /** The threads of all processes of one user, which is what RLIMIT_NPROC counts. */
    public long threadsOf(int uid) {
        long threads = 0;
        for (long pid : new ProcFs(proc).pids()) {
            Path process = proc.resolve(String.valueOf(pid));
            try {
                if ((int) Files.getAttribute(process, "unix:uid") == uid) {
                    threads += ProcFile.numbers(process.resolve("task").toString())
                            .map(List::size)
                            .orElse(0);
                }
            } catch (IOException | UnsupportedOperationException gone) {
                // It ended meanwhile.
            }
        }
        return threads;
    }

    /** How many more tasks the control groups of this program allow; empty if as many as there are. */
    public OptionalLong tasksLeft() {
        return ProcFile.text(proc.resolve("self/cgroup").toString()).stream()
                .flatMap(String::lines)
                .map(line -> line.split(":", 3))
                .filter(words -> words.length == 3 && (words[1].isEmpty() || words[1].equals("pids")))
                .flatMap(words -> upwards(words[1].isEmpty() ? cgroups : cgroups.resolve("pids"), words[2]))
                .map(HostFacts::left)
                .flatMapToLong(OptionalLong::stream)
                .min();
    }

    /** A control group and those it is in, each of which may have a limit. */
    private static Stream<Path> upwards(Path root, String name) {
        Path group = root.resolve(name.substring(1)).normalize();
        return Stream.iterate(group, path -> path != null && path.startsWith(root), Path::getParent);
    }

    private static OptionalLong left(Path group) {
        Optional<String> most = text(group.resolve("pids.max"));
        Optional<String> now = text(group.resolve("pids.current"));
        if (most.isEmpty() || now.isEmpty() || most.get().equals(UNLIMITED)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(most.get()) - Long.parseLong(now.get()));
        } catch (NumberFormatException odd) {
            return OptionalLong.empty();
        }
    }

    private static Optional<String> text(Path path) {
        return ProcFile.text(path.toString()).map(String::strip);
    }
}

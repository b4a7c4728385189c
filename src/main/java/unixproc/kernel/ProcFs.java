package unixproc.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kernel's own account of every process, read from {@code /proc}. Whatever is missing, forbidden or gone meanwhile
 * is an empty answer: processes end at any moment, and that is no fault of the reader.
 */
public final class ProcFs {
    private final String root;

    public ProcFs() {
        this(Path.of("/proc"));
    }

    /** A tree that looks like {@code /proc}. */
    public ProcFs(Path root) {
        this.root = root.toString();
    }

    /** The ids of all processes there are, in order. */
    public List<Long> pids() {
        return ProcFile.numbers(root).orElse(List.of());
    }

    public Optional<Stat> stat(long pid) {
        return ProcFile.bytes(path(pid, "stat")).flatMap(Stat::parse);
    }

    /** Empty when the reader may not look, or the kernel does not say. */
    public Optional<Syscall> syscall(long pid) {
        return ProcFile.text(path(pid, "syscall")).flatMap(Syscall::parse);
    }

    /** The kernel function the process sleeps in; its name changes from one kernel to the next. */
    public Optional<String> wchan(long pid) {
        return ProcFile.text(path(pid, "wchan")).filter(name -> !name.isEmpty() && !name.equals("0"));
    }

    public Optional<String> comm(long pid) {
        return ProcFile.text(path(pid, "comm")).map(String::stripTrailing);
    }

    /** The arguments the process was started with; none for a zombie. */
    public Optional<List<String>> cmdline(long pid) {
        return ProcFile.strings(path(pid, "cmdline"));
    }

    /** The environment as it was when the program started: later changes stay inside the process. */
    public Optional<List<String>> environ(long pid) {
        return ProcFile.strings(path(pid, "environ"));
    }

    public boolean exists(long pid) {
        return stat(pid).isPresent();
    }

    /** The lines of {@code status}, see proc(5), by their names. */
    public Optional<Map<String, String>> status(long pid) {
        return ProcFile.keyed(path(pid, "status"));
    }

    /** The process that traces this one, see ptrace(2); 0 when nobody does. */
    public long tracer(long pid) {
        return status(pid)
                .map(fields -> fields.get("TracerPid"))
                .filter(text -> text != null && text.matches("\\d+"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    public Optional<String> exe(long pid) {
        return ProcFile.link(path(pid, "exe"));
    }

    public Optional<String> cwd(long pid) {
        return ProcFile.link(path(pid, "cwd"));
    }

    public Optional<Signals> signals(long pid) {
        return status(pid).flatMap(Signals::parse);
    }

    public Optional<Limits> limits(long pid) {
        return ProcFile.text(path(pid, "limits")).flatMap(Limits::parse);
    }

    /** Empty for a zombie, which has no memory left. */
    public Optional<MemoryUse> memory(long pid) {
        return ProcFile.keyed(path(pid, "smaps_rollup")).flatMap(MemoryUse::parse);
    }

    /** The descriptor table in order; empty if it may not be read. A zombie's holds nothing. */
    public Optional<List<Descriptor>> descriptors(long pid) {
        return ProcFile.numbers(path(pid, "fd"))
                .map(numbers -> numbers.stream()
                        .flatMap(number -> descriptor(pid, number.intValue()).stream())
                        .toList());
    }

    /** One descriptor; empty if it is not open. */
    public Optional<Descriptor> descriptor(long pid, int number) {
        String path = path(pid, "fd") + "/" + number;
        return ProcFile.link(path)
                .map(link -> new Descriptor(
                        number, Target.of(link, link.startsWith("/") && ProcFile.isFifo(path)), fdinfo(pid, number)));
    }

    public Optional<FdInfo> fdinfo(long pid, int number) {
        return ProcFile.text(path(pid, "fdinfo") + "/" + number).flatMap(FdInfo::parse);
    }

    /** The sockets of this machine, or rather of the part of its network that this program sees. */
    public Sockets sockets() {
        return Sockets.parse(net("tcp"), net("tcp6"), net("udp"), net("unix"));
    }

    private String net(String name) {
        return ProcFile.text(root + "/net/" + name).orElse("");
    }

    /** Every process that is below this one, itself not among them, parents before their children. */
    public List<Long> descendants(long ancestor) {
        Map<Long, List<Long>> children = children();
        List<Long> found = new ArrayList<>(children.getOrDefault(ancestor, List.of()));
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children.getOrDefault(found.get(i), List.of()));
        }
        return found;
    }

    /** Every process's children, zombies included, in order of their ids. */
    public Map<Long, List<Long>> children() {
        Map<Long, List<Long>> children = new HashMap<>();
        for (long pid : pids()) {
            stat(pid)
                    .ifPresent(stat -> children.computeIfAbsent(stat.ppid(), parent -> new ArrayList<>())
                            .add(pid));
        }
        return children;
    }

    private String path(long pid, String name) {
        return root + "/" + pid + "/" + name;
    }
}

package unixproc.posix.process;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.posix.DirectoryEntries;
import unixproc.posix.Native;
import unixproc.posix.NativeMemory;

/** Who is below whom, read from {@code /proc} with plain system calls, see proc(5). */
public final class LabProcesses {
    private static final int O_RDONLY_CLOEXEC = 0x80000;
    private static final int ESRCH = 3;
    private static final int STAT = 1024;
    private static final int ENTRIES = 32 * 1024;
    /** State, parent and group; the rest is of no interest. */
    private static final int FIELDS = 4;

    private final Native loaded;
    private final NativeMemory memory;
    private final long buffer;
    private final long entries;

    /** One process: its parent and its process group. */
    public record Kin(int pid, int parent, int group) {}

    public LabProcesses(Native loaded, NativeMemory memory) {
        this.loaded = loaded;
        this.memory = memory;
        this.buffer = memory.allocate(STAT);
        this.entries = memory.allocate(ENTRIES);
    }

    /** Whether {@code pid} is below {@code ancestor}; a process is not below itself. */
    public boolean isBelow(int pid, int ancestor) {
        int current = parentOf(pid);
        while (current > 1 && current != ancestor) {
            current = parentOf(current);
        }
        return current == ancestor;
    }

    /** Everybody below {@code ancestor}, from one look at all processes. */
    public List<Kin> below(int ancestor) {
        List<Kin> all = all();
        List<Kin> below = new ArrayList<>();
        int parent = ancestor;
        for (int known = 0; known <= below.size(); known++) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).parent() == parent) {
                    below.add(all.get(i));
                }
            }
            parent = known < below.size() ? below.get(known).pid() : 0;
        }
        return below;
    }

    /** The children of a process of one thread, as far as the kernel lists them, see proc(5). */
    public List<Integer> childrenOf(int pid) {
        List<Integer> children = new ArrayList<>();
        String list = text("/proc/" + pid + "/task/" + pid + "/children", ENTRIES, entries);
        int start = 0;
        for (int end = list.indexOf(' '); end >= 0; end = list.indexOf(' ', start)) {
            children.add(Integer.parseInt(list.substring(start, end)));
            start = end + 1;
        }
        return children;
    }

    public boolean exists(int pid) {
        return loaded.posix().kill(pid, 0) == 0 || loaded.errno() != ESRCH;
    }

    public int groupOf(int pid) {
        Optional<Kin> kin = read(pid);
        return kin.isPresent() ? kin.get().group() : 0;
    }

    private int parentOf(int pid) {
        Optional<Kin> kin = read(pid);
        return kin.isPresent() ? kin.get().parent() : 0;
    }

    /** The live and dead (not yet reaped) processes whose group is {@code group}. */
    public List<Kin> inGroup(int group) {
        List<Kin> members = new ArrayList<>();
        for (Kin kin : all()) {
            if (kin.group() == group) {
                members.add(kin);
            }
        }
        return members;
    }

    /** Every process, as far as {@code /proc} shows it. */
    public List<Kin> all() {
        List<Kin> all = new ArrayList<>();
        int fd = loaded.posix().open("/proc", O_RDONLY_CLOEXEC, 0);
        if (fd < 0) {
            return all;
        }
        long got = DirectoryEntries.read(loaded, fd, entries, ENTRIES);
        while (got > 0) {
            for (int pid : DirectoryEntries.numbers(memory, entries, (int) got)) {
                Optional<Kin> kin = read(pid);
                if (kin.isPresent()) {
                    all.add(kin.get());
                }
            }
            got = DirectoryEntries.read(loaded, fd, entries, ENTRIES);
        }
        loaded.posix().close(fd);
        return all;
    }

    private Optional<Kin> read(int pid) {
        String stat = text("/proc/" + pid + "/stat", STAT, buffer);
        // The command may hold spaces and brackets; the last closing one ends it.
        int end = stat.lastIndexOf(')');
        if (end < 0) {
            return Optional.empty();
        }
        String[] fields = stat.substring(end + 2).split(" ", FIELDS);
        return Optional.of(new Kin(pid, Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
    }

    /** The beginning of a file of {@code /proc}; empty when it cannot be read. */
    private String text(String path, int most, long into) {
        int fd = loaded.posix().open(path, O_RDONLY_CLOEXEC, 0);
        if (fd < 0) {
            return "";
        }
        long got = loaded.libc().read(fd, into, most);
        loaded.posix().close(fd);
        return got <= 0 ? "" : new String(memory.bytes(into, (int) got), StandardCharsets.ISO_8859_1);
    }
}

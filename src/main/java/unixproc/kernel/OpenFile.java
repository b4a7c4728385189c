package unixproc.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One open file description and the descriptors that lead to it.
 *
 * @param isCertain whether the kernel was asked; if not, descriptors are together because nothing tells them apart
 */
public record OpenFile(Target target, Optional<FdInfo> info, List<Holder> holders, boolean isCertain) {
    public OpenFile {
        holders = List.copyOf(holders);
    }

    /** A descriptor of a process. */
    public record Holder(long pid, int fd, boolean closesOnExec) {}

    /** All open file descriptions of a snapshot, in the order of processes and descriptors; the lab's own only if asked for. */
    public static List<OpenFile> of(Snapshot snapshot, SameFile same, boolean hiddenToo) {
        List<OpenFile> files = new ArrayList<>();
        Map<Target, List<Integer>> byTarget = new HashMap<>();
        for (ProcessRecord process : snapshot.processes().values()) {
            for (Descriptor descriptor : process.openDescriptors()) {
                if (hiddenToo || !descriptor.isHidden()) {
                    List<Integer> candidates =
                            byTarget.computeIfAbsent(descriptor.target(), target -> new ArrayList<>());
                    add(files, candidates, process.pid(), descriptor, same);
                }
            }
        }
        return files;
    }

    private static void add(
            List<OpenFile> files, List<Integer> candidates, long pid, Descriptor descriptor, SameFile same) {
        Holder holder = new Holder(pid, descriptor.number(), descriptor.closesOnExec());
        for (int i : candidates) {
            OpenFile file = files.get(i);
            if (file.mayBe(descriptor)) {
                Holder first = file.holders.get(0);
                SameFile.Answer answer = same.compare(first.pid(), first.fd(), pid, descriptor.number());
                if (answer == SameFile.Answer.SAME
                        || (answer == SameFile.Answer.UNKNOWN && file.looksLike(descriptor))) {
                    files.set(i, file.with(holder, answer == SameFile.Answer.SAME));
                    return;
                }
            }
        }
        candidates.add(files.size());
        files.add(new OpenFile(descriptor.target(), descriptor.info(), List.of(holder), true));
    }

    private OpenFile with(Holder holder, boolean isSure) {
        List<Holder> more = new ArrayList<>(holders);
        more.add(holder);
        return new OpenFile(target, info, more, isCertain && isSure);
    }

    /** Whether it is worth asking the kernel: the offset may have moved between two looks, the rest may not. */
    private boolean mayBe(Descriptor descriptor) {
        return info.map(FdInfo::access).equals(descriptor.info().map(FdInfo::access));
    }

    private boolean looksLike(Descriptor descriptor) {
        return info.map(FdInfo::pos).equals(descriptor.info().map(FdInfo::pos))
                && info.map(FdInfo::sharedFlags).equals(descriptor.info().map(FdInfo::sharedFlags));
    }

    public boolean isShared() {
        return holders.size() > 1;
    }
}

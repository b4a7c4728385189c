package unixproc.view.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unixproc.kernel.Descriptor;
import unixproc.kernel.FdInfo;
import unixproc.kernel.OpenFile;
import unixproc.kernel.OpenFile.Holder;
import unixproc.kernel.Target;

/** Descriptors of one process that are the same in everything but their number. */
public record FdRow(long pid, List<Descriptor> descriptors, OpenFile file) {

    static List<FdRow> of(long pid, List<Descriptor> descriptors, List<OpenFile> files) {
        Map<Object, FdRow> rows = new LinkedHashMap<>();
        for (Descriptor fd : descriptors) {
            Holder self = new Holder(pid, fd.number(), fd.closesOnExec());
            for (OpenFile file : files) {
                if (file.holders().contains(self)) {
                    rows.computeIfAbsent(
                                    List.of(file, fd.closesOnExec()), key -> new FdRow(pid, new ArrayList<>(), file))
                            .descriptors()
                            .add(fd);
                }
            }
        }
        return List.copyOf(rows.values());
    }

    Descriptor first() {
        return descriptors.get(0);
    }

    String numbers() {
        return descriptors.stream().map(fd -> String.valueOf(fd.number())).collect(Collectors.joining(" "));
    }

    String flags() {
        List<String> names =
                new ArrayList<>(first().info().map(FdInfo::flagNames).orElse(List.of()));
        if (first().closesOnExec()) {
            names.add("FD_CLOEXEC");
        }
        return String.join("|", names);
    }

    Optional<Long> offset() {
        return offset(first().target(), first().info());
    }

    /** The offset, for what has one. */
    public static Optional<Long> offset(Target target, Optional<FdInfo> info) {
        return target.kind() == Target.Kind.FILE && !target.isTerminal() ? info.map(FdInfo::pos) : Optional.empty();
    }

    /** Who else leads to the same open file description. */
    List<Holder> others() {
        return file.holders().stream()
                .filter(holder -> holder.pid() != pid || !has(holder.fd()))
                .toList();
    }

    private boolean has(int number) {
        return descriptors.stream().anyMatch(fd -> fd.number() == number);
    }
}

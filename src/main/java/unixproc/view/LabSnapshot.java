package unixproc.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;

/** The lab at one moment, as the kernel shows it, and who is who in it. */
public record LabSnapshot(Snapshot snapshot, ProcessNames names) {
    /** The processes of the lab, in order of creation. */
    public List<ProcessRecord> lab() {
        return snapshot.processes().values().stream()
                .filter(process -> isOfTheLab(process.pid()))
                .sorted(order())
                .toList();
    }

    public List<Long> labPids() {
        return lab().stream().map(ProcessRecord::pid).toList();
    }

    /** Those of the lab that are asked for. */
    public List<ProcessRecord> lab(List<Long> pids) {
        return lab().stream().filter(process -> pids.contains(process.pid())).toList();
    }

    /** The same moment without the processes above the lab. */
    public LabSnapshot labOnly() {
        Map<Long, ProcessRecord> kept = new LinkedHashMap<>();
        lab().forEach(process -> kept.put(process.pid(), process));
        return new LabSnapshot(new Snapshot(kept, snapshot.sockets()), names);
    }

    public Comparator<ProcessRecord> order() {
        return Comparator.<ProcessRecord>comparingInt(process -> names.index(process.pid()))
                .thenComparingLong(process -> process.stat().starttime())
                .thenComparingLong(ProcessRecord::pid);
    }

    boolean isOfTheLab(long pid) {
        if (pid == names.init() || pid == names.tutor() || pid == names.shell()) {
            return false;
        }
        return names.letter(pid).isPresent() || isBelowInit(pid);
    }

    private boolean isBelowInit(long pid) {
        Optional<ProcessRecord> process = snapshot.process(pid);
        for (int level = 0; process.isPresent() && level < snapshot.processes().size(); level++) {
            long parent = process.get().stat().ppid();
            if (parent == names.init()) {
                return true;
            }
            process = snapshot.process(parent);
        }
        return false;
    }

    /** What a process of the lab has become by exec, or was from the start if it has no letter; empty while it runs lines. */
    Optional<String> program(ProcessRecord process) {
        Optional<String> own = process.exe();
        if (process.stat().isZombie()
                || own.isEmpty()
                || own.equals(snapshot.process(names.init()).flatMap(ProcessRecord::exe))) {
            return Optional.empty();
        }
        return process.cmdline()
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(" ", words))
                .or(() -> Optional.of(process.stat().comm()));
    }
}

package unixproc.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;

/**
 * The lab at one moment, as the kernel shows it, with what only the caller knows.
 *
 * @param doing what a process is doing, by pid and in the reader's language, where the caller knows better than the kernel's state
 */
public record Scene(Snapshot snapshot, Cast cast, Map<Long, String> doing) {
    public Scene {
        doing = Map.copyOf(doing);
    }

    public Scene(Snapshot snapshot, Cast cast) {
        this(snapshot, cast, Map.of());
    }

    /** The processes of the lab, in order of creation. */
    public List<ProcessRecord> lab() {
        return snapshot.processes().values().stream()
                .filter(process -> isOfTheLab(process.pid()))
                .sorted(order())
                .toList();
    }

    /** Those of the lab that are asked for. */
    public List<ProcessRecord> lab(List<Long> pids) {
        return lab().stream().filter(process -> pids.contains(process.pid())).toList();
    }

    /** The same moment without the processes above the lab. */
    Scene labOnly() {
        Map<Long, ProcessRecord> kept = new LinkedHashMap<>();
        lab().forEach(process -> kept.put(process.pid(), process));
        return new Scene(new Snapshot(kept, snapshot.sockets()), cast, doing);
    }

    Comparator<ProcessRecord> order() {
        return Comparator.<ProcessRecord>comparingInt(process -> cast.index(process.pid()))
                .thenComparingLong(process -> process.stat().starttime())
                .thenComparingLong(ProcessRecord::pid);
    }

    boolean isOfTheLab(long pid) {
        if (pid == cast.init() || pid == cast.tutor() || pid == cast.shell()) {
            return false;
        }
        return cast.letter(pid).isPresent() || isBelowInit(pid);
    }

    private boolean isBelowInit(long pid) {
        Optional<ProcessRecord> process = snapshot.process(pid);
        for (int level = 0; process.isPresent() && level < snapshot.processes().size(); level++) {
            long parent = process.get().stat().ppid();
            if (parent == cast.init()) {
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
                || own.equals(snapshot.process(cast.init()).flatMap(ProcessRecord::exe))) {
            return Optional.empty();
        }
        return process.cmdline()
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(" ", words))
                .or(() -> Optional.of(process.stat().comm()));
    }
}

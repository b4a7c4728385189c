package unixproc.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;

/** Who is who: the lab's letters, and the processes above the lab. */
public final class ProcessNames {
    private static final int FARTHEST = 16;

    private final Map<String, Long> letters;
    private final Map<Long, String> byPid = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final String current;
    private final long shell;
    private final long tutor;
    private final long init;

    /**
     * Names the players.
     *
     * @param letters the pid of every letter, in order of creation
     * @param current the letter of the process that takes the next line
     * @param shell the learner's shell, 0 if it is not to be shown
     * @param tutor this program
     * @param init lab init, whose descendants are the lab
     */
    public ProcessNames(Map<String, Long> letters, String current, long shell, long tutor, long init) {
        this.letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
        this.current = current;
        this.shell = shell;
        this.tutor = tutor;
        this.init = init;
        this.letters.forEach((letter, pid) -> {
            byPid.put(pid, letter);
            order.put(letter, order.size());
        });
    }

    public Map<String, Long> letters() {
        return letters;
    }

    public long shell() {
        return shell;
    }

    public long tutor() {
        return tutor;
    }

    public long init() {
        return init;
    }

    public Optional<String> letter(long pid) {
        return Optional.ofNullable(byPid.get(pid));
    }

    /** Which one it was to be created; those without a letter come last. */
    int index(long pid) {
        return letter(pid).map(order::get).orElse(Integer.MAX_VALUE);
    }

    public boolean isCurrent(long pid) {
        return letter(pid).filter(current::equals).isPresent();
    }

    /** All processes of the lab, those without a letter too. */
    public List<Long> lab(ProcFs proc) {
        return proc.descendants(init);
    }

    /** The lab and all above it up to the learner's shell. */
    public List<Long> everyone(ProcFs proc) {
        List<Long> pids = new ArrayList<>();
        long pid = init;
        while (pid > 1 && pids.size() < FARTHEST) {
            pids.add(0, pid);
            pid = pid == shell || (pid == tutor && shell == 0)
                    ? 0
                    : proc.stat(pid).map(Stat::ppid).orElse(0L);
        }
        if (!pids.contains(shell)) {
            pids.removeIf(above -> above != tutor && above != init);
        }
        pids.addAll(lab(proc));
        return pids;
    }
}

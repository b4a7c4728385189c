package unixproc.lab.remote.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.Letters;

/** Who is in the lab: gives letters, and counts who was made and who has ended. */
public final class ProcessRegistry {
    private static final int MAX_PROCESSES = 256;

    private final List<TrackedProcess> processes = new ArrayList<>();
    private Letters letters = new Letters();
    private final NanoClock clock;
    private int created;
    private int ended;
    /** Forks that were permitted and have not come back. */
    private int forksPermitted;

    public ProcessRegistry(NanoClock clock) {
        this.clock = clock;
    }

    /** Whether there is room for one more process, which is then kept for it. */
    public boolean permitFork() {
        boolean granted = aliveCount() + forksPermitted < MAX_PROCESSES;
        forksPermitted += granted ? 1 : 0;
        return granted;
    }

    /** A permitted fork has come back in the parent. */
    public void forkCameBack() {
        forksPermitted = Math.max(0, forksPermitted - 1);
    }

    public TrackedProcess add(long pid, String parent) {
        TrackedProcess process = new TrackedProcess(letters.next(), pid, parent, clock);
        processes.add(process);
        created++;
        return process;
    }

    /** The letter of a process that somebody else keeps account of. */
    public String takeLetter() {
        return letters.next();
    }

    public void end(TrackedProcess process) {
        process.end();
        ended++;
    }

    /** Forgets everybody; they have all been killed. Letters start at A again. */
    public void clear() {
        for (TrackedProcess process : processes) {
            if (!process.is(Status.ENDED)) {
                ended++;
            }
        }
        processes.clear();
        letters = new Letters();
    }

    public List<TrackedProcess> all() {
        return Collections.unmodifiableList(processes);
    }

    public Optional<TrackedProcess> alive(long pid) {
        for (int i = processes.size() - 1; i >= 0; i--) {
            TrackedProcess process = processes.get(i);
            if (process.pid() == pid && !process.is(Status.ENDED)) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }

    /** Whether the latest process with this pid has ended before a word of it came. */
    public boolean endedUnheard(long pid) {
        return processes.stream()
                .filter(process -> process.pid() == pid)
                .reduce((first, second) -> second)
                .filter(process -> process.is(Status.ENDED) && !process.wasHeard())
                .isPresent();
    }

    public boolean isAny(Status status) {
        return processes.stream().anyMatch(process -> process.is(status));
    }

    public Optional<TrackedProcess> byLetter(String letter) {
        return processes.stream()
                .filter(process -> process.letter().equals(letter))
                .findFirst();
    }

    public Optional<TrackedProcess> of(Connection connection) {
        return processes.stream()
                .filter(process ->
                        process.connection().filter(connection::equals).isPresent())
                .findFirst();
    }

    public Set<Long> alivePids() {
        Set<Long> pids = new HashSet<>();
        processes.stream().filter(process -> !process.is(Status.ENDED)).forEach(process -> pids.add(process.pid()));
        return pids;
    }

    private int aliveCount() {
        return (int)
                processes.stream().filter(process -> !process.is(Status.ENDED)).count();
    }

    /** Whether anybody is left who can take a line. */
    public boolean anybodyListens() {
        return processes.stream().anyMatch(process -> process.view().listens());
    }

    public Lab.Account account() {
        return new Lab.Account(created, ended);
    }
}

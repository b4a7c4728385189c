package unixproc.lab.remote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess.Status;
import unixproc.lab.Letters;

/** Who is in the lab: gives letters, and keeps the books of the births and deaths. */
final class ProcessRegistry {
    private final List<TrackedProcess> processes = new ArrayList<>();
    private Letters letters = new Letters();
    private int created;
    private int ended;

    TrackedProcess add(long pid, String parent) {
        TrackedProcess process = new TrackedProcess(letters.next(), pid, parent);
        processes.add(process);
        created++;
        return process;
    }

    void end(TrackedProcess process) {
        process.become(Status.ENDED);
        ended++;
    }

    /** Forgets everybody; they have all been killed. Letters start at A again. */
    void clear() {
        for (TrackedProcess process : processes) {
            if (process.status() != Status.ENDED) {
                ended++;
            }
        }
        processes.clear();
        letters = new Letters();
    }

    List<TrackedProcess> all() {
        return Collections.unmodifiableList(processes);
    }

    Optional<TrackedProcess> alive(long pid) {
        for (int i = processes.size() - 1; i >= 0; i--) {
            TrackedProcess process = processes.get(i);
            if (process.pid() == pid && process.status() != Status.ENDED) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }

    /** Whether the latest process with this pid has ended before a word of it came. */
    boolean endedUnheard(long pid) {
        return processes.stream()
                .filter(process -> process.pid() == pid)
                .reduce((first, second) -> second)
                .filter(process -> process.status() == Status.ENDED && !process.wasHeard())
                .isPresent();
    }

    Optional<TrackedProcess> byLetter(String letter) {
        return processes.stream()
                .filter(process -> process.letter().equals(letter))
                .findFirst();
    }

    Optional<TrackedProcess> by(Connection connection) {
        return processes.stream()
                .filter(process ->
                        process.connection().filter(connection::equals).isPresent())
                .findFirst();
    }

    int aliveCount() {
        return (int) processes.stream()
                .filter(process -> process.status() != Status.ENDED)
                .count();
    }

    /** Whether anybody is left who can take a line. */
    boolean anybodyListens() {
        return processes.stream().anyMatch(process -> process.view().listens());
    }

    Lab.Account account() {
        return new Lab.Account(created, ended);
    }
}

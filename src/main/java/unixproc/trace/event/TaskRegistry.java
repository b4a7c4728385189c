package unixproc.trace.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.trace.call.CallEntry.Making;

/** All tasks there are, and all processes there ever were, with their letters in the order they were made. */
final class TaskRegistry {
    private final List<String> command;
    private final Supplier<String> letters;
    private final Descriptions descriptions = new Descriptions();
    private final Map<Integer, TracedTask> tasks = new HashMap<>();
    private final List<TracedProcess> processes = new ArrayList<>();
    private final long start = System.nanoTime();

    TaskRegistry(List<String> command, Supplier<String> letters) {
        this.command = command;
        this.letters = letters;
    }

    /** In nanoseconds since the start. */
    long now() {
        return System.nanoTime() - start;
    }

    List<TracedProcess> processes() {
        return processes;
    }

    /** The tasks there are at this moment. */
    List<TracedTask> tasks() {
        return List.copyOf(tasks.values());
    }

    Optional<TracedTask> task(int id) {
        return Optional.ofNullable(tasks.get(id));
    }

    /** The latest process with this pid. */
    Optional<TracedProcess> find(long pid) {
        return processes.stream().filter(one -> one.pid() == pid).reduce((first, second) -> second);
    }

    Optional<TracedProcess> find(String letter) {
        return processes.stream().filter(one -> one.letter().equals(letter)).findFirst();
    }

    /** The program itself. */
    void addFirst(int task) {
        TracedProcess process = new TracedProcess(
                letters.get(), task, "", now(), command, OpenFiles.ofProgram(descriptions), SignalActions.ofProgram());
        process.starting = Interpreters.isInterpreter(command);
        tasks.put(task, new TracedTask(task, process));
        processes.add(process);
    }

    /** A process, or a thread of the one that made it. */
    void add(int task, TracedProcess from, Making making) {
        if (making == Making.THREAD) {
            tasks.put(task, new TracedTask(task, from));
            return;
        }
        TracedProcess process = new TracedProcess(
                letters.get(), task, from.letter(), now(), from.command(), from.files.fork(), from.signals.fork());
        process.launched = true;
        process.borrows = making == Making.BORROWER;
        tasks.put(task, new TracedTask(task, process));
        processes.add(process);
    }

    void remove(int task) {
        tasks.remove(task);
    }

    /** Another thread's exec: it goes on under the first one's id, and all others are gone. */
    void becomeFirst(int former, TracedProcess process) {
        TracedTask task = tasks.get(former);
        tasks.values().removeIf(other -> other.process == process);
        TracedTask first = new TracedTask(process.pid(), process);
        task.entry().ifPresent(entry -> first.begin(entry, task.text, task.shown));
        tasks.put(process.pid(), first);
    }
}

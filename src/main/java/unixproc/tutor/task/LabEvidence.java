package unixproc.tutor.task;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcFs;
import unixproc.kernel.SameFile;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lesson.check.Evidence;
import unixproc.lesson.expectation.ObservedValue;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.ObservedValues;

/** What checks may look at while a task is open: the kernel now, and the lab's record since the task began. */
public final class LabEvidence implements Evidence {
    private static final long KILO = 1024;

    private final LabSession session;
    private final Lab lab;
    private final ProcFs proc = new ProcFs();
    private final ObservedValues observedValues;
    private final int callsBefore;
    private final Map<String, Long> memoryBefore = new HashMap<>();

    /** The task begins now. */
    public LabEvidence(LabSession session) {
        this.session = session;
        this.lab = session.lab();
        this.observedValues = new ObservedValues(lab);
        this.callsBefore = session.calls().calls().size();
        noteMemory();
    }

    /** Notes the memory of processes that were not there before. */
    void noteMemory() {
        for (LabProcess process : lab.processes()) {
            if (process.isAlive() && !memoryBefore.containsKey(process.letter())) {
                proc.memory(process.pid())
                        .ifPresent(use -> memoryBefore.put(process.letter(), KILO * privateDirty(use)));
            }
        }
    }

    private static long privateDirty(MemoryUse use) {
        return use.privateDirty();
    }

    @Override
    public Map<String, Long> letters() {
        Map<String, Long> letters = new LinkedHashMap<>();
        lab.processes().forEach(process -> letters.put(process.letter(), process.pid()));
        return letters;
    }

    @Override
    public ProcFs kernel() {
        return proc;
    }

    @Override
    public long shell() {
        return session.options().shell();
    }

    @Override
    public long init() {
        return lab.init();
    }

    @Override
    public List<CallMade> calls() {
        List<CallMade> all = session.calls().calls();
        return all.subList(Math.min(callsBefore, all.size()), all.size());
    }

    /** Asks the process itself, if it is at leisure. */
    @Override
    public Optional<ObservedValue> variable(String letter, String name) {
        return lab.find(letter).flatMap(process -> session.ask(process, name)).map(observedValues::of);
    }

    @Override
    public SameFile sameFile() {
        return lab::sameFile;
    }

    @Override
    public OptionalLong privateMemoryBefore(String letter) {
        Long before = memoryBefore.get(letter);
        return before == null ? OptionalLong.empty() : OptionalLong.of(before);
    }
}

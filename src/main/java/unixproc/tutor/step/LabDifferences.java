package unixproc.tutor.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unixproc.kernel.Descriptor;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Snapshot;
import unixproc.kernel.Stat;
import unixproc.lab.LabProcess;
import unixproc.lab.wire.Outcome;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.step.LabDifference.Kind;

/** Finds what in the lab is no longer as the lesson left it, as far as what comes needs it. */
public final class LabDifferences {
    private static final Set<ProcessDetail> DETAILS =
            EnumSet.of(ProcessDetail.DESCRIPTORS, ProcessDetail.SIGNALS, ProcessDetail.LIMITS, ProcessDetail.DIRECTORY);

    private final LabSession session;
    private Snapshot left = Snapshot.EMPTY;
    private boolean noted;
    private boolean incomplete;
    private final Map<String, LabProcess> processes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> variables = new HashMap<>();
    /** What was different when the learner did the lesson's next step all the same. */
    private final Set<LabDifference> kept = new LinkedHashSet<>();

    public LabDifferences(LabSession session) {
        this.session = session;
    }

    /** The lab is as the lesson makes it. */
    public void asTheLessonLeftIt() {
        incomplete = false;
        kept.clear();
        note();
    }

    /** The learner has left out lines of the lesson. */
    public void lineSkipped() {
        incomplete = true;
    }

    /** Whether lines of the lesson have not been run. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** A step of the lesson has happened in a lab that may have been different before. */
    public void stepHappened(List<LabDifference> before) {
        kept.addAll(before);
        note();
    }

    private void note() {
        noted = true;
        session.loop().settle();
        left = session.snapshot(DETAILS).snapshot();
        processes.clear();
        variables.clear();
        session.lab().processes().forEach(process -> processes.put(process.letter(), process));
    }

    /** Looks at a lab for the first time, once there is one. */
    public void begin() {
        if (!noted) {
            note();
        }
    }

    /** Asks for the values of variables that will be needed, before the learner may change them. */
    public void noteVariables(LabNeeds needs) {
        for (LabProcess process : session.lab().processes()) {
            if (needs.letters().contains(process.letter()) && !variables.containsKey(process.letter())) {
                variables.put(process.letter(), values(process, needs));
            }
        }
    }

    private Map<String, String> values(LabProcess process, LabNeeds needs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : needs.names()) {
            session.ask(process, name)
                    .filter(outcome -> outcome.kind() != Outcome.Kind.ADDRESS)
                    .ifPresent(outcome -> values.put(name, outcome.text()));
        }
        return values;
    }

    /** Everything that is different and needed. */
    public List<LabDifference> found(LabNeeds needs) {
        return different(needs).stream().filter(each -> isNeeded(each, needs)).toList();
    }

    /** Everything that is different. */
    public List<LabDifference> all() {
        Set<String> names = new HashSet<>();
        variables.values().forEach(values -> names.addAll(values.keySet()));
        return List.copyOf(different(LabNeeds.everything(names)));
    }

    private Set<LabDifference> different(LabNeeds needs) {
        if (!noted) {
            return kept;
        }
        Snapshot now = session.snapshot(DETAILS).snapshot();
        Set<LabDifference> found = new LinkedHashSet<>();
        for (LabProcess process : session.lab().processes()) {
            LabProcess before = processes.get(process.letter());
            if (before == null) {
                found.add(new LabDifference(Kind.ADDED, process.letter()));
            } else if (before.isAlive() && !process.isAlive()) {
                found.add(new LabDifference(Kind.ENDED, process.letter()));
            } else if (process.isAlive()) {
                compare(before, process, now, needs, found);
            } else if (isZombie(before, left) && !isZombie(process, now)) {
                found.add(new LabDifference(Kind.ENDED, process.letter()));
            }
        }
        found.addAll(kept);
        return found;
    }

    private static boolean isZombie(LabProcess process, Snapshot snapshot) {
        return snapshot.process(process.pid())
                .filter(record -> record.stat().isZombie())
                .isPresent();
    }

    private void compare(
            LabProcess before, LabProcess process, Snapshot now, LabNeeds needs, Set<LabDifference> found) {
        String letter = process.letter();
        if (isInALine(before) != isInALine(process) || before.listens() != process.listens()) {
            found.add(new LabDifference(Kind.BUSY, letter));
        }
        Optional<ProcessRecord> old = left.process(process.pid());
        Optional<ProcessRecord> current = now.process(process.pid());
        if (old.isEmpty() || current.isEmpty()) {
            return;
        }
        if (old.get().stat().isStopped() != current.get().stat().isStopped()) {
            found.add(new LabDifference(Kind.STOPPED, letter));
        }
        if (!descriptors(old.get(), needs).equals(descriptors(current.get(), needs))) {
            found.add(new LabDifference(Kind.DESCRIPTORS, letter));
        }
        if (!old.get().signals().equals(current.get().signals())) {
            found.add(new LabDifference(Kind.SIGNALS, letter));
        }
        if (!old.get().limits().equals(current.get().limits())) {
            found.add(new LabDifference(Kind.LIMITS, letter));
        }
        if (!surroundings(old.get()).equals(surroundings(current.get()))) {
            found.add(new LabDifference(Kind.SURROUNDINGS, letter));
        }
        Map<String, String> known = new LinkedHashMap<>(variables.getOrDefault(letter, Map.of()));
        known.keySet().retainAll(needs.names());
        Map<String, String> values = known.isEmpty() ? Map.of() : values(process, needs);
        if (!values.isEmpty() && !values.entrySet().containsAll(known.entrySet())) {
            found.add(new LabDifference(Kind.VARIABLES, letter));
        }
    }

    private static boolean isInALine(LabProcess process) {
        return process.status() == LabProcess.Status.RUNNING || process.status() == LabProcess.Status.ASLEEP;
    }

    /** What is needed of a descriptor table; a place in a file is part of it. */
    private static List<String> descriptors(ProcessRecord process, LabNeeds needs) {
        List<String> table = new ArrayList<>();
        for (Descriptor descriptor : process.openDescriptors()) {
            if (!descriptor.isHidden() && needs.needsDescriptor(descriptor.number())) {
                table.add(descriptor.number() + " " + descriptor.target().text() + " "
                        + descriptor
                                .info()
                                .map(info -> info.flags() + " " + info.pos())
                                .orElse(""));
            }
        }
        return table;
    }

    private static List<Object> surroundings(ProcessRecord process) {
        Stat stat = process.stat();
        return List.of(process.cwd(), stat.pgrp(), stat.session());
    }

    private boolean isNeeded(LabDifference difference, LabNeeds needs) {
        boolean concerns = needs.letters().contains(difference.letter());
        return switch (difference.kind()) {
            case ENDED -> concerns || needs.family();
            case ADDED -> needs.family() || concerns;
            case BUSY, STOPPED, SURROUNDINGS, VARIABLES -> concerns;
            case DESCRIPTORS ->
                concerns && (needs.newDescriptors() || !needs.descriptors().isEmpty());
            case SIGNALS -> concerns && needs.signals();
            case LIMITS -> concerns && (needs.limits() || needs.newDescriptors());
        };
    }
}

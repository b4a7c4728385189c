package unixproc.tutor.show;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import unixproc.console.Console;
import unixproc.console.text.Columns;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.text.Messages;
import unixproc.tutor.session.CurrentProcess;
import unixproc.tutor.session.Notation;

/** Who is in the lab and what each is doing, in one line for the foot of the screen. */
public final class StatusLine {
    /** A crowd would not fit into the line anyway, so the kernel is not asked about each of it. */
    private static final int CROWD = 64;

    private static final StyledText GAP = StyledText.of("  ");

    private final Console console;
    private final Lab lab;
    private final CurrentProcess current;
    private final Notation notation;
    private final Messages messages;
    private final ProcFs proc = new ProcFs();
    private final Set<Long> reaped = new HashSet<>();

    public StatusLine(Console console, Lab lab, CurrentProcess current, Notation notation, Messages messages) {
        this.console = console;
        this.lab = lab;
        this.current = current;
        this.notation = notation;
        this.messages = messages;
    }

    /** Empty while there is nobody but the one the prompt names anyway. */
    public StyledText text() {
        Map<LabProcess, String> states = states();
        if (states.size() < 2) {
            return StyledText.empty();
        }
        StyledText line = StyledText.join(
                GAP,
                states.entrySet().stream()
                        .map(one -> name(one.getKey()).append(Style.DIM, " " + one.getValue()))
                        .toList());
        return Columns.of(line) <= console.width() ? line : byState(states);
    }

    /** Shorter: {@code ready ❯A C D  asleep in read B}. */
    private StyledText byState(Map<LabProcess, String> states) {
        Map<String, StyledText> groups = new LinkedHashMap<>();
        for (Map.Entry<LabProcess, String> one : states.entrySet()) {
            StyledText before = groups.getOrDefault(one.getValue(), StyledText.of(Style.DIM, one.getValue()));
            groups.put(one.getValue(), before.append(" ").append(name(one.getKey())));
        }
        return StyledText.join(GAP, groups.values());
    }

    private StyledText name(LabProcess process) {
        boolean isHere = current.process().filter(process::equals).isPresent();
        return StyledText.of(isHere ? console.theme().here() : "").append(notation.style(process), process.letter());
    }

    /** Whoever lives or is a zombie, in the order they came. */
    private Map<LabProcess, String> states() {
        List<LabProcess> all = lab.processes();
        boolean isCrowd = all.stream().filter(LabProcess::isAlive).count() > CROWD;
        Map<LabProcess, String> states = new LinkedHashMap<>();
        for (LabProcess process : all) {
            if (process.isAlive()) {
                boolean isStopped = !isCrowd && isNow(Stat::isStopped, process);
                states.put(process, isStopped ? messages.text("status.stopped") : state(process));
            } else if (!reaped.contains(process.pid())) {
                if (isNow(Stat::isZombie, process)) {
                    states.put(process, messages.text("status.zombie"));
                } else {
                    reaped.add(process.pid());
                }
            }
        }
        return states;
    }

    private boolean isNow(Predicate<Stat> state, LabProcess process) {
        return proc.stat(process.pid()).filter(state).isPresent();
    }

    private String state(LabProcess process) {
        return switch (process.status()) {
            case IDLE -> messages.text("status.idle");
            case RUNNING -> messages.text("status.running");
            case ASLEEP -> messages.text("status.asleep", process.call().replaceAll("\\(.*", ""));
            case PROGRAM -> messages.text("status.program");
            case ENDED -> "";
        };
    }
}

package unixproc.tutor.session;

import java.util.List;
import java.util.Optional;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;

/** Which process a line goes to, and how another one is named. */
public final class CurrentProcess {
    private final Lab lab;
    private String letter = "A";

    public CurrentProcess(Lab lab) {
        this.lab = lab;
    }

    /** The current process; when it is gone, the newest that listens. */
    public Optional<LabProcess> process() {
        Optional<LabProcess> chosen = lab.find(letter).filter(LabProcess::listens);
        if (chosen.isPresent()) {
            return chosen;
        }
        Optional<LabProcess> newest =
                lab.processes().stream().filter(LabProcess::listens).reduce((first, second) -> second);
        newest.ifPresent(this::use);
        return newest;
    }

    public void use(LabProcess process) {
        letter = process.letter();
    }

    /** After the lab was made afresh. */
    public void reset() {
        letter = "A";
    }

    /** The process meant by a letter, a pid, {@code parent} or {@code child}. */
    public Optional<LabProcess> named(String name) {
        if (name.equals("parent")) {
            return process().flatMap(process -> lab.find(process.parent()));
        }
        if (name.equals("child")) {
            return process().flatMap(this::newestChild);
        }
        if (!name.isEmpty() && name.chars().allMatch(Character::isDigit) && name.length() < 10) {
            return lab.find(Long.parseLong(name));
        }
        return lab.find(name.toUpperCase(java.util.Locale.ROOT));
    }

    private Optional<LabProcess> newestChild(LabProcess parent) {
        return lab.processes().stream()
                .filter(process -> process.parent().equals(parent.letter()))
                .reduce((first, second) -> second);
    }

    /** Steps to the next process that listens, or with -1 to the one before. */
    public void step(int by) {
        List<LabProcess> listening =
                lab.processes().stream().filter(LabProcess::listens).toList();
        int at = -1;
        for (int i = 0; i < listening.size(); i++) {
            if (listening.get(i).letter().equals(letter)) {
                at = i;
            }
        }
        if (!listening.isEmpty()) {
            use(listening.get(Math.floorMod(at + by, listening.size())));
        }
    }
}

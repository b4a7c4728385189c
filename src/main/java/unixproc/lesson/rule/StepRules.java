package unixproc.lesson.rule;

import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.LabLines;
import unixproc.lesson.problem.Problems;

/** Whether the lines of a lesson can fade into intentions, and none of them only waits. */
final class StepRules {
    private static final String TO_TUTOR = ":";
    private static final String WAITING = ":sync";

    private final Problems problems;

    StepRules(Problems problems) {
        this.problems = problems;
    }

    void check(LabLines lab) {
        for (LabLine line : lab.lines()) {
            if (line.text().startsWith(WAITING)) {
                problems.add(line.place(), "lab.waiting-step");
            }
        }
        long typed = lab.lines().stream()
                .filter(line -> !line.text().startsWith(TO_TUTOR))
                .count();
        if (typed > 1 && lab.lines().stream().noneMatch(line -> line.intention().isPresent())) {
            problems.add(lab.place(), "lab.never-faded");
        }
    }
}

package unixproc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.lab.Rails;
import unixproc.lesson.LessonProblem;
import unixproc.lesson.LessonScript;
import unixproc.lesson.Selection;
import unixproc.text.UserError;
import unixproc.tutor.LessonTrial;

/** {@code unixproc check [PATH]}: everything that is wrong with lessons, read and run. */
@Command(name = "check")
final class Check implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    private final Surroundings surroundings;
    private final Common common;

    @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "parameter.path")
    private Path path;

    Check(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Path asked = path == null ? room.lessons() : path;
        Selection selection = Selection.at(asked)
                .orElseThrow(() -> new UserError(room.messages().text("path.missing", asked)));
        ProblemReport report = new ProblemReport(room.errors(), room.language());
        int problems = 0;
        Rails rails = new Consent(room, room.course(selection.library(), false)).given();
        try (LessonTrial trial = room.trial(rails)) {
            for (Selection.Part part : selection.parts()) {
                List<LessonProblem> found = problems(part, trial);
                found.forEach(report::tell);
                problems += found.size();
            }
        }
        surroundings.out().println(report.summary(selection, problems));
        return problems == 0 ? 0 : PROBLEMS;
    }

    private static List<LessonProblem> problems(Selection.Part part, LessonTrial trial) {
        List<LessonProblem> all = new ArrayList<>(part.problems());
        for (LessonScript script : part.scripts()) {
            all.addAll(trial.run(script));
        }
        all.sort(Comparator.comparing(LessonProblem::file)
                .thenComparingInt(LessonProblem::line)
                .thenComparingInt(LessonProblem::column));
        return all;
    }
}

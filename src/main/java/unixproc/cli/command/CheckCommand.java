package unixproc.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.Consent;
import unixproc.console.text.Visible;
import unixproc.lab.Rails;
import unixproc.lesson.library.LessonScript;
import unixproc.lesson.library.LessonSelection;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.UserError;
import unixproc.tutor.trial.LessonTrial;

/** {@code unixproc check [PATH]}: everything that is wrong with lessons, read and run. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    private static final int PROBLEMS = 1;

    private final CommandContext context;

    @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "parameter.path")
    private Path path;

    public CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Path asked = path == null ? context.lessonsHere() : path;
        LessonSelection lessonSelection = LessonSelection.at(asked)
                .orElseThrow(() -> new UserError(context.messages().text("path.missing", asked)));
        ProblemReport report = new ProblemReport(context.errors(), context.language());
        int problems = 0;
        Rails rails = new Consent(context, context.course(lessonSelection.library(), false)).given();
        try (LessonTrial trial = context.trial(rails)) {
            CheckProgress progress = new CheckProgress(context.environment());
            progress.show(context.messages().text("check.reading"));
            List<LessonSelection.Part> parts = lessonSelection.parts();
            for (LessonSelection.Part part : parts) {
                progress.show(context.messages()
                        .text("check.running", parts.indexOf(part) + 1, parts.size(), Visible.line(part.name())));
                List<LessonProblem> found = problems(part, trial);
                progress.clear();
                found.forEach(report::tell);
                problems += found.size();
            }
        }
        String summary = report.summary(lessonSelection, problems);
        context.environment()
                .out()
                .line(path == null ? context.messages().text("check.where", asked, summary) : summary);
        return problems == 0 ? 0 : PROBLEMS;
    }

    private static List<LessonProblem> problems(LessonSelection.Part part, LessonTrial trial) {
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

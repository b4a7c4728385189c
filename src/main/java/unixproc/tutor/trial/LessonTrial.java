package unixproc.tutor.trial;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Console;
import unixproc.console.plain.PlainConsole;
import unixproc.console.text.Theme;
import unixproc.lab.Lab;
import unixproc.lesson.library.LessonScript;
import unixproc.lesson.problem.LessonProblem;
import unixproc.text.Language;
import unixproc.tutor.session.ProgramRuns;
import unixproc.tutor.session.SessionOptions;

/** Runs lessons on a real lab as learners will meet them, to see whether they hold what they say. */
public final class LessonTrial implements AutoCloseable {
    private final Console nobody;
    private final SessionOptions options;
    private final TrialTimeouts timeouts;
    private final Supplier<Lab> labs;
    private Optional<Lab> lab = Optional.empty();

    /**
     * A trial that speaks this language.
     *
     * @param shell see {@link SessionOptions}
     * @param runs plays programs in the lab
     * @param labs starts a lab, and another one should a lesson bring that one down
     */
    public LessonTrial(Language language, long shell, ProgramRuns runs, Supplier<Lab> labs) {
        this(language, new SessionOptions(true, true, shell, "", Optional.of(runs)), labs, TrialTimeouts.STANDARD);
    }

    LessonTrial(Language language, SessionOptions options, Supplier<Lab> labs, TrialTimeouts timeouts) {
        this.nobody = new PlainConsole(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), Theme.ASCII, language, false);
        this.options = options;
        this.timeouts = timeouts;
        this.labs = labs;
    }

    /**
     * What is wrong with a lesson and shows only when it is run.
     *
     * @throws unixproc.lab.LabGone when there is no lab to run it in
     */
    public List<LessonProblem> run(LessonScript script) {
        Lab running = lab.orElseGet(labs);
        lab = Optional.of(running);
        TrialProblems problems = new TrialProblems(script.source());
        TrialLines lines = new TrialLines(nobody, running, options, timeouts, problems);
        if (!new TrialRun(script.lesson(), lines, timeouts, problems).run()) {
            close();
        }
        new ProgramSyntax(problems).check(script.lesson());
        return problems.all();
    }

    @Override
    public void close() {
        lab.ifPresent(Lab::close);
        lab = Optional.empty();
    }
}

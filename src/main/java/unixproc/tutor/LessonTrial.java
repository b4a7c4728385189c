package unixproc.tutor;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import unixproc.console.Console;
import unixproc.console.PlainConsole;
import unixproc.console.Theme;
import unixproc.lab.Lab;
import unixproc.lesson.LessonProblem;
import unixproc.lesson.LessonScript;
import unixproc.text.Language;

/** Runs lessons on a real lab as learners will meet them, to see whether they hold what they say. */
public final class LessonTrial implements AutoCloseable {
    private final Console nobody;
    private final Manner manner;
    private final Patience patience;
    private final Supplier<Lab> labs;
    private Optional<Lab> lab = Optional.empty();

    /**
     * A trial that speaks this language.
     *
     * @param shell see {@link Manner}
     * @param labs starts a lab, and another one should a lesson bring that one down
     */
    public LessonTrial(Language language, long shell, Supplier<Lab> labs) {
        this(language, shell, labs, Patience.STANDARD);
    }

    LessonTrial(Language language, long shell, Supplier<Lab> labs, Patience patience) {
        this.nobody = new PlainConsole(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), Theme.ASCII, language, false);
        this.manner = new Manner(true, true, shell, "");
        this.patience = patience;
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
        Findings findings = new Findings(script.source());
        TrialLines lines = new TrialLines(nobody, running, manner, patience, findings);
        if (!new TrialRun(script.lesson(), lines, patience, findings).run()) {
            close();
        }
        return findings.all();
    }

    @Override
    public void close() {
        lab.ifPresent(Lab::close);
        lab = Optional.empty();
    }
}

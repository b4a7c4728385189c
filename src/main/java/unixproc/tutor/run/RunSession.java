package unixproc.tutor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.console.Console;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.lab.LabEvent;
import unixproc.trace.event.TracedProcess;
import unixproc.trace.run.TracedLab;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.Complaints;
import unixproc.tutor.session.SessionOptions;

/** One run from its start, and the steps that have been taken in it. */
final class RunSession implements AutoCloseable {
    private final TracedLab lab;
    private final LabSession session;
    private final List<String> history = new ArrayList<>();
    private final RunJson json = new RunJson();
    private final List<LabEvent> told = new ArrayList<>();

    RunSession(Console console, TracedLab lab, SessionOptions options, Complaints complaints) {
        this.lab = lab;
        this.session = LabSession.of(console, lab, options, false, complaints);
        session.loop().listen(new EventCollector(told::add));
        session.loop().listen(json.listener());
    }

    TracedLab lab() {
        return lab;
    }

    LabSession session() {
        return session;
    }

    /** How many steps have been taken. */
    int count() {
        return history.size();
    }

    /** The letters of those who took the first steps. */
    List<String> history(int steps) {
        return List.copyOf(history.subList(0, Math.min(steps, history.size())));
    }

    String json(AccountText sentences) {
        return json.text(lab, lab.accountFindings(), sentences);
    }

    /** Waits until everybody is held, asleep or ended. */
    void settle() {
        session.loop().await(() -> lab.isSettled() || lab.isOver(), java.time.Duration.ofDays(1));
        while (session.loop().tellWhatIsThere()) {
            // Everything that has happened is told before anything is asked.
        }
    }

    /** Lets one process go on to its next event; gives what has happened. */
    List<LabEvent> step(TracedProcess process) {
        told.clear();
        history.add(process.letter());
        lab.steps().step(process);
        settle();
        return List.copyOf(told);
    }

    /** Takes steps that were taken before, without showing them; false where one of them cannot be taken now. */
    boolean replay(List<String> letters) {
        settle();
        for (String letter : letters) {
            Optional<TracedProcess> process = find(letter).filter(lab.steps()::isHeld);
            if (process.isEmpty()) {
                return false;
            }
            step(process.get());
        }
        return true;
    }

    Optional<TracedProcess> find(String letter) {
        return lab.traced().stream()
                .filter(one -> one.letter().equalsIgnoreCase(letter)
                        || Integer.toString(one.pid()).equals(letter))
                .reduce((first, second) -> second);
    }

    /** Who is next and what it is about to do: {@code B 4712  ./w  ▶ exit_group(7)}. */
    Optional<StyledText> next() {
        return lab.steps()
                .next()
                .map(process -> StyledText.of(Style.KEY, process.letter() + " " + process.pid())
                        .append(Style.DIM, "  ▶ ")
                        .append(Style.CALL, process.view().call()));
    }

    @Override
    public void close() {
        lab.close();
    }
}

package unixproc.tutor.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.console.Console;
import unixproc.lab.Lab;
import unixproc.lab.LabEvent;
import unixproc.lab.LabProcess;
import unixproc.lab.Rails;
import unixproc.lab.wire.Outcome;
import unixproc.lesson.model.LabLine;
import unixproc.lesson.model.Place;
import unixproc.tutor.prompt.LabSession;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.ExpectationFailure;
import unixproc.tutor.session.LineResult;
import unixproc.tutor.session.LineSubmission;
import unixproc.tutor.session.PromptCommand;
import unixproc.tutor.session.QuietListener;
import unixproc.tutor.session.SessionOptions;
import unixproc.tutor.session.TypedLine;
import unixproc.tutor.show.Transcript;

/** The lines of a lesson that is tried out: gives each to the lab, and finds what its author cannot have meant. */
final class TrialLines {
    private final LabSession session;
    private final TrialProblems problems;
    private final TrialTimeouts timeouts;
    private final List<String> said = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    /** The latest line of each process. */
    private final Map<String, LabLine> latest = new HashMap<>();

    TrialLines(Console nobody, Lab lab, SessionOptions options, TrialTimeouts timeouts, TrialProblems problems) {
        this.session =
                new LabSession(new EventLoop(nobody, lab, timeouts.line()), options, true, said::add, this::missed);
        this.problems = problems;
        this.timeouts = timeouts;
        session.loop().listen(new QuietListener() {
            @Override
            public void printed(LabEvent.Printed event) {
                written.append(event.text()).append('\n');
            }
        });
    }

    LabSession session() {
        return session;
    }

    /** A new lab with a new A. */
    void afresh() {
        session.afresh();
        latest.clear();
    }

    /**
     * What a line left.
     *
     * @param start how much had been written to the terminal before it, in characters
     * @param value what it gave, if it gave something
     */
    record Trace(int start, Optional<Outcome> value) {}

    Trace run(LabLine line) {
        int start = written.length();
        return new Trace(start, value(line));
    }

    private Optional<Outcome> value(LabLine line) {
        TypedLine typed = TypedLine.of(line.text());
        if (typed instanceof TypedLine.ForTutor word) {
            obey(line, word);
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            return give(line, forProcess);
        }
        return Optional.empty();
    }

    private void obey(LabLine line, TypedLine.ForTutor typed) {
        said.clear();
        Optional<PromptCommand> word = session.find(typed);
        if (word.isPresent() && !word.get().isForLab()) {
            problems.add(line, "word-for-lesson", line.text());
        } else if (word.isEmpty() || !session.obey(word.get(), typed.rest())) {
            problems.add(line, "word", String.join(" ", said));
        } else {
            said.forEach(complaint -> problems.add(line, "word", complaint));
        }
    }

    private Optional<Outcome> give(LabLine line, TypedLine.ForProcess typed) {
        LineSubmission.Given given = session.give(typed.expecting(line.expectation()), line.resultPlace());
        if (given instanceof LineSubmission.Given.Not not) {
            problems.add(line, "not-given", not.reason());
        } else if (given instanceof LineSubmission.Given.Ran ran) {
            latest.put(ran.process().letter(), line);
            judge(line, typed, ran.result());
            return ran.result().value();
        }
        return Optional.empty();
    }

    private void judge(LabLine line, TypedLine.ForProcess typed, LineResult result) {
        if (result instanceof LineResult.Refused refused) {
            if (refused.reason().kind().equals(Transcript.INTERRUPTED)) {
                problems.add(line, "never-ends", timeouts.line().toSeconds());
            } else {
                String why = session.problems().sentence(refused.reason().first());
                problems.addAtRejection(line, typed, refused.reason().first(), "rejected", why);
            }
        } else if (line.expectation().isEmpty()) {
            result.value().filter(Outcome::failed).ifPresent(outcome -> failed(line, outcome));
        }
    }

    private void failed(LabLine line, Outcome outcome) {
        if (!outcome.refused()) {
            problems.add(line, "unexpected-error", outcome.errno());
            return;
        }
        String reason = session.messages().text(outcome.reason());
        if (outcome.reason().equals(Rails.REFUSED_PROGRAM)) {
            problems.add(line, "restricted", reason, String.join(" ", Rails.OF_STRANGERS.programs()));
        } else {
            problems.add(line, "refused", reason, outcome.errno());
        }
    }

    /** What was not run at all has been told of already. */
    private void missed(ExpectationFailure failure) {
        Place place = failure.place();
        String wanted = failure.expected().pattern();
        if (failure.instead() instanceof ExpectationFailure.Seen seen) {
            problems.add(place, "expectation", wanted, seen.text());
        } else if (failure.instead() instanceof ExpectationFailure.Ended ended) {
            problems.add(place, "ended", wanted, ended.ending());
        } else if (failure.instead() == ExpectationFailure.Nothing.UNFINISHED) {
            problems.add(place, "unfinished", wanted);
        } else if (failure.instead() == ExpectationFailure.Nothing.BECAME_A_PROGRAM) {
            problems.add(place, "became", wanted);
        }
    }

    /** How much has been written to the terminal, in characters. */
    int writtenLength() {
        return written.length();
    }

    /** What was written to the terminal from one moment to another, without blanks at its ends. */
    String written(int start, int end) {
        return written.substring(start, end).replace("\r", "").strip();
    }

    /** Waits until nothing runs and nothing is expected any more. */
    void rest() {
        session.loop()
                .await(() -> !session.expectations().arePending() && running().isEmpty(), timeouts.screen());
    }

    /** Nothing of a screen may be left to wait for; only a call whose value is of no account may sleep on. */
    void endOfScreen() {
        rest();
        session.expectations().giveUp();
        for (LabProcess process : running()) {
            lineOf(process).ifPresent(line -> problems.add(line, "busy", process.letter()));
            session.loop().interrupt(process);
        }
    }

    private List<LabProcess> running() {
        return session.lab().processes().stream()
                .filter(process -> process.status() == LabProcess.Status.RUNNING)
                .toList();
    }

    /** The line a process runs; one that was forked runs the rest of its parent's. */
    private Optional<LabLine> lineOf(LabProcess process) {
        Optional<LabProcess> each = Optional.of(process);
        while (each.isPresent() && !latest.containsKey(each.get().letter())) {
            each = session.lab().find(each.get().parent());
        }
        return each.map(found -> latest.get(found.letter()));
    }
}

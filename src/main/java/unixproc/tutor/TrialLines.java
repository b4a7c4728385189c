package unixproc.tutor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.console.Console;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lab.Outcome;
import unixproc.lab.Rails;
import unixproc.lesson.Expectation;
import unixproc.lesson.LabLine;

/** The lines of a lesson that is tried out: gives each to the lab, and finds what its author cannot have meant. */
final class TrialLines {
    private final Workbench bench;
    private final Findings findings;
    private final Patience patience;
    private final List<String> said = new ArrayList<>();
    private final Map<Integer, LabLine> byNumber = new HashMap<>();
    /** The latest line of each process. */
    private final Map<String, LabLine> latest = new HashMap<>();

    TrialLines(Console nobody, Lab lab, Manner manner, Patience patience, Findings findings) {
        this.bench = new Workbench(nobody, lab, manner, patience.line(), said::add, this::missed);
        this.findings = findings;
        this.patience = patience;
    }

    Workbench bench() {
        return bench;
    }

    /** A new lab with a new A. */
    void afresh() {
        bench.afresh();
        latest.clear();
    }

    /** Runs a line; gives its value if it has one. */
    Optional<Outcome> run(LabLine line) {
        TypedLine typed = TypedLine.of(line.text());
        if (typed instanceof TypedLine.ForTutor word) {
            obey(line, word);
        } else if (typed instanceof TypedLine.ForProcess forProcess) {
            return give(line, forProcess);
        }
        return Optional.empty();
    }

    private void obey(LabLine line, TypedLine.ForTutor word) {
        said.clear();
        switch (bench.words().obey(word, true)) {
            case UNKNOWN -> findings.add(line, "word", String.join(" ", said));
            case FOR_LESSON, SAVE, LEAVE -> findings.add(line, "word-for-lesson", line.text());
            case DONE -> said.forEach(complaint -> findings.add(line, "word", complaint));
        }
    }

    private Optional<Outcome> give(LabLine line, TypedLine.ForProcess typed) {
        byNumber.put(line.place().line(), line);
        Optional<String> pattern = line.expectation().map(Expectation::pattern);
        LineGiver.Given given = bench.give(
                new TypedLine.ForProcess(typed.target(), typed.line(), pattern),
                line.place().line());
        if (given instanceof LineGiver.Given.Not not) {
            findings.add(line, "not-given", not.reason());
        } else if (given instanceof LineGiver.Given.Ran ran) {
            latest.put(ran.process().letter(), line);
            judge(line, typed, ran.result());
            return ran.result().value();
        }
        return Optional.empty();
    }

    private void judge(LabLine line, TypedLine.ForProcess typed, LineResult result) {
        if (result instanceof LineResult.Refused refused) {
            if (refused.reason().kind().equals(Transcript.INTERRUPTED)) {
                findings.add(line, "never-ends", patience.line().toSeconds());
            } else {
                String why = bench.problems().sentence(refused.reason());
                findings.addAtRejection(line, typed, refused.reason(), "rejected", why);
            }
        } else if (line.expectation().isEmpty()) {
            result.value().filter(Outcome::failed).ifPresent(outcome -> failed(line, outcome));
        }
    }

    private void failed(LabLine line, Outcome outcome) {
        if (!outcome.refused()) {
            findings.add(line, "unexpected-error", outcome.errno());
            return;
        }
        String reason = bench.messages().text(outcome.reason());
        if (outcome.reason().equals(Rails.REFUSED_PROGRAM)) {
            findings.add(line, "restricted", reason, String.join(" ", Rails.OF_STRANGERS.programs()));
        } else {
            findings.add(line, "refused", reason, outcome.errno());
        }
    }

    /** What was not run at all has been told of already. */
    private void missed(Miss miss) {
        LabLine line = byNumber.get(miss.number());
        String wanted = miss.expected().pattern();
        if (miss.instead() instanceof Miss.Seen seen) {
            findings.addAtExpectation(line, "expectation", wanted, seen.text());
        } else if (miss.instead() instanceof Miss.Ended ended) {
            findings.addAtExpectation(line, "ended", wanted, ended.ending());
        } else if (miss.instead() == Miss.Nothing.UNFINISHED) {
            findings.addAtExpectation(line, "unfinished", wanted);
        } else if (miss.instead() == Miss.Nothing.BECAME_A_PROGRAM) {
            findings.addAtExpectation(line, "became", wanted);
        }
    }

    /** Nothing of a screen may be left to wait for; only a call whose value is of no account may sleep on. */
    void endOfScreen() {
        bench.desk().await(() -> !bench.expectations().arePending() && running().isEmpty(), patience.screen());
        bench.expectations().giveUp();
        for (LabProcess process : running()) {
            lineOf(process).ifPresent(line -> findings.add(line, "busy", process.letter()));
            bench.desk().interrupt(process);
        }
    }

    private List<LabProcess> running() {
        return bench.lab().processes().stream()
                .filter(process -> process.status() == LabProcess.Status.RUNNING)
                .toList();
    }

    /** The line a process runs; one that was forked runs the rest of its parent's. */
    private Optional<LabLine> lineOf(LabProcess process) {
        Optional<LabProcess> each = Optional.of(process);
        while (each.isPresent() && !latest.containsKey(each.get().letter())) {
            each = bench.lab().find(each.get().parent());
        }
        return each.map(found -> latest.get(found.letter()));
    }
}

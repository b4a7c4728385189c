package unixproc.tutor.session;

import java.util.Optional;
import unixproc.console.Input;
import unixproc.lab.LabProcess;
import unixproc.lesson.expectation.Expectation;
import unixproc.lesson.model.Place;
import unixproc.text.Messages;

/** Gives typed lines to the processes they are for. */
public final class LineSubmission {
    private final EventLoop loop;
    private final CurrentProcess current;
    private final Expectations expectations;
    private final Messages messages;
    private final boolean script;

    /** @param script whether lines come one after the other without anybody who could help them along */
    public LineSubmission(
            EventLoop loop, CurrentProcess current, Expectations expectations, Messages messages, boolean script) {
        this.script = script;
        this.loop = loop;
        this.current = current;
        this.expectations = expectations;
        this.messages = messages;
    }

    /** What became of a typed line: it was given and ran, or it could not be given at all. */
    public sealed interface Given {
        record Ran(LabProcess process, LineResult result) implements Given {}

        /** Whose mistake it was decides the exit status of a script: {@code usage} is the one who typed. */
        record Not(String reason, boolean usage) implements Given {}
    }

    /**
     * Gives a line to its process.
     *
     * @param place where it, or what is expected of it, stands in its file
     */
    public Given give(TypedLine.ForProcess typed, Place place) {
        loop.awaitReady();
        if (typed.line().length() > Input.Line.LONGEST) {
            String length = Integer.toString(typed.line().length());
            return new Given.Not(messages.text("line.too-long", length, Integer.toString(Input.Line.LONGEST)), true);
        }
        Optional<Expectation> expectation = typed.expectation();
        if (expectation.isPresent() && expectation.get() instanceof Expectation.Unreadable unreadable) {
            return new Given.Not(messages.text("expect.bad-pattern", unreadable.pattern()), true);
        }
        Optional<LabProcess> target = target(typed);
        if (target.isEmpty()) {
            return new Given.Not(messages.text("process.unknown", typed.target().orElse("")), true);
        }
        if (typed.line().isEmpty()) {
            current.use(target.get());
            return new Given.Ran(target.get(), new LineResult.Unfinished());
        }
        Optional<String> reason = reasonAgainst(target.get());
        if (reason.isPresent()) {
            expectation.ifPresent(e -> expectations.miss(place, typed.line(), e, reason.get()));
            return new Given.Not(reason.get(), false);
        }
        expectation.ifPresent(e -> expectations.expect(target.get(), e, place, typed.line()));
        return new Given.Ran(target.get(), loop.run(target.get(), typed.line()));
    }

    /** Whether the process a line is for waits for one; also when there is no such process. */
    public boolean isIdle(TypedLine.ForProcess typed) {
        return target(typed)
                .filter(process -> process.isAlive() && process.status() != LabProcess.Status.IDLE)
                .isEmpty();
    }

    private Optional<LabProcess> target(TypedLine.ForProcess typed) {
        return typed.target().isPresent() ? current.named(typed.target().get()) : current.process();
    }

    private Optional<String> reasonAgainst(LabProcess process) {
        String letter = process.letter();
        return switch (process.status()) {
            case IDLE -> Optional.empty();
            case RUNNING -> Optional.of(messages.text("process.running" + manner(), letter));
            case ASLEEP -> Optional.of(messages.text("process.asleep" + manner(), letter, process.call()));
            case PROGRAM -> Optional.of(messages.text("process.program", letter));
            case ENDED -> Optional.of(messages.text("process.ended", letter));
        };
    }

    private String manner() {
        return script ? ".script" : "";
    }
}

package unixproc.tutor.line;

import java.time.Duration;
import java.util.function.Predicate;
import unixproc.lab.LabProcess;
import unixproc.tutor.prompt.LabSession;

/** Waits, with a limit, for what a line of a lesson needs: that its process is at leisure, or that its call returns. */
final class LabRest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    /** A program that is started may well be meant to run on. */
    private static final Duration PROGRAM = Duration.ofSeconds(2);

    private final LabSession session;

    LabRest(LabSession session) {
        this.session = session;
    }

    /** Waits until a process can take a line. */
    void beforeLine(String letter) {
        await(letter, LabRest::isInALine, LONGEST);
    }

    /**
     * Waits for what a line set off.
     *
     * @param expected whether the lesson says what its value is, so that it must come
     */
    void afterLine(String letter, boolean expected) {
        if (expected) {
            await(letter, LabRest::isInALine, LONGEST);
        }
        await(letter, process -> process.status() == LabProcess.Status.PROGRAM, PROGRAM);
        session.loop().settle();
    }

    private static boolean isInALine(LabProcess process) {
        return process.status() == LabProcess.Status.ASLEEP || process.status() == LabProcess.Status.RUNNING;
    }

    private void await(String letter, Predicate<LabProcess> isBusy, Duration atMost) {
        session.loop().await(() -> session.lab().find(letter).filter(isBusy).isEmpty(), atMost);
    }
}

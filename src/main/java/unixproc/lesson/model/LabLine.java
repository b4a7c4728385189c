package unixproc.lesson.model;

import java.util.Optional;
import unixproc.lesson.expectation.AnnotatedLine;
import unixproc.lesson.expectation.Expectation;

/**
 * One line typed at the prompt, what must come back, and what it is for.
 *
 * @param intention what whoever types it is after, in the lesson's language
 * @param place where the whole of it stands
 * @param resultPlace where the expectation stands, or the line where there is none
 */
public record LabLine(
        String text, Optional<Expectation> expectation, Optional<String> intention, Place place, Place resultPlace) {
    /** As it is written, without the intention, which differs from language to language. */
    public String source() {
        return text
                + expectation
                        .map(expected -> "  " + AnnotatedLine.EXPECTATION_MARK + " " + expected.pattern())
                        .orElse("");
    }
}

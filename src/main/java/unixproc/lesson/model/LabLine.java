package unixproc.lesson.model;

import java.util.Optional;
import unixproc.lesson.expectation.Expectation;

/** One line typed at the prompt, and what must come back. */
public record LabLine(String text, Optional<Expectation> expectation, Place place) {}

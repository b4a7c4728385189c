package unixproc.lesson;

import java.util.Optional;

/** One line typed at the prompt, and what must come back. */
public record LabLine(String text, Optional<Expectation> expectation, Place place) {}

package unixproc.lesson.model;

/** The longer reason, with its source, for whoever asks. */
public record Why(Prose text, Place place) implements ScreenPart {}

package unixproc.lesson;

/** The longer reason, with its source, for whoever asks. */
public record Why(Prose text, Place place) implements Block {}

package unixproc.lesson;

/** A part of a screen. */
public sealed interface Block permits Prose, Prediction, LabLines, Task, Elsewhere, Why, PortabilityNote {
    Place place();
}

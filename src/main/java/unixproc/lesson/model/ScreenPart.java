package unixproc.lesson.model;

/** A part of a screen. */
public sealed interface ScreenPart
        permits Prose, DrawnPicture, Prediction, LabLines, Task, Elsewhere, Why, PortabilityNote {
    Place place();
}

package unixproc.lesson.model;

import java.util.List;

/**
 * Lines run in the lab, by the learner or for the learner.
 *
 * @param fresh whether the lab starts over with a new A first
 */
public record LabLines(boolean fresh, List<LabLine> lines, Place place) implements ScreenPart {}

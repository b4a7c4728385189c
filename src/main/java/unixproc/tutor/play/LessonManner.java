package unixproc.tutor.play;

import unixproc.tutor.line.LineFading;
import unixproc.tutor.question.QuestionOrder;

/**
 * How lessons are played.
 *
 * @param fading how much of a line is shown
 * @param order in which order choices are shown
 */
record LessonManner(LineFading fading, QuestionOrder order) {}

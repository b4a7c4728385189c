/**
 * Lines of a lesson: where the lesson is, how much of a line is shown, and the lab brought to any screen.
 *
 * <p>Read first: LessonPosition, LineDialog, LineFading.
 */
package unixproc.tutor.line;

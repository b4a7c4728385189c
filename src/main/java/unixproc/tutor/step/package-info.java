/**
 * What a line of a lesson is after, and whether that has happened, however it was typed.
 *
 * <p>Read first: LineOutline, StepGoal, StepJudge, LabDifferences.
 */
package unixproc.tutor.step;

/**
 * Lessons tried by {@code check}: every line and every task run in a lab.
 *
 * <p>Read first: LessonTrial, TrialRun.
 */
package unixproc.tutor.trial;

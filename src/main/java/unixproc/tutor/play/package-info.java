/**
 * A lesson being played.
 *
 * <p>Read first: Tutorial, LessonInput (what the learner typed), LessonPlayer (where the lesson is),
 * PredictionDialog, TaskDialog.
 */
package unixproc.tutor.play;

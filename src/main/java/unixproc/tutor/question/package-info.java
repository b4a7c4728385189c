/**
 * Questions put to the learner and their answers.
 *
 * <p>Read first: AskedQuestion, PredictionDialog.
 */
package unixproc.tutor.question;

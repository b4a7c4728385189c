/**
 * The learner's place and answers, kept between sessions.
 *
 * <p>Read first: Progress, ProgressStore, Review.
 */
package unixproc.lesson.progress;

/**
 * What is wrong in a lesson file, with its place, and the source it stands in.
 *
 * <p>Read first: Problems, LessonProblem.
 */
package unixproc.lesson.problem;

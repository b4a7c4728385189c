/**
 * The course: which lesson comes, lists and tables of progress.
 *
 * <p>Read first: Course, LessonReader.
 */
package unixproc.tutor.course;

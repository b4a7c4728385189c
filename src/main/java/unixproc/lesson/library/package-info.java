/**
 * The shelf: folders of lessons, found, selected, compared between languages.
 *
 * <p>Read first: LessonLibrary, LessonFolder, LessonSelection.
 */
package unixproc.lesson.library;

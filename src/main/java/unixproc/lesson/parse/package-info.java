/**
 * Lesson files (Markdown with front matter) to the model.
 *
 * <p>Read first: LessonParser, RawBlockScanner, then the reader of one kind of block.
 */
package unixproc.lesson.parse;

/**
 * What a lesson is: screens made of parts, nothing of how it is written or played.
 *
 * <p>Read first: Lesson, Screen, ScreenPart.
 */
package unixproc.lesson.model;

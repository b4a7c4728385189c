package unixproc.lesson.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a learner got in one lesson.
 *
 * @param screen the screen they were on last, from 0
 * @param done the day the lesson was finished
 */
public record LessonProgress(int screen, Optional<LocalDate> done) {}

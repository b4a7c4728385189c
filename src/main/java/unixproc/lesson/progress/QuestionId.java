package unixproc.lesson.progress;

/**
 * One question of the course, whatever the language it is asked in.
 *
 * @param number which of the lesson's {@link Lesson#predictions() predictions}, from 0
 */
public record QuestionId(String lesson, int number) {}

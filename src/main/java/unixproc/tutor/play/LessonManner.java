package unixproc.tutor.play;

/**
 * How lessons are played.
 *
 * @param fading how much of a line is shown
 * @param order in which order choices are shown
 */
record LessonManner(LineFading fading, QuestionOrder order) {}

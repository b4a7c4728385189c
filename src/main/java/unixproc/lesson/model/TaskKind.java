package unixproc.lesson.model;

/** What a task is about. */
public enum TaskKind {
    /** Something is to be brought about. */
    MAKE,
    /** Something is broken and is to be put right. */
    REPAIR
}

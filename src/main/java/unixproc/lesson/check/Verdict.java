package unixproc.lesson.check;

/** What the kernel shows about one check, beside what was wanted. */
public record Verdict(boolean met, Sentence found, Sentence wanted) {}

package unixproc.tutor.help;

/** The name of a page of the manual, {@code fork} of section 2. */
public record ManualName(String name, int section) {}

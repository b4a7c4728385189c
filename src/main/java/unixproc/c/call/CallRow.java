package unixproc.c.call;

/**
 * A row of the table as it is written down.
 *
 * @param forms prototypes as the manual page has them, one line a form
 * @param section the section of the manual, or 0 for the lab's own; then perhaps {@code blocks}
 * @param errors the names of its errors, parted by spaces
 */
record CallRow(String forms, String section, String english, String japanese, String errors) {}

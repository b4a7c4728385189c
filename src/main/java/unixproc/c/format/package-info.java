/**
 * Values, texts, addresses and sets of signals as they are written: by strace, and by printf(3).
 *
 * <p>Read first: ValueText, StringFormats.
 */
package unixproc.c.format;

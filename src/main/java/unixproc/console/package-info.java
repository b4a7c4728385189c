/**
 * Talking to a person: port, styled text, themes, plain output. The only package that knows JLine.
 *
 * <p>May use: text.
 */
package unixproc.console;

/**
 * The prompt's small C: lexer, parser, evaluator. Knows no system call, only a table of calls.
 *
 * <p>May use: nothing.
 */
package unixproc.lang;

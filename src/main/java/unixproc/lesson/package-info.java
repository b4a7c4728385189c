/**
 * The lesson model, its Markdown parser, the library, checks and progress.
 *
 * <p>May use: kernel, lang, text.
 */
package unixproc.lesson;

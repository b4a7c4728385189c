/**
 * {@code :help}, completion and the signature while typing.
 *
 * <p>Read first: Help, PromptAssistant.
 */
package unixproc.tutor.help;

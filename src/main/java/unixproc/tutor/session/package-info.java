/**
 * The event loop and typed lines: what was typed, whom it is for, what came back.
 *
 * <p>Read first: EventLoop, TypedLine, LineSubmission, PromptCommand.
 */
package unixproc.tutor.session;

/**
 * A program that is followed, shown to a person: its events one a line, step by step at a prompt, and the account.
 *
 * <p>Read first: RunOutput, RunPrompt.
 */
package unixproc.tutor.run;

/**
 * The lab's prompt without a lesson.
 *
 * <p>Read first: LabSession (all parts of a running lab), LabPrompt, PromptCommands.
 */
package unixproc.tutor.prompt;

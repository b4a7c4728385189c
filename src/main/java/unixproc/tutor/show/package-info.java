/**
 * What is printed: events, pictures, the tutor's own sentences, transcripts.
 *
 * <p>Read first: Transcript, Pictures, TutorOutput.
 */
package unixproc.tutor.show;

/**
 * The tasks of lessons alone, for those who know, or are to be examined.
 *
 * <p>Read first: Challenge, ChallengeTask, TaskRecord.
 */
package unixproc.tutor.challenge;

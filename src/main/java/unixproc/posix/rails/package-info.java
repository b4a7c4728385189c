/**
 * What the kernel holds a lab process to, however the lab's own checks are got round: landlock(7), seccomp(2),
 * capabilities(7).
 *
 * <p>Read first: Sandbox, FileGrants, FilterRules.
 */
package unixproc.posix.rails;

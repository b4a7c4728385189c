/**
 * A task while it is open.
 *
 * <p>Read first: TaskDialog, OpenTask.
 */
package unixproc.tutor.task;

/**
 * What pictures are drawn from: a snapshot of the lab, the names and words for its processes.
 *
 * <p>Read first: LabSnapshot, ProcessNames, RenderOptions.
 */
package unixproc.view;

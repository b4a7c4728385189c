/**
 * Pictures of the lab, one class each.
 *
 * <p>Read first: Picture, TreePicture.
 */
package unixproc.view.picture;

/**
 * Calls being made: their arguments evaluated and packed for the kernel, what they leave behind, and what the lab does
 * itself because C has it as a macro.
 *
 * <p>Read first: CallNode, BoundArgument, Macro.
 */
package unixproc.c.invoke;

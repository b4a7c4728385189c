/**
 * Types, values and memory layout of the small C.
 *
 * <p>Read first: CType, then Structs and Value.
 */
package unixproc.c.type;

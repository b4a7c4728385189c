/**
 * libc through jnr, and native memory. The only package, with those inside it, that knows jnr.
 *
 * <p>Read first: Libc, Native, NativeMemory.
 */
package unixproc.posix;

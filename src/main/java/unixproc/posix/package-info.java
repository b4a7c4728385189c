/**
 * The jnr-posix adapter: implements the table of calls; errno is a value. The only package that knows jnr.
 *
 * <p>May use: lang.
 */
package unixproc.posix;

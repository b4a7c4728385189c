/**
 * Tries everything the program needs of the machine.
 *
 * <p>Read first: Examination, Probe, Finding.
 */
package unixproc.doctor;

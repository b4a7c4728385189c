/**
 * What a lab process is made of: its socket, its terminal, its descriptors.
 *
 * <p>Read first: FirstProcess, LabSocket, LabDescriptors.
 */
package unixproc.posix.process;

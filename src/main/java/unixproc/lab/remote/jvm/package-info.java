/**
 * Starts the lab's JVM and ends it.
 *
 * <p>Read first: LabLauncher, LabJvmCommand, LabJvm.
 */
package unixproc.lab.remote.jvm;

package unixproc.doctor;

import java.util.List;

/** Tries something; what it tries has a limit of time, and whatever happens is a finding. */
@FunctionalInterface
interface Probe {
    List<Finding> look();
}

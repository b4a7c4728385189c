package unixproc.doctor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.kernel.HostFacts;
import unixproc.kernel.ProcFs;

/** The JVM, the kernel, and whether it tells of all processes. */
final class SystemProbe implements Probe {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
    /** Since Linux 4.14 the kernel sums up a process's memory. */
    private static final int OLDEST = 414;

    private final HostFacts facts;
    private final ProcFs proc;

    SystemProbe(HostFacts facts, ProcFs proc) {
        this.facts = facts;
        this.proc = proc;
    }

    @Override
    public List<Finding> look() {
        return List.of(java(), kernel(), proc());
    }

    private static Finding java() {
        return Finding.fine(
                "java", Runtime.version(), System.getProperty("java.vendor"), System.getProperty("java.home"));
    }

    private Finding kernel() {
        Optional<String> release = facts.release();
        if (release.isEmpty()) {
            return Finding.broken("kernel", "other", System.getProperty("os.name"));
        }
        String lower = release.get().toLowerCase(Locale.ROOT);
        if (lower.contains("microsoft") && !lower.contains("wsl2") && !lower.contains("microsoft-standard")) {
            return Finding.broken("kernel", "wsl1", release.get());
        }
        Matcher version = VERSION.matcher(release.get());
        boolean old = version.matches()
                && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) < OLDEST;
        return old ? Finding.less("kernel", "old", release.get()) : Finding.fine("kernel", release.get());
    }

    private Finding proc() {
        if (proc.stat(ProcessHandle.current().pid()).isEmpty()) {
            return Finding.broken("proc", "none");
        }
        Optional<String> hidden = facts.hidepid();
        if (hidden.isPresent() && proc.stat(1).isEmpty()) {
            return Finding.less("proc", "hidden", hidden.get());
        }
        return Finding.fine("proc", proc.pids().size());
    }
}

package unixproc.lab.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;

/** Whether processes are still there. A zombie whose reaper has not come by yet is no more. */
public final class Remains {
    private static final long PATIENCE = 30_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final ProcFs PROC = new ProcFs();

    private Remains() {}

    /** Everything below a process, itself included, however deep. */
    public static Collection<Long> of(long pid) {
        TreeSet<Long> all = new TreeSet<>();
        all.add(pid);
        ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid)
                .forEach(all::add);
        return all;
    }

    /** Waits, for a generous time, until none of them lives. */
    public static void areGone(Collection<Long> pids) {
        long end = System.nanoTime() + PATIENCE;
        List<Long> left = alive(pids);
        while (!left.isEmpty() && System.nanoTime() < end) {
            sleep();
            left = alive(pids);
        }
        assertThat(left).as(() -> "still there: " + describe(pids)).isEmpty();
    }

    private static List<Long> alive(Collection<Long> pids) {
        return pids.stream().filter(Remains::isAlive).toList();
    }

    static boolean isAlive(long pid) {
        return PROC.stat(pid).filter(stat -> !stat.isZombie()).isPresent();
    }

    private static String describe(Collection<Long> pids) {
        StringBuilder text = new StringBuilder();
        for (long pid : alive(pids)) {
            text.append(pid)
                    .append(' ')
                    .append(PROC.stat(pid).map(Stat::toString).orElse("gone"))
                    .append(' ')
                    .append(PROC.cmdline(pid)
                            .map(words -> words.get(words.size() - 1))
                            .orElse(""))
                    .append('\n');
        }
        return text.toString();
    }

    static void sleep() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

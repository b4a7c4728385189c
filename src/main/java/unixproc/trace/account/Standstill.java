package unixproc.trace.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.KernelCall.Group;
import unixproc.trace.event.OpenedFile;
import unixproc.trace.event.OpenedFile.Kind;
import unixproc.trace.event.SleepingTask;
import unixproc.trace.event.TracedProcess;

/** Finds out whether nobody can ever wake anybody: each waits for a child that sleeps, or for the end of a pipe. */
public final class Standstill {
    private Standstill() {}

    /** What keeps them, when all that live sleep like that; otherwise nothing. */
    public static List<AccountFinding> of(List<TracedProcess> living, List<SleepingTask> asleep) {
        boolean all = !living.isEmpty()
                && living.stream()
                        .allMatch(process ->
                                asleep.stream().anyMatch(task -> task.process() == process && dependsOnOthers(task)));
        if (!all) {
            return List.of();
        }
        List<AccountFinding> accountFindings = new ArrayList<>();
        for (SleepingTask task : asleep) {
            pipeOf(task)
                    .ifPresent(pipe -> accountFindings.add(
                            new AccountFinding.NoEnd(task.process().letter(), pipe.label(), holders(living, pipe))));
        }
        if (accountFindings.isEmpty()) {
            accountFindings.add(new AccountFinding.Stuck(
                    living.stream().map(TracedProcess::letter).toList()));
        }
        return accountFindings;
    }

    private static boolean dependsOnOthers(SleepingTask task) {
        return task.entry().call().group() == Group.WAIT || pipeOf(task).isPresent();
    }

    private static Optional<OpenedFile> pipeOf(SleepingTask task) {
        CallEntry entry = task.entry();
        return entry.call().name().equals("read")
                ? task.process().files().find(entry.descriptor()).filter(file -> file.kind() == Kind.PIPE_READ)
                : Optional.empty();
    }

    private static List<String> holders(List<TracedProcess> living, OpenedFile pipe) {
        List<String> holders = new ArrayList<>();
        for (TracedProcess process : living) {
            process.files().all().forEach((fd, file) -> {
                if (file.kind() == Kind.PIPE_WRITE && file.label().equals(pipe.label())) {
                    holders.add(process.letter() + " (fd " + fd + ")");
                }
            });
        }
        return holders;
    }
}

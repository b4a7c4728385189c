package unixproc.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.abi.WaitStatus;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Sleep;

/** Finds the words for the processes of a snapshot. */
public record ProcessWording(LabSnapshot snapshot, RenderOptions options) {

    /** {@code A 4711}, {@code lab init 4700}, {@code 4715}. */
    public StyledText name(long pid) {
        StyledText called = called(pid);
        return called.isEmpty()
                ? StyledText.of(String.valueOf(pid))
                : called.append(RenderOptions.UNBROKEN_SPACE + pid);
    }

    /** {@code A}, {@code lab init}, or the pid of a process without a name. */
    public StyledText shortName(long pid) {
        StyledText called = called(pid);
        return called.isEmpty() ? StyledText.of(String.valueOf(pid)) : called;
    }

    /** A pid of which nothing but the number may be known. */
    public StyledText reference(long pid) {
        return pid == 0 ? StyledText.of("0") : name(pid);
    }

    private StyledText called(long pid) {
        Optional<String> letter = snapshot.names().letter(pid);
        if (letter.isPresent()) {
            return StyledText.of(Style.process(snapshot.names().index(pid)), letter.get());
        }
        if (pid == snapshot.names().init()) {
            return StyledText.of(options.text("name.init"));
        }
        if (pid == snapshot.names().tutor()) {
            return StyledText.of(options.text("name.tutor"));
        }
        if (pid == snapshot.names().shell() && pid != 0) {
            return StyledText.of(options.text("name.shell"));
        }
        if (isParentOf(pid, snapshot.names().init())) {
            return StyledText.of(options.text("name.keeper"));
        }
        return StyledText.of(isParentOf(pid, snapshot.names().tutor()) ? options.text("name.launcher") : "");
    }

    private boolean isParentOf(long pid, long child) {
        return snapshot.snapshot()
                .process(child)
                .map(process -> process.stat().ppid() == pid)
                .orElse(false);
    }

    /** The name with its pid, pointed at if the process is the current one. */
    public StyledText pointed(long pid) {
        return pointer(pid).append(name(pid));
    }

    public StyledText pointedShort(long pid) {
        return pointer(pid).append(shortName(pid));
    }

    private StyledText pointer(long pid) {
        return snapshot.names().isCurrent(pid)
                ? StyledText.of(Style.STRONG, options.theme().here() + RenderOptions.UNBROKEN_SPACE)
                : StyledText.empty();
    }

    /** Names in a row. */
    public StyledText names(List<Long> pids) {
        return list(pids.stream().map(this::shortName).toList());
    }

    public StyledText list(List<StyledText> parts) {
        return StyledText.join(StyledText.of(options.text("list.comma")), parts);
    }

    /** What it is doing, and as which program; nothing for those above the lab. */
    public String doing(ProcessRecord process) {
        if (!snapshot.isOfTheLab(process.pid())) {
            return "";
        }
        String state = state(process);
        return snapshot.program(process)
                .map(program -> options.text("doing.program", Visible.line(program), state))
                .orElse(state);
    }

    private String state(ProcessRecord process) {
        return switch (process.stat().state()) {
            case ZOMBIE -> options.text("doing.zombie", ending(process.stat().waitStatus()));
            case DEAD -> options.text("doing.dead");
            case STOPPED -> options.text("doing.stopped");
            case TRACED -> options.text("doing.traced");
            case RUNNING -> options.text("doing.running");
            case SLEEPING -> asleep(process, "doing.asleep");
            case UNINTERRUPTIBLE -> asleep(process, "doing.uninterruptible");
            case IDLE, PARKED, OTHER ->
                options.text("doing.other", process.stat().state().letter());
        };
    }

    private String asleep(ProcessRecord process, String key) {
        Optional<Sleep> sleep = process.sleep();
        if (sleep.isEmpty()) {
            return options.text(key);
        }
        if (sleep.get().isTheLabsOwn()) {
            return options.text("doing.ready");
        }
        return options.text(key + ".in", call(sleep.get()));
    }

    private static String call(Sleep sleep) {
        OptionalInt descriptor = sleep.descriptor();
        return descriptor.isEmpty() ? sleep.call() : sleep.call() + "(" + descriptor.getAsInt() + ")";
    }

    /** How it ended. */
    public String ending(WaitStatus status) {
        if (status.isExited()) {
            return options.text("ending.exited", status.exitCode());
        }
        return options.text(status.isCoreDumped() ? "ending.dumped" : "ending.killed", status.signal());
    }
}

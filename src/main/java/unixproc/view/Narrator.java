package unixproc.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import unixproc.console.Style;
import unixproc.console.StyledText;
import unixproc.console.Visible;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Sleep;
import unixproc.kernel.WaitStatus;

/** Finds the words for the processes of a scene. */
record Narrator(Scene scene, Look look) {

    /** {@code A 4711}, {@code lab init 4700}, {@code 4715}. */
    StyledText name(long pid) {
        StyledText called = called(pid);
        return called.isEmpty() ? StyledText.of(String.valueOf(pid)) : called.append(Look.UNBROKEN_SPACE + pid);
    }

    /** {@code A}, {@code lab init}, or the pid of a process without a name. */
    StyledText shortName(long pid) {
        StyledText called = called(pid);
        return called.isEmpty() ? StyledText.of(String.valueOf(pid)) : called;
    }

    /** A pid of which nothing but the number may be known. */
    StyledText reference(long pid) {
        return pid == 0 ? StyledText.of("0") : name(pid);
    }

    private StyledText called(long pid) {
        Optional<String> letter = scene.cast().letter(pid);
        if (letter.isPresent()) {
            return StyledText.of(Style.process(scene.cast().index(pid)), letter.get());
        }
        if (pid == scene.cast().init()) {
            return StyledText.of(look.text("name.init"));
        }
        if (pid == scene.cast().tutor()) {
            return StyledText.of(look.text("name.tutor"));
        }
        if (pid == scene.cast().shell() && pid != 0) {
            return StyledText.of(look.text("name.shell"));
        }
        if (isParentOf(pid, scene.cast().init())) {
            return StyledText.of(look.text("name.keeper"));
        }
        return StyledText.of(isParentOf(pid, scene.cast().tutor()) ? look.text("name.launcher") : "");
    }

    private boolean isParentOf(long pid, long child) {
        return scene.snapshot()
                .process(child)
                .map(process -> process.stat().ppid() == pid)
                .orElse(false);
    }

    /** The name with its pid, pointed at if the process is the current one. */
    StyledText pointed(long pid) {
        return pointer(pid).append(name(pid));
    }

    StyledText pointedShort(long pid) {
        return pointer(pid).append(shortName(pid));
    }

    private StyledText pointer(long pid) {
        return scene.cast().isCurrent(pid)
                ? StyledText.of(Style.STRONG, look.theme().here() + Look.UNBROKEN_SPACE)
                : StyledText.empty();
    }

    /** Names in a row. */
    StyledText names(List<Long> pids) {
        return list(pids.stream().map(this::shortName).toList());
    }

    StyledText list(List<StyledText> parts) {
        return StyledText.join(StyledText.of(look.text("list.comma")), parts);
    }

    /** What it is doing, and as which program; nothing for those above the lab. */
    String doing(ProcessRecord process) {
        if (!scene.isOfTheLab(process.pid())) {
            return "";
        }
        String state = state(process);
        return scene.program(process)
                .map(program -> look.text("doing.program", Visible.line(program), state))
                .orElse(state);
    }

    private String state(ProcessRecord process) {
        return switch (process.stat().state()) {
            case ZOMBIE -> look.text("doing.zombie", ending(process.stat().waitStatus()));
            case DEAD -> look.text("doing.dead");
            case STOPPED -> known(process).orElse(look.text("doing.stopped"));
            case TRACED -> look.text("doing.traced");
            case RUNNING -> known(process).orElse(look.text("doing.running"));
            case SLEEPING -> known(process).orElseGet(() -> asleep(process, "doing.asleep"));
            case UNINTERRUPTIBLE -> known(process).orElseGet(() -> asleep(process, "doing.uninterruptible"));
            case IDLE, PARKED, OTHER ->
                look.text("doing.other", process.stat().state().letter());
        };
    }

    private Optional<String> known(ProcessRecord process) {
        return Optional.ofNullable(scene.doing().get(process.pid()));
    }

    private String asleep(ProcessRecord process, String key) {
        Optional<Sleep> sleep = process.sleep();
        if (sleep.isEmpty()) {
            return look.text(key);
        }
        if (sleep.get().isTheLabsOwn()) {
            return look.text("doing.ready");
        }
        return look.text(key + ".in", call(sleep.get()));
    }

    private static String call(Sleep sleep) {
        OptionalInt descriptor = sleep.descriptor();
        return descriptor.isEmpty() ? sleep.call() : sleep.call() + "(" + descriptor.getAsInt() + ")";
    }

    /** How it ended. */
    String ending(WaitStatus status) {
        if (status.isExited()) {
            return look.text("ending.exited", status.exitCode());
        }
        return look.text(status.isCoreDumped() ? "ending.dumped" : "ending.killed", status.signal());
    }
}

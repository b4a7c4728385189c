package unixproc.view.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Stat;
import unixproc.kernel.Terminals;
import unixproc.view.Connections;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/** Finds what differs between two moments of the lab; what happened to several at once is said once. */
final class Changes {
    private final ProcessWording before;
    private final ProcessWording after;
    private final RenderOptions options;
    private final ChangeNotes notes;
    private final boolean memoryToo;

    private Changes(LabSnapshot before, LabSnapshot after, boolean memoryToo, RenderOptions options) {
        this.memoryToo = memoryToo;
        this.before = new ProcessWording(before, options);
        this.after = new ProcessWording(after, options);
        this.options = options;
        this.notes = new ChangeNotes(options);
    }

    /** One sentence a change. */
    static List<StyledText> between(LabSnapshot before, LabSnapshot after, boolean memoryToo, RenderOptions options) {
        return found(before, after, memoryToo, options).sentences();
    }

    /** Those alone that nobody knows who has only seen the line that made them. */
    static List<StyledText> untold(LabSnapshot before, LabSnapshot after, boolean memoryToo, RenderOptions options) {
        Changes changes = found(before, after, memoryToo, options);
        return changes.notes.untold(changes.after);
    }

    private static Changes found(LabSnapshot before, LabSnapshot after, boolean memoryToo, RenderOptions options) {
        Changes changes = new Changes(before, after, memoryToo, options);
        changes.find();
        return changes;
    }

    private List<StyledText> sentences() {
        return notes.sentences(after);
    }

    private void find() {
        for (ProcessRecord process : after.snapshot().lab()) {
            Optional<ProcessRecord> old = before.snapshot().snapshot().process(process.pid());
            if (old.isPresent()
                    && before.snapshot()
                            .snapshot()
                            .isSame(process.pid(), after.snapshot().snapshot())) {
                life(old.get(), process);
            } else {
                notes.noteEvident(
                        after.name(process.pid()),
                        "diff.new",
                        after.reference(process.stat().ppid()));
            }
        }
        for (ProcessRecord process : before.snapshot().lab()) {
            if (!before.snapshot()
                    .snapshot()
                    .isSame(process.pid(), after.snapshot().snapshot())) {
                gone(process);
            }
        }
    }

    private void gone(ProcessRecord process) {
        if (process.stat().isZombie()) {
            notes.noteEvident(
                    before.name(process.pid()),
                    "diff.reaped",
                    before.ending(process.stat().waitStatus()));
        } else {
            notes.noteEvident(before.name(process.pid()), "diff.gone");
        }
    }

    private void life(ProcessRecord old, ProcessRecord now) {
        StyledText who = after.shortName(now.pid());
        doing(who, old, now);
        if (old.stat().ppid() != now.stat().ppid()) {
            notes.note(
                    who,
                    "diff.parent",
                    before.reference(old.stat().ppid()),
                    after.reference(now.stat().ppid()));
        }
        ids(who, old.stat(), now.stat());
        if (now.stat().isZombie()) {
            return;
        }
        descriptors(old, now);
        notes.differ(
                who,
                "diff.cwd",
                old.cwd().map(Visible::line).orElse(""),
                now.cwd().map(Visible::line).orElse(""));
        SettingChanges settings = new SettingChanges(notes, options, who);
        settings.between(old, now);
        if (memoryToo) {
            old.memory().ifPresent(was -> now.memory().ifPresent(is -> settings.memory(was, is)));
        }
    }

    /** That it ended is told; that it is still there is not. */
    private void doing(StyledText who, ProcessRecord old, ProcessRecord now) {
        String was = before.doing(old);
        String is = after.doing(now);
        if (was.equals(is)) {
            return;
        }
        if (now.stat().isZombie()) {
            notes.note(who, "diff.doing", was, is, options.then());
        } else {
            notes.noteEvident(who, "diff.doing", was, is, options.then());
        }
    }

    private void ids(StyledText who, Stat old, Stat now) {
        notes.differ(who, "diff.group", String.valueOf(old.pgrp()), String.valueOf(now.pgrp()));
        notes.differ(who, "diff.session", String.valueOf(old.session()), String.valueOf(now.session()));
        String none = options.text("diff.none");
        notes.differ(
                who,
                "diff.terminal",
                Terminals.name(old.ttyNr()).orElse(none),
                Terminals.name(now.ttyNr()).orElse(none));
        if (old.ttyNr() == now.ttyNr()) {
            notes.differ(who, "diff.foreground", String.valueOf(old.tpgid()), String.valueOf(now.tpgid()));
        }
    }

    private void descriptors(ProcessRecord old, ProcessRecord now) {
        Set<Integer> numbers = new LinkedHashSet<>();
        old.openDescriptors().forEach(fd -> numbers.add(fd.number()));
        now.openDescriptors().forEach(fd -> numbers.add(fd.number()));
        DescriptorChange change = new DescriptorChange(new Connections(after), options);
        for (int number : numbers) {
            change.sentence(old.descriptor(number), now.descriptor(number))
                    .ifPresent(text ->
                            notes.addEvidentOfOne(after.shortName(now.pid()).append(" " + number), text));
        }
    }
}

package unixproc.view.change;

import java.util.List;
import java.util.Optional;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.kernel.Limits;
import unixproc.kernel.MemoryUse;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.SignalSet;
import unixproc.kernel.Signals;
import unixproc.view.RenderOptions;
import unixproc.view.picture.LimitsPicture;
import unixproc.view.picture.SignalsPicture;

/** Finds what differs in a process's environment, signals, limits and memory. */
record SettingChanges(ChangeNotes notes, RenderOptions options, StyledText who) {
    /** Less than this is noise: the kernel counts pages in batches. */
    private static final long NOTICEABLE_KILOBYTES = 256;

    void between(ProcessRecord old, ProcessRecord now) {
        environment(old, now);
        old.signals().ifPresent(was -> now.signals().ifPresent(is -> signals(was, is)));
        old.limits().ifPresent(was -> now.limits().ifPresent(is -> limits(was, is)));
    }

    private void environment(ProcessRecord old, ProcessRecord now) {
        List<String> was = old.environ().orElse(List.of());
        List<String> is = now.environ().orElse(List.of());
        List<String> kept = is.stream().map(SettingChanges::variable).toList();
        notes.names(
                who,
                "diff.environment.on",
                is.stream()
                        .filter(v -> !was.contains(v))
                        .map(SettingChanges::variable)
                        .toList());
        notes.names(
                who,
                "diff.environment.off",
                was.stream()
                        .map(SettingChanges::variable)
                        .filter(v -> !kept.contains(v))
                        .toList());
    }

    private static String variable(String nameAndValue) {
        return Visible.line(nameAndValue.split("=", 2)[0]);
    }

    private void signals(Signals was, Signals is) {
        set("pending", was.pending(), is.pending());
        set("blocked", was.blocked(), is.blocked());
        set("ignored", was.ignored(), is.ignored());
        set("caught", was.caught(), is.caught());
    }

    private void set(String kind, SignalSet wasAll, SignalSet isAll) {
        SignalSet was = wasAll.without(SignalsPicture.OWN);
        SignalSet is = isAll.without(SignalsPicture.OWN);
        notes.names(who, "diff.signal." + kind + ".on", is.without(was).names());
        notes.names(who, "diff.signal." + kind + ".off", was.without(is).names());
    }

    private void limits(Limits was, Limits is) {
        for (Limits.Resource resource : Limits.Resource.values()) {
            Optional<Limits.Limit> old = was.of(resource);
            Optional<Limits.Limit> now = is.of(resource);
            if (!old.equals(now) && old.isPresent() && now.isPresent()) {
                notes.note(who, "diff.limit", resource.constant(), limit(old.get()), limit(now.get()), options.then());
            }
        }
    }

    private String limit(Limits.Limit limit) {
        return LimitsPicture.amount(limit.soft(), options) + "/" + LimitsPicture.amount(limit.hard(), options);
    }

    void memory(MemoryUse was, MemoryUse is) {
        if (Math.abs(is.own() - was.own()) >= NOTICEABLE_KILOBYTES) {
            notes.differ(who, "diff.memory", RenderOptions.number(was.own()), RenderOptions.number(is.own()));
        }
    }
}

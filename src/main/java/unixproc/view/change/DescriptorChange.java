package unixproc.view.change;

import java.util.List;
import java.util.Optional;
import unixproc.kernel.Descriptor;
import unixproc.kernel.FdInfo;
import unixproc.view.Connections;
import unixproc.view.RenderOptions;
import unixproc.view.picture.FdRow;

/** Says what happened to one number of a descriptor table. */
record DescriptorChange(Connections connections, RenderOptions options) {

    /** Empty if nothing did, or if it is the lab's own. */
    Optional<String> sentence(Optional<Descriptor> old, Optional<Descriptor> now) {
        if (now.or(() -> old).filter(Descriptor::isHidden).isPresent()) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return now.map(fd -> options.text("diff.opened", target(fd), flags(fd)));
        }
        if (now.isEmpty()) {
            return old.map(fd -> options.text("diff.closed", target(fd)));
        }
        return between(old.get(), now.get());
    }

    private Optional<String> between(Descriptor old, Descriptor now) {
        if (!old.target().equals(now.target())) {
            return Optional.of(options.text("diff.target", target(now), target(old)));
        }
        Optional<Long> was = FdRow.offset(old.target(), old.info());
        Optional<Long> is = FdRow.offset(now.target(), now.info());
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            return Optional.of(options.text("diff.offset", was.get(), is.get(), options.then()));
        }
        if (old.closesOnExec() != now.closesOnExec()) {
            return Optional.of(options.text(now.closesOnExec() ? "diff.cloexec.on" : "diff.cloexec.off"));
        }
        return flags(old).equals(flags(now))
                ? Optional.empty()
                : Optional.of(options.text("diff.flags", flags(old), flags(now), options.then()));
    }

    private String target(Descriptor descriptor) {
        return connections.target(descriptor.target());
    }

    private static String flags(Descriptor descriptor) {
        return String.join("|", descriptor.info().map(FdInfo::flagNames).orElse(List.of()));
    }
}

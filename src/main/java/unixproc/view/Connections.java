package unixproc.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import unixproc.console.text.StyledText;
import unixproc.console.text.Visible;
import unixproc.kernel.Descriptor;
import unixproc.kernel.FdInfo;
import unixproc.kernel.OpenFile.Holder;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Sockets;
import unixproc.kernel.Target;

/** Says what descriptors lead to, and who holds the other end of a pipe or a connection. */
public record Connections(ProcessWording wording) {
    private static final int MANY = 3;

    /** The target as {@code ls -l /proc/PID/fd} shows it, and a socket's address. */
    public String target(Target target) {
        String text = Visible.line(inDirectory(target.text()));
        Optional<Sockets.Socket> socket =
                wording.snapshot().snapshot().sockets().of(target);
        return socket.map(found -> text + " " + address(found)).orElse(text);
    }

    /** A file in the directory the lab's processes are in is known by its name. */
    private String inDirectory(String path) {
        return wording.snapshot().lab().stream()
                .flatMap(process -> process.cwd().stream())
                .map(directory -> directory.endsWith("/") ? directory : directory + "/")
                .filter(directory -> directory.length() > 1 && path.startsWith(directory))
                .findFirst()
                .map(directory -> path.substring(directory.length()))
                .orElse(path);
    }

    private String address(Sockets.Socket socket) {
        RenderOptions options = wording.options();
        String text = socket.family() + (socket.local().isEmpty() ? "" : " " + Visible.line(socket.local()));
        if (socket.isListening()) {
            return text + " " + options.text("socket.listening");
        }
        if (socket.remote().isEmpty()) {
            return text;
        }
        return switch (options.form()) {
            case DRAWN -> text + " " + options.theme().right() + " " + Visible.line(socket.remote());
            case TOLD -> options.text("socket.connected", text, Visible.line(socket.remote()));
        };
    }

    /** Who holds the other end; empty for what has none that the kernel tells. */
    public StyledText otherEnd(Target target, Optional<FdInfo> info) {
        if (target.isPipe() && info.isPresent()) {
            return pipe(target, info.get().access());
        }
        List<Holder> peers = wording.snapshot()
                .snapshot()
                .sockets()
                .peer(target)
                .map(this::socketHolders)
                .orElse(List.of());
        if (peers.isEmpty()) {
            return StyledText.empty();
        }
        return switch (wording.options().form()) {
            case DRAWN -> StyledText.of("(").append(holdersInShort(peers)).append(")");
            case TOLD -> StyledText.of(wording.options().text("end.peer", holdersInShort(peers)));
        };
    }

    private StyledText pipe(Target target, FdInfo.Access access) {
        List<StyledText> ends = new ArrayList<>(2);
        if (access.reads()) {
            ends.add(end("end.writer", pipeHolders(target, false)));
        }
        if (access.writes()) {
            ends.add(end("end.reader", pipeHolders(target, true)));
        }
        return wording.list(ends);
    }

    private StyledText end(String key, List<Holder> holders) {
        RenderOptions options = wording.options();
        if (holders.isEmpty()) {
            return StyledText.of(options.text(key + ".none"));
        }
        return StyledText.of(options.text(key, holdersInShort(holders)));
    }

    private List<Holder> pipeHolders(Target target, boolean readers) {
        List<Holder> holders = new ArrayList<>();
        for (ProcessRecord process : wording.snapshot().snapshot().processes().values()) {
            for (Descriptor fd : process.openDescriptors()) {
                if (fd.target().equals(target) && (readers ? fd.reads() : fd.writes())) {
                    holders.add(new Holder(process.pid(), fd.number(), fd.closesOnExec()));
                }
            }
        }
        return holders;
    }

    private List<Holder> socketHolders(long inode) {
        List<Holder> holders = new ArrayList<>();
        for (ProcessRecord process : wording.snapshot().snapshot().processes().values()) {
            for (Descriptor fd : process.openDescriptors()) {
                if (fd.target().kind() == Target.Kind.SOCKET && fd.target().inode() == inode) {
                    holders.add(new Holder(process.pid(), fd.number(), fd.closesOnExec()));
                }
            }
        }
        return holders;
    }

    /** {@code A 0 1 2, B 3}: each process once, with its descriptors. */
    public StyledText holders(List<Holder> holders) {
        List<StyledText> parts = new ArrayList<>();
        long pid = 0;
        for (Holder holder : inOrder(holders)) {
            int last = parts.size() - 1;
            String number = RenderOptions.UNBROKEN_SPACE + holder.fd();
            if (holder.pid() == pid) {
                parts.set(last, parts.get(last).append(number));
            } else {
                parts.add(wording.shortName(holder.pid()).append(number));
            }
            pid = holder.pid();
        }
        return wording.list(parts);
    }

    /** The same, but only the processes where these are too many to tell more. */
    public StyledText holdersInShort(List<Holder> holders) {
        List<Long> pids = inOrder(holders).stream().map(Holder::pid).distinct().toList();
        return pids.size() > MANY ? wording.names(pids) : holders(holders);
    }

    private List<Holder> inOrder(List<Holder> holders) {
        List<Holder> sorted = new ArrayList<>(holders);
        sorted.sort(Comparator.comparingInt(
                        (Holder holder) -> wording.snapshot().names().index(holder.pid()))
                .thenComparingLong(Holder::pid)
                .thenComparingInt(Holder::fd));
        return sorted;
    }
}

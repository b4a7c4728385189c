package unixproc.trace.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallResultText;
import unixproc.trace.call.CallText;
import unixproc.trace.call.KernelCall.Group;
import unixproc.trace.event.CallObserver;
import unixproc.trace.event.OpenedFile;
import unixproc.trace.event.TracedProcess;

/** Looks on while a program runs, and says at its end what was remarkable. */
public final class Observations implements CallObserver {
    private static final int EPERM = -1;
    private static final int ESRCH = -3;
    private static final int LAST_STANDARD = 2;
    private static final int SHORTEST = 2;
    private static final long NANOS = 1_000_000L;

    private final Set<AccountFinding> seen = new LinkedHashSet<>();
    private final Map<TracedProcess, Write> lastWrites = new HashMap<>();

    /** What a process wrote last, from where in its memory. */
    @SuppressWarnings("ArrayRecordComponent") // Its parts are compared, never the whole.
    private record Write(long address, byte[] bytes) {}

    @Override
    public void finished(TracedProcess process, CallEntry entry, long result) {
        Group group = entry.call().group();
        if (entry.call().name().equals("ptrace") && result == EPERM) {
            seen.add(new AccountFinding.TracedAlready(process.letter(), new CallText(pid -> "").of(entry)));
        } else if (group == Group.SEND && result == ESRCH) {
            seen.add(new AccountFinding.Gone(process.letter(), new CallText(pid -> "").of(entry)));
        } else if (group == Group.BECOME && !CallResultText.isError(result)) {
            leftOpen(process, entry);
            privilege(process, entry.string());
        } else if (entry.call().name().equals("write") && result > 0) {
            lastWrites.put(process, new Write(entry.arguments().get(1), entry.bytes()));
        } else if (group != Group.CLOSE) {
            // Text that stood in a buffer is written on the way out, and after that nothing else is done.
            lastWrites.remove(process);
        }
    }

    private void leftOpen(TracedProcess process, CallEntry entry) {
        process.files().all().forEach((fd, file) -> {
            boolean ours = fd > LAST_STANDARD && !file.closeOnExec() && file.isOfInterest();
            if (ours && file.kind() != OpenedFile.Kind.STANDARD) {
                String program = entry.string().substring(entry.string().lastIndexOf('/') + 1);
                seen.add(new AccountFinding.LeftOpen(process.letter(), fd, label(file), program));
            }
        });
    }

    private void privilege(TracedProcess process, String program) {
        if (SetUserId.isSetOn(Path.of(program))) {
            seen.add(new AccountFinding.WithoutPrivilege(process.letter(), program));
        }
    }

    static String label(OpenedFile file) {
        return switch (file.kind()) {
            case PIPE_READ -> file.label() + ", read end";
            case PIPE_WRITE -> file.label() + ", write end";
            case STANDARD, FILE, LIBRARY, SOCKET, OTHER -> file.label();
        };
    }

    /** All there is to say about these processes, which have ended. */
    public List<AccountFinding> findings(List<TracedProcess> processes) {
        List<AccountFinding> accountFindings = new ArrayList<>();
        accountFindings.addAll(zombies(processes));
        processes.stream()
                .filter(TracedProcess::isOrphaned)
                .forEach(one -> accountFindings.add(new AccountFinding.Orphan(one.letter(), one.parent())));
        accountFindings.addAll(doubled(processes));
        accountFindings.addAll(seen);
        return accountFindings;
    }

    /** Those that came to init although their parent was there for the whole of their life. */
    private static List<AccountFinding> zombies(List<TracedProcess> processes) {
        Map<String, List<TracedProcess>> byParent = new LinkedHashMap<>();
        Set<String> ended = processes.stream()
                .filter(one -> one.endStatus().isPresent())
                .map(TracedProcess::letter)
                .collect(Collectors.toSet());
        for (TracedProcess process : processes) {
            boolean forgotten = ended.contains(process.parent())
                    && !process.isOrphaned()
                    && process.endStatus().isPresent()
                    && process.reaper().filter(by -> !by.equals("init")).isEmpty();
            if (forgotten) {
                byParent.computeIfAbsent(process.parent(), letter -> new ArrayList<>())
                        .add(process);
            }
        }
        List<AccountFinding> accountFindings = new ArrayList<>();
        byParent.forEach((parent, children) -> {
            long end = processes.stream()
                    .filter(one -> one.letter().equals(parent))
                    .mapToLong(TracedProcess::endedAt)
                    .findFirst()
                    .orElse(0);
            long first =
                    children.stream().mapToLong(TracedProcess::endedAt).min().orElse(end);
            List<String> letters = children.stream().map(TracedProcess::letter).collect(Collectors.toList());
            accountFindings.add(new AccountFinding.Zombies(parent, letters, Math.max(0, end - first) / NANOS));
        });
        return accountFindings;
    }

    private List<AccountFinding> doubled(List<TracedProcess> processes) {
        List<AccountFinding> accountFindings = new ArrayList<>();
        for (TracedProcess child : processes) {
            Optional<TracedProcess> parent = processes.stream()
                    .filter(one -> one.letter().equals(child.parent()))
                    .findFirst();
            parent.flatMap(one -> same(one, child))
                    .ifPresent(text ->
                            accountFindings.add(new AccountFinding.Doubled(child.parent(), child.letter(), text)));
        }
        return accountFindings;
    }

    /** What both wrote first from one place in their memory, as the last thing they did. */
    private Optional<String> same(TracedProcess parent, TracedProcess child) {
        Write one = lastWrites.get(parent);
        Write other = lastWrites.get(child);
        if (one == null || other == null || one.address() != other.address()) {
            return Optional.empty();
        }
        int length = 0;
        while (length < Math.min(one.bytes().length, other.bytes().length)
                && one.bytes()[length] == other.bytes()[length]) {
            length++;
        }
        return length < SHORTEST
                ? Optional.empty()
                : Optional.of(new String(one.bytes(), 0, length, StandardCharsets.UTF_8));
    }
}

package unixproc.trace.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import unixproc.trace.call.CallEntry;
import unixproc.trace.call.CallResultText;
import unixproc.trace.event.OpenedFile.Kind;

/** The descriptors of one process, as its calls have made them. */
public final class OpenFiles {
    private static final long O_CLOEXEC = 02000000;
    private static final int F_DUPFD = 0;
    private static final int F_SETFD = 2;
    private static final int F_DUPFD_CLOEXEC = 1030;

    private final Map<Integer, OpenedFile> files;
    private final Descriptions descriptions;

    private OpenFiles(Map<Integer, OpenedFile> files, Descriptions descriptions) {
        this.files = files;
        this.descriptions = descriptions;
    }

    /** Those of a program just started: 0, 1 and 2. */
    static OpenFiles ofProgram(Descriptions descriptions) {
        Map<Integer, OpenedFile> files = new TreeMap<>();
        OpenedFile standard = new OpenedFile(Kind.STANDARD, "terminal", descriptions.next(), false);
        for (int fd = 0; fd <= 2; fd++) {
            files.put(fd, standard);
        }
        return new OpenFiles(files, descriptions);
    }

    OpenFiles fork() {
        return new OpenFiles(new TreeMap<>(files), descriptions);
    }

    void exec() {
        files.values().removeIf(OpenedFile::closeOnExec);
    }

    public Optional<OpenedFile> find(int fd) {
        return Optional.ofNullable(files.get(fd));
    }

    public Map<Integer, OpenedFile> all() {
        return Map.copyOf(files);
    }

    void clear() {
        files.clear();
    }

    /** What a call that succeeded has changed; {@code script} if it opens the text that an interpreter is to run. */
    void apply(CallEntry entry, long result, byte[] filled, boolean script) {
        switch (entry.call().name()) {
            case "open", "creat" ->
                opened((int) result, entry.string(), entry.arguments().get(1), script);
            case "openat" ->
                opened((int) result, entry.string(), entry.arguments().get(2), script);
            case "openat2" -> opened((int) result, entry.string(), 0, script);
            case "close" -> files.remove(entry.descriptor());
            case "close_range" -> closed(entry);
            case "dup", "dup2" -> copied(entry.descriptor(), (int) result, false);
            case "dup3" ->
                copied(entry.descriptor(), (int) result, (entry.arguments().get(2) & O_CLOEXEC) != 0);
            case "fcntl" -> controlled(entry, (int) result);
            case "pipe" -> piped(filled, false);
            case "pipe2" -> piped(filled, (entry.arguments().get(1) & O_CLOEXEC) != 0);
            case "socketpair" -> paired(filled, entry.arguments().get(1));
            case "socket" ->
                put((int) result, Kind.SOCKET, "socket", (entry.arguments().get(1) & O_CLOEXEC) != 0);
            case "accept", "accept4" -> put((int) result, Kind.SOCKET, "connection", false);
            case "pidfd_open", "eventfd2", "signalfd4" ->
                put((int) result, Kind.OTHER, entry.call().name(), true);
            default -> {
                // Other calls change no descriptor.
            }
        }
    }

    private void opened(int fd, String path, long flags, boolean script) {
        Kind kind = script || LibraryPaths.isLibrary(path) ? Kind.LIBRARY : Kind.FILE;
        put(fd, kind, path, (flags & O_CLOEXEC) != 0);
    }

    private void put(int fd, Kind kind, String label, boolean closeOnExec) {
        files.put(fd, new OpenedFile(kind, label, descriptions.next(), closeOnExec));
    }

    private void closed(CallEntry entry) {
        long last = entry.arguments().get(1) & 0xffffffffL;
        if (entry.arguments().get(2) == 0) {
            files.keySet().removeIf(fd -> fd >= entry.descriptor() && fd <= last);
        }
    }

    private void copied(int from, int to, boolean closeOnExec) {
        OpenedFile file = files.get(from);
        if (file != null) {
            files.put(to, file.copy(closeOnExec));
        }
    }

    private void controlled(CallEntry entry, int result) {
        int command = (int) (long) entry.arguments().get(1);
        if (command == F_DUPFD || command == F_DUPFD_CLOEXEC) {
            copied(entry.descriptor(), result, command == F_DUPFD_CLOEXEC);
        } else if (command == F_SETFD && files.containsKey(entry.descriptor())) {
            files.put(
                    entry.descriptor(),
                    files.get(entry.descriptor()).copy((entry.arguments().get(2) & 1) != 0));
        }
    }

    private void piped(byte[] filled, boolean closeOnExec) {
        if (filled.length >= 8) {
            int number = descriptions.nextPipe();
            put(CallResultText.integer(filled, 0), Kind.PIPE_READ, "pipe " + number, closeOnExec);
            put(CallResultText.integer(filled, 4), Kind.PIPE_WRITE, "pipe " + number, closeOnExec);
        }
    }

    private void paired(byte[] filled, long type) {
        if (filled.length >= 8) {
            boolean close = (type & O_CLOEXEC) != 0;
            put(CallResultText.integer(filled, 0), Kind.SOCKET, "socket pair", close);
            put(CallResultText.integer(filled, 4), Kind.SOCKET, "socket pair", close);
        }
    }
}

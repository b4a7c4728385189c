package unixproc.lesson.progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import unixproc.file.AtomicFile;
import unixproc.lesson.check.Sentence;

/**
 * The file that holds a learner's progress. Whatever happens to it, learning goes on: the file is never half written,
 * one that cannot be used is said once, and nothing that a newer program wrote is lost.
 */
public final class ProgressStore {
    private static final long LARGEST = 4 << 20;

    private final Optional<Path> file;
    private boolean readOnly;
    private boolean complained;
    private boolean kept;

    /** A store in this file; without one nothing is kept. */
    public ProgressStore(Optional<Path> file) {
        this.file = file;
    }

    /**
     * What was there.
     *
     * @param message what the learner should know about it, to be said once
     */
    public record Loaded(Progress progress, Optional<Sentence> message) {}

    public Loaded load() {
        if (file.isEmpty()) {
            return complain(Sentence.of("progress.no-home"));
        }
        Path path = file.get();
        sweep(path);
        if (!Files.exists(path)) {
            return new Loaded(Progress.NONE, Optional.empty());
        }
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return aside(path);
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            if (ProgressJson.format(text) > ProgressJson.FORMAT) {
                readOnly = true;
                return new Loaded(Progress.NONE, Optional.of(Sentence.of("progress.newer", path)));
            }
            return new Loaded(ProgressJson.read(text), Optional.empty());
        } catch (ProgressJson.Damaged damaged) {
            return aside(path);
        } catch (IOException unreadable) {
            readOnly = true;
            return complain(Sentence.of("progress.unreadable", path));
        }
    }

    /** Removes what a program that was killed while saving has left. */
    private static void sweep(Path path) {
        try {
            AtomicFile.sweep(path);
            AtomicFile.sweep(copy(path));
        } catch (IOException notNow) {
            // The next start tries again.
            return;
        }
    }

    /** Where the progress is kept that a reset took away. */
    private static Path copy(Path path) {
        return path.resolveSibling(path.getFileName() + ".before-reset");
    }

    /** Keeps what cannot be read, so that somebody may still mend it. */
    private Loaded aside(Path path) {
        try {
            Path kept = unusedName(path);
            Files.move(path, kept);
            return new Loaded(Progress.NONE, Optional.of(Sentence.of("progress.damaged", kept)));
        } catch (IOException unmovable) {
            readOnly = true;
            return complain(Sentence.of("progress.unreadable", path));
        }
    }

    /** {@code NAME.damaged}, and for what is damaged later {@code NAME.damaged.2} and so on: none takes another's place. */
    private static Path unusedName(Path path) {
        Path name = path.resolveSibling(path.getFileName() + ".damaged");
        for (int number = 2; Files.exists(name, LinkOption.NOFOLLOW_LINKS); number++) {
            name = path.resolveSibling(path.getFileName() + ".damaged." + number);
        }
        return name;
    }

    private Loaded complain(Sentence message) {
        complained = true;
        return new Loaded(Progress.NONE, Optional.of(message));
    }

    /** Why nothing that is saved can be kept, if that can be told beforehand and was not said yet. */
    public Optional<Sentence> obstacle() {
        if (complained || readOnly || file.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sentence> obstacle =
                AtomicFile.obstacle(file.get()).map(reason -> Sentence.of("progress.unwritable", file.get(), reason));
        complained = obstacle.isPresent();
        return obstacle;
    }

    /** Whether what was saved last is in the file. */
    public boolean hasKept() {
        return kept;
    }

    /** Keeps this progress; the first time that fails it says why. */
    public Optional<Sentence> save(Progress progress) {
        kept = false;
        if (readOnly || file.isEmpty()) {
            return Optional.empty();
        }
        try {
            write(file.get(), ProgressJson.write(progress).getBytes(StandardCharsets.UTF_8));
            kept = true;
            return Optional.empty();
        } catch (IOException failed) {
            if (complained) {
                return Optional.empty();
            }
            complained = true;
            return Optional.of(Sentence.of("progress.unwritable", file.get(), reason(failed)));
        }
    }

    /** Whether saving changes anything: there is a place for it, and nothing there that must be left alone. */
    public boolean keeps() {
        return file.isPresent() && !readOnly;
    }

    /**
     * What became of progress that was replaced.
     *
     * @param copy the file that still has it
     * @param failure why nothing was replaced
     */
    public record Kept(Optional<Path> copy, Optional<Sentence> failure) {}

    /** Puts this progress in the place of what there is; first of all that is copied. */
    public Kept replace(Progress progress) {
        if (file.isEmpty()) {
            return new Kept(Optional.empty(), Optional.of(Sentence.of("progress.no-home")));
        }
        Path path = file.get();
        if (readOnly) {
            return new Kept(Optional.empty(), Optional.of(Sentence.of("progress.untouchable", path)));
        }
        try {
            Path copy = copy(path);
            write(copy, Files.readAllBytes(path));
            write(path, ProgressJson.write(progress).getBytes(StandardCharsets.UTF_8));
            return new Kept(Optional.of(copy), Optional.empty());
        } catch (IOException failed) {
            return new Kept(Optional.empty(), Optional.of(Sentence.of("progress.unwritable", path, reason(failed))));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, bytes);
    }

    private static String reason(IOException failed) {
        return failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : Optional.ofNullable(failed.getMessage())
                        .orElse(failed.getClass().getSimpleName());
    }
}

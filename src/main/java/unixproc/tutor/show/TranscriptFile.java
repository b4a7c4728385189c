package unixproc.tutor.show;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import unixproc.file.AtomicFile;
import unixproc.text.Messages;

/** Writes what was shown to a file of the learner's choice; never over one that was there before. */
public final class TranscriptFile {
    private final Recorder recorder;
    private final Messages messages;
    private final Set<Path> written = new HashSet<>();

    public TranscriptFile(Recorder recorder, Messages messages) {
        this.recorder = recorder;
        this.messages = messages;
    }

    /** Writes what was shown since a mark of the recorder, and gives the sentence that says what became of it. */
    public String save(String name, String title, int mark) {
        return write(name, MarkdownTranscript.of(title, recorder.entries(mark)));
    }

    /** Writes lines to a file, and gives the sentence that says what became of it. */
    public String write(String name, List<String> lines) {
        if (name.isEmpty()) {
            return messages.text("save.how");
        }
        try {
            Path file = Path.of(name.replaceFirst("^~(?=/)", System.getProperty("user.home")))
                    .toAbsolutePath()
                    .normalize();
            byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
            if (written.contains(file)) {
                AtomicFile.write(file, text);
            } else {
                AtomicFile.writeNew(file, text);
                written.add(file);
            }
            return messages.text("save.done", file);
        } catch (FileAlreadyExistsException there) {
            return messages.text("save.exists", name);
        } catch (NoSuchFileException noFolder) {
            return messages.text("save.no-folder", name);
        } catch (AccessDeniedException denied) {
            return messages.text("save.denied", name);
        } catch (IOException | InvalidPathException e) {
            return messages.text("save.failed", name, e.getMessage());
        }
    }
}

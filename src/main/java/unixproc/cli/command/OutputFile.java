package unixproc.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import unixproc.file.AtomicFile;
import unixproc.text.Messages;
import unixproc.text.UserError;

/** The file an option names for what a command makes: written whole or not at all, and never in the place of something that is no file. */
final class OutputFile {
    private final Path file;
    private final Messages messages;

    /** Says at once what would only be found out at the end. */
    OutputFile(String option, Path asked, Messages messages) {
        this.messages = messages;
        try {
            this.file = Files.exists(asked) ? asked.toRealPath() : asked.toAbsolutePath();
        } catch (IOException | InvalidPathException e) {
            throw new UserError(messages.text("record.failed", asked, e.getMessage()));
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new UserError(messages.text("record.no-file", asked, option));
        }
        if (!Files.isDirectory(file.getParent()) || !Files.isWritable(file.getParent())) {
            throw new UserError(messages.text("record.no-folder", file.getParent(), option));
        }
    }

    void write(String text) {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError(messages.text("record.failed", file, e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

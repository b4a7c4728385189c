package unixproc.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import unixproc.cli.context.CommandContext;
import unixproc.text.UserError;

/** A program in a file, as the lab takes it: in front of it stand its name and its arguments. */
final class ProgramFile {
    private ProgramFile() {}

    /**
     * @param command the file, then what {@code main} is given behind the program's own name
     * @throws UserError when the file cannot be read
     */
    static String read(List<String> command, CommandContext context) {
        Path file = Path.of(command.get(0));
        String name = file.getFileName().toString();
        StringBuilder text = new StringBuilder();
        text.append("#pragma unixproc file ").append(name).append('\n');
        int dot = name.lastIndexOf('.');
        argument(text, "./" + (dot > 0 ? name.substring(0, dot) : name));
        command.subList(1, command.size()).forEach(argument -> argument(text, argument));
        try {
            return text.append(Files.readString(file, StandardCharsets.UTF_8)).toString();
        } catch (IOException unreadable) {
            throw new UserError(context.messages().text("program.unreadable", command.get(0)));
        }
    }

    private static void argument(StringBuilder text, String argument) {
        text.append("#pragma unixproc argument ")
                .append(argument.replace('\n', ' '))
                .append('\n');
    }
}

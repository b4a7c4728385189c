package unixproc.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import unixproc.console.Console;
import unixproc.lab.Lab;
import unixproc.tutor.LabPrompt;
import unixproc.tutor.PromptAssistant;

/** {@code unixproc lab}: the prompt without a lesson; with a script as its input, a filter. */
@Command(name = "lab")
final class OpenLab implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Common common;

    OpenLab(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        // The lab first: it gets ready while the prompt does.
        try (Lab lab = LabStart.start(room.rails());
                Console console = room.console()) {
            return new LabPrompt(console, lab, room.manner(console), room.errors()::complain)
                    .run(new PromptAssistant(room.language(), false))
                    .status();
        }
    }
}

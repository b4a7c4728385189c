package unixproc.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.console.Asciicast;
import unixproc.console.Console;
import unixproc.console.Stage;
import unixproc.lab.Rails;
import unixproc.text.UserError;
import unixproc.tutor.Course;
import unixproc.tutor.Ending;

/** {@code unixproc replay NAME}: one lesson again from its first screen, by hand or by itself. */
@Command(name = "replay")
final class Replay implements Callable<Integer> {
    private static final double SLOWEST = 0.05;
    private static final double FASTEST = 1000;

    private final Surroundings surroundings;
    private final Common common;

    @Option(names = "--auto", descriptionKey = "option.auto")
    private boolean auto;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "1", descriptionKey = "option.speed")
    private double speed;

    @Option(names = "--record", paramLabel = "FILE", descriptionKey = "option.record")
    private Path record;

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    Replay(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        Room room = new Room(surroundings, common);
        Course course = room.course(false);
        if (!auto && (record != null || speed != 1)) {
            throw new UserError(room.messages().text("record.not-auto"));
        }
        if (!(speed >= SLOWEST && speed <= FASTEST)) {
            throw new UserError(room.messages().text("speed.bad", SLOWEST, FASTEST));
        }
        Optional<CastFile> file = Optional.ofNullable(record).map(asked -> new CastFile(asked, room.messages()));
        Rails rails = new Consent(room, course).asked();
        if (!auto) {
            try (Console console = room.console()) {
                if (console.isAtTerminal()) {
                    return room.tutorial(console, course, rails).replay(name).status();
                }
            }
        }
        try (Stage stage = room.stage(speed, file.isPresent())) {
            Ending ending = room.tutorial(stage, course, rails).replayByItself(name);
            if (file.isPresent()) {
                file.get().write(stage.recording().map(Asciicast::text).orElseThrow());
                room.errors().complain(room.messages().text("record.done", file.get()));
            }
            return ending.status();
        }
    }
}

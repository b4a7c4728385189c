package unixproc.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unixproc learn [NAME]}: goes on where the learner stopped. */
@Command(name = "learn")
final class Learn implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Common common;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    Learn(Surroundings surroundings, Common common) {
        this.surroundings = surroundings;
        this.common = common;
    }

    @Override
    public Integer call() {
        return new Room(surroundings, common).learn(name.isEmpty() ? Optional.empty() : Optional.of(name));
    }
}

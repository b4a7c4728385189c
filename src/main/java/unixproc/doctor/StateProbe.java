package unixproc.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import unixproc.file.AtomicFile;

/** The directory where the learner's place and answers are kept from one time to the next. */
final class StateProbe implements Probe {
    private final Optional<Path> state;

    StateProbe(Optional<Path> state) {
        this.state = state;
    }

    @Override
    public List<Finding> look() {
        if (state.isEmpty()) {
            return List.of(Finding.less("state", "none"));
        }
        Path folder = state.get();
        Optional<String> obstacle = AtomicFile.obstacle(folder.resolve("progress.json"));
        return List.of(
                obstacle.isPresent()
                        ? Finding.less("state", "unwritable", folder, obstacle.get())
                        : Finding.fine("state", folder));
    }
}

package unixproc.lesson.progress;

import java.nio.file.Path;
import java.util.Optional;

/** Saves without end, for a test that kills it. */
final class ProgressSaver {
    private ProgressSaver() {}

    public static void main(String[] args) {
        ProgressStore store = new ProgressStore(Optional.of(Path.of(args[0])));
        Progress progress = store.load().progress();
        for (int screen = progress.screen("fork") + 1; ; screen++) {
            progress = progress.at("fork", screen).at("pid", screen);
            store.save(progress);
        }
    }
}

package unixproc.posix.rails;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Grants a right on everything below a directory but some places. Landlock can only add, so where one of those places
 * lies below a directory, that directory's other entries are granted one by one.
 */
final class TreeGrant {
    private final Ruleset ruleset;
    private final List<Path> places;
    private final long access;

    /** @param places absolute, without links */
    TreeGrant(Ruleset ruleset, List<Path> places, long access) {
        this.ruleset = ruleset;
        this.places = places;
        this.access = access;
    }

    void grant(Path path) {
        if (places.contains(path)) {
            return;
        }
        if (!holdsOne(path)) {
            ruleset.grant(path, access);
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                // A link is judged where it leads.
                if (!Files.isSymbolicLink(entry)) {
                    grant(entry);
                }
            }
        } catch (IOException e) {
            // What cannot be listed is not granted.
        }
    }

    private boolean holdsOne(Path path) {
        for (Path place : places) {
            if (place.startsWith(path)) {
                return true;
            }
        }
        return false;
    }
}

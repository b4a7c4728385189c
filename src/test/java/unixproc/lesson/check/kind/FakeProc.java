package unixproc.lesson.check.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import unixproc.kernel.ProcFs;

/** A small {@code /proc} on disk, so that checks can be judged on a kernel whose every fact is known. */
final class FakeProc {
    private final Path root;

    FakeProc(Path root) {
        this.root = root;
    }

    ProcFs kernel() {
        return new ProcFs(root);
    }

    Entry process(long pid, char state, long ppid) {
        return new Entry(pid).stat(state, ppid, pid, pid, 0, -1, 0);
    }

    void gone(long pid) {
        write(root.resolve(pid + "/stat"), "");
    }

    /** One process; each method adds what the kernel says of it. */
    final class Entry {
        private final long pid;
        private final Path folder;

        Entry(long pid) {
            this.pid = pid;
            this.folder = root.resolve(Long.toString(pid));
        }

        Entry stat(char state, long ppid, long pgrp, long session, int tty, long tpgid, int exitCode) {
            write(
                    folder.resolve("stat"),
                    pid + " (java) " + state + " " + ppid + " " + pgrp + " " + session + " " + tty + " " + tpgid
                            + " 0".repeat(43) + " " + exitCode + "\n");
            return this;
        }

        Entry syscall(String text) {
            write(folder.resolve("syscall"), text + "\n");
            return this;
        }

        Entry strings(String file, String... strings) {
            write(folder.resolve(file), strings.length == 0 ? "" : String.join("\0", strings) + "\0");
            return this;
        }

        Entry link(String file, String target) {
            try {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.deleteIfExists(folder.resolve(file));
                Files.createSymbolicLink(folder.resolve(file), Path.of(target));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return this;
        }

        Entry fd(int number, String target, long pos, String octalFlags) {
            write(folder.resolve("fdinfo/" + number), "pos:\t" + pos + "\nflags:\t" + octalFlags + "\nmnt_id:\t9\n");
            return link("fd/" + number, target);
        }

        Entry status(Map<String, String> masks) {
            StringBuilder text = new StringBuilder("Name:\tjava\n");
            for (String key : new String[] {"SigPnd", "ShdPnd", "SigBlk", "SigIgn", "SigCgt"}) {
                text.append(key)
                        .append(":\t")
                        .append(masks.getOrDefault(key, "0000000000000000"))
                        .append('\n');
            }
            write(folder.resolve("status"), text.toString());
            return this;
        }

        Entry openFiles(String soft, String hard) {
            write(
                    folder.resolve("limits"),
                    String.format("%-26s%-21s%-21s%-10s%n", "Limit", "Soft Limit", "Hard Limit", "Units")
                            + String.format("%-26s%-21s%-21s%-10s%n", "Max open files", soft, hard, "files"));
            return this;
        }

        Entry memory(long privateDirty) {
            write(
                    folder.resolve("smaps_rollup"),
                    "00400000-7fff [rollup]\nRss: 9000 kB\nPss: 5000 kB\nShared_Clean: 0 kB\nShared_Dirty: 100 kB\n"
                            + "Private_Clean: 0 kB\nPrivate_Dirty: " + privateDirty + " kB\n");
            return this;
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

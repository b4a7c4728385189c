package unixproc.c.preprocess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unixproc.c.syntax.Lexer;

/**
 * What {@code #include} brings. The headers of the system bring what is there anyway; those of textbooks are written in
 * the small C, and only the functions a program speaks of are taken from them.
 */
final class Headers {
    private static final List<String> SYSTEM = split("""
            alloca.h arpa/inet.h ctype.h dirent.h errno.h error.h fcntl.h features.h float.h getopt.h grp.h
            inttypes.h libgen.h limits.h linux/limits.h linux/sched.h locale.h malloc.h math.h memory.h net/if.h netdb.h netinet/in.h
            netinet/tcp.h poll.h pthread.h pwd.h sched.h setjmp.h signal.h stdarg.h stdbool.h stddef.h stdint.h stdio.h stdlib.h
            string.h strings.h sys/epoll.h sys/eventfd.h sys/fcntl.h sys/file.h sys/ioctl.h sys/ipc.h sys/mman.h sys/msg.h
            sys/param.h sys/prctl.h sys/resource.h sys/select.h sys/sem.h sys/shm.h sys/signal.h sys/signalfd.h
            sys/socket.h sys/stat.h sys/syscall.h sys/sysinfo.h sys/time.h sys/timerfd.h sys/times.h sys/types.h sys/ucontext.h
            sys/uio.h threads.h sys/un.h sys/utsname.h sys/vfs.h sys/wait.h syscall.h sysexits.h syslog.h termios.h time.h ucontext.h
            unistd.h utime.h wait.h""");
    private static final List<String> BOOKS = List.of("csapp.h", "apue.h", "tlpi_hdr.h", "err.h", "assert.h");
    /** Those of the system that bring functions the lab makes of its own calls. */
    private static final List<String> WRITTEN = List.of("stdio.h", "stdlib.h", "unistd.h", "fcntl.h", "inet.h");

    private static final Map<String, String> TEXTS = read();

    private Headers() {}

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        String[] all = text.split("\\s+");
        for (int i = 0; i < all.length; i++) {
            words.add(all[i]);
        }
        return words;
    }

    /** Read at once: a process that was forked cannot read what the program came in. */
    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        List<String> names = new ArrayList<>(BOOKS);
        names.addAll(WRITTEN);
        for (int i = 0; i < names.size(); i++) {
            try (InputStream in = Headers.class.getResourceAsStream("/unixproc/c/header/" + names.get(i))) {
                if (in != null) {
                    texts.put(names.get(i), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The text of a header as far as the program needs it; nothing when there is no such header. */
    static Optional<String> text(String header, String program) {
        boolean bare = SYSTEM.contains(header) && !WRITTEN.contains(header) && !header.equals("arpa/inet.h");
        if (bare) {
            return Optional.of("");
        }
        String name = header.substring(header.lastIndexOf('/') + 1);
        String whole = TEXTS.get(name);
        if (whole == null) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(whole);
        // A textbook's header brings those of the system with it.
        for (int i = 0; i < WRITTEN.size() && BOOKS.contains(name); i++) {
            text.append("\n\n").append(TEXTS.get(WRITTEN.get(i)));
        }
        return Optional.of(needed(text.toString(), program));
    }

    /** The parts of a header are parted by empty lines; directives are always taken, a function when it is spoken of. */
    private static String needed(String whole, String program) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < whole.length()) {
            int end = whole.indexOf("\n\n", start);
            end = end < 0 ? whole.length() : end;
            parts.add(whole.substring(start, end));
            start = end + 2;
        }
        boolean[] taken = new boolean[parts.size()];
        StringBuilder all = new StringBuilder(program);
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i < taken.length; i++) {
                String part = parts.get(i);
                if (!taken[i] && (part.startsWith("#") || mentions(all.toString(), name(part)))) {
                    taken[i] = true;
                    more = true;
                    all.append('\n').append(part);
                }
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                text.append(parts.get(i)).append('\n');
            }
        }
        return text.toString();
    }

    /** The name a part is about: the one before its first parenthesis, or the last one of a declaration. */
    private static String name(String part) {
        int open = part.indexOf('(');
        int end = open < 0 ? part.indexOf(';') : open;
        end = end < 0 ? part.length() : end;
        int start = end;
        while (start > 0 && (Lexer.startsName(part.charAt(start - 1)) || Lexer.isDigit(part.charAt(start - 1)))) {
            start--;
        }
        return part.substring(start, end);
    }

    private static boolean mentions(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0 && !name.isEmpty()) {
            int end = at + name.length();
            boolean before = at > 0 && (Lexer.startsName(text.charAt(at - 1)) || Lexer.isDigit(text.charAt(at - 1)));
            boolean after =
                    end < text.length() && (Lexer.startsName(text.charAt(end)) || Lexer.isDigit(text.charAt(end)));
            if (!before && !after) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }
}

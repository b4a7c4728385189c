package unixproc.tutor.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unixproc.lesson.model.Elsewhere;
import unixproc.lesson.model.Lesson;
import unixproc.lesson.model.Place;

/**
 * Has the programs of a lesson read by their own languages, as far as those are on this machine. None is run: a lesson
 * may be anybody's.
 */
final class ProgramSyntax {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern LINE = Pattern.compile("(?:<stdin>:|<unknown>\", line |-:|sh: )(\\d{1,6})");

    private final TrialProblems problems;

    ProgramSyntax(TrialProblems problems) {
        this.problems = problems;
    }

    void check(Lesson lesson) {
        lesson.screens().forEach(screen -> screen.elsewhere().forEach(this::check));
    }

    private void check(Elsewhere program) {
        complaint(program).ifPresent(text -> problems.add(place(program, text), "program", sentence(text)));
    }

    private static List<String> reader(Elsewhere.Tongue tongue) {
        return switch (tongue) {
            case C -> List.of("cc", "-fsyntax-only", "-x", "c", "-");
            case PYTHON -> List.of("python3", "-c", "import ast, sys; ast.parse(sys.stdin.read())");
            case RUBY -> List.of("ruby", "-c");
            case SHELL -> List.of("sh", "-n");
        };
    }

    /** What its language says against it; empty where that is content or not on this machine. */
    private static Optional<String> complaint(Elsewhere program) {
        try {
            ProcessBuilder builder = new ProcessBuilder(reader(program.tongue())).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Process reader = builder.start();
            try (OutputStream in = reader.getOutputStream()) {
                in.write((program.code() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException hasReadEnough) {
                // It ends with a complaint, which is read below.
            }
            Thread limit = new Thread(() -> endAfterLimit(reader), "limit of a program's reader");
            limit.setDaemon(true);
            limit.start();
            String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return reader.waitFor() == 0 ? Optional.empty() : Optional.of(said);
        } catch (IOException notOnThisMachine) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void endAfterLimit(Process reader) {
        try {
            if (!reader.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                reader.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The line it complains of, or the beginning of the block. */
    private static Place place(Elsewhere program, String complaint) {
        Matcher line = LINE.matcher(complaint);
        String[] lines = program.code().split("\n", -1);
        int number = line.find() ? Math.min(Integer.parseInt(line.group(1)), lines.length) : 0;
        return number < 1
                ? program.place()
                : new Place(program.place().line() + number, 1, Math.max(1, lines[number - 1].length()));
    }

    /** The line that names the error; compilers say more before and after it. */
    private static String sentence(String complaint) {
        List<String> lines = complaint
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).contains("error"))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .orElse("");
    }
}

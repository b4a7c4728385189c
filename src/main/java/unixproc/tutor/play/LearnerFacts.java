package unixproc.tutor.play;

import java.util.Optional;
import java.util.OptionalLong;
import unixproc.kernel.Limits;
import unixproc.kernel.ProcFs;
import unixproc.kernel.Stat;
import unixproc.kernel.Terminals;
import unixproc.lab.Lab;
import unixproc.lab.LabProcess;
import unixproc.lesson.model.LessonText;
import unixproc.tutor.session.EventLoop;
import unixproc.tutor.session.SessionOptions;

/** The learner's own facts that stand in a lesson's text: {@code {A}}, {@code {A.ppid}}, {@code {shell}}. */
public final class LearnerFacts {
    private final EventLoop loop;
    private final SessionOptions options;
    private final ProcFs proc = new ProcFs();

    public LearnerFacts(EventLoop loop, SessionOptions options) {
        this.loop = loop;
        this.options = options;
    }

    /** The text with the facts in it. */
    public String fill(String text) {
        return text.indexOf('{') < 0 ? text : LessonText.fill(text, this::fact);
    }

    private Optional<String> fact(String name) {
        return switch (name) {
            case "shell" -> proc.comm(options.shell()).or(() -> Optional.of("shell"));
            case "shell.pid" -> Optional.of(String.valueOf(options.shell()));
            case "tutor.pid" ->
                Optional.of(String.valueOf(ProcessHandle.current().pid()));
            case "init.pid" -> Optional.of(String.valueOf(lab().init()));
            case "user" -> Optional.of(System.getProperty("user.name"));
            case "uid" -> uid();
            case "limit.nofile" -> limit().map(Limits.Limit::soft).map(LearnerFacts::amount);
            case "limit.nofile.hard" -> limit().map(Limits.Limit::hard).map(LearnerFacts::amount);
            default -> ofProcess(name);
        };
    }

    /** The text can be shown before the lab is there, but not with what only the lab knows. */
    private Lab lab() {
        loop.awaitReady();
        return loop.lab();
    }

    private Optional<String> uid() {
        try {
            return Optional.of(
                    String.valueOf(java.nio.file.Files.getAttribute(java.nio.file.Path.of("/proc/self"), "unix:uid")));
        } catch (java.io.IOException unknown) {
            return Optional.empty();
        }
    }

    private Optional<Limits.Limit> limit() {
        OptionalLong first = lab().processes().stream()
                .filter(LabProcess::isAlive)
                .mapToLong(LabProcess::pid)
                .findFirst();
        return first.isPresent()
                ? proc.limits(first.getAsLong()).flatMap(limits -> limits.of(Limits.Resource.NOFILE))
                : Optional.empty();
    }

    private static String amount(long value) {
        return value == Limits.Limit.UNLIMITED ? "RLIM_INFINITY" : String.valueOf(value);
    }

    private Optional<String> ofProcess(String name) {
        int dot = name.indexOf('.');
        String letter = dot < 0 ? name : name.substring(0, dot);
        String fact = dot < 0 ? "pid" : name.substring(dot + 1);
        return lab().find(letter).flatMap(process -> proc.stat(process.pid()).flatMap(stat -> fact(stat, fact)));
    }

    private Optional<String> fact(Stat stat, String fact) {
        return switch (fact) {
            case "pid" -> Optional.of(String.valueOf(stat.pid()));
            case "ppid" -> Optional.of(String.valueOf(stat.ppid()));
            case "pgrp" -> Optional.of(String.valueOf(stat.pgrp()));
            case "session" -> Optional.of(String.valueOf(stat.session()));
            case "tty" -> Terminals.name(stat.ttyNr());
            case "comm" -> Optional.of(stat.comm());
            case "exe" -> proc.exe(stat.pid());
            case "cwd" -> proc.cwd(stat.pid());
            case "state" -> Optional.of(String.valueOf(stat.state().letter()));
            case "starttime" -> Optional.of(String.valueOf(stat.starttime()));
            default -> Optional.empty();
        };
    }
}

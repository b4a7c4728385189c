package unixproc.tutor.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import unixproc.text.Language;
import unixproc.text.Messages;
import unixproc.view.picture.EnvironmentPicture;
import unixproc.view.picture.FdsPicture;
import unixproc.view.picture.FilesPicture;
import unixproc.view.picture.GroupsPicture;
import unixproc.view.picture.LimitsPicture;
import unixproc.view.picture.MemoryPicture;
import unixproc.view.picture.Picture;
import unixproc.view.picture.PictureSource;
import unixproc.view.picture.PipesPicture;
import unixproc.view.picture.PsPicture;
import unixproc.view.picture.SignalsPicture;
import unixproc.view.picture.TimelinePicture;
import unixproc.view.picture.TreePicture;

/** The one table of words for the tutor: dispatch, help and completion all read it. */
public enum PromptCommand {
    NEXT(step(StepCommands::next)),
    BACK(step(StepCommands::back)),
    HINT(step(StepCommands::hint)),
    ANSWER(step(StepCommands::answer)),
    CHECK(step(StepCommands::check)),
    SKIP(step(StepCommands::skip)),
    AGAIN(step(StepCommands::again)),
    LIST(lesson(LessonCommands::list)),
    GOTO(lesson(LessonCommands::goTo), "NAME"),
    PLAY(lesson(LessonCommands::playFreely)),
    RESUME(lesson(LessonCommands::resume)),
    CODE(lesson(LessonCommands::code), "[c|python|ruby|shell] [FILE]"),
    PACE(lesson(LessonCommands::pace), "watch|guided|solo"),
    WHY(lesson(LessonCommands::why)),
    SAVE(session(SessionCommands::save), "[all] FILE"),
    MAN(looks(LabCommands::manual), "CALL"),
    TREE(picture(TreePicture::of), "[all]"),
    PS(picture(PsPicture::of)),
    FDS(picture(FdsPicture::of), "[PROCESS] [all]"),
    FILES(picture(FilesPicture::of)),
    PIPES(picture(PipesPicture::of)),
    MEM(picture(MemoryPicture::of)),
    SIGNALS(picture(SignalsPicture::of), "[PROCESS]"),
    LIMITS(picture(LimitsPicture::of), "[PROCESS]"),
    ENV(picture(EnvironmentPicture::of), "[PROCESS]"),
    GROUPS(picture(GroupsPicture::of)),
    DIFF(looks(LabCommands::changes), "[on|off]"),
    TIMELINE(picture(TimelinePicture::of)),
    STATUS(looks(LabCommands::status), "[s]"),
    STRACE(looks(LabCommands::strace), "on|off"),
    RUN(changes(LabCommands::run), "FILE [ARGUMENTS]"),
    USE(changes(LabCommands::use), "PROCESS"),
    TYPE(changes(LabCommands::type), "TEXT"),
    PRESS(changes(LabCommands::press), "^C"),
    SYNC(changes(LabCommands::sync), "[SECONDS]"),
    HELP(looks(LabCommands::help), "[WORD|CALL|TERM]"),
    QUIT(session((session, rest) -> session.quit()));

    /** A record of a method reference, which has no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CommandAction action;

    private final String argument;

    PromptCommand(CommandAction action) {
        this(action, "");
    }

    PromptCommand(CommandAction action, String argument) {
        this.action = action;
        this.argument = argument;
    }

    private static CommandAction step(Consumer<StepCommands> command) {
        return new CommandAction.Step(command);
    }

    private static CommandAction lesson(Consumer<LessonCommands> command) {
        return new CommandAction.InLesson((lesson, rest) -> command.accept(lesson));
    }

    private static CommandAction lesson(BiConsumer<LessonCommands, String> command) {
        return new CommandAction.InLesson(command);
    }

    private static CommandAction session(BiConsumer<SessionCommands, String> command) {
        return new CommandAction.InSession(command);
    }

    private static CommandAction looks(BiPredicate<LabCommands, String> command) {
        return new CommandAction.InLab(false, command);
    }

    private static CommandAction changes(BiPredicate<LabCommands, String> command) {
        return new CommandAction.InLab(true, command);
    }

    private static CommandAction picture(Function<PictureSource, Picture> picture) {
        return new CommandAction.ShowPicture(picture);
    }

    public CommandAction action() {
        return action;
    }

    /** As it is typed, without the colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String argument() {
        return argument;
    }

    /** What it does, in one line; what a picture shows is said where the picture has its other words. */
    public String meaning(Language language) {
        String bundle = action instanceof CommandAction.ShowPicture || this == STATUS ? "view" : "tutor";
        return Messages.of(bundle, language).text("word." + word());
    }

    /** Whether the lab may be another one after it; the others only look. */
    public boolean changesTheLab() {
        return action instanceof CommandAction.InLab lab && lab.changesTheLab();
    }

    /** Whether the lab alone can do it, without a lesson. */
    public boolean isForLab() {
        return action instanceof CommandAction.InLab || action instanceof CommandAction.ShowPicture;
    }

    private boolean isHere(boolean inLesson) {
        return inLesson || isForLab() || action instanceof CommandAction.InSession;
    }

    /** The words an abbreviation may stand for; a whole word stands for itself alone. */
    public static List<PromptCommand> starting(String typed, boolean inLesson) {
        return starting(typed, here(inLesson));
    }

    public static List<PromptCommand> starting(String typed, List<PromptCommand> among) {
        String prefix = typed.toLowerCase(Locale.ROOT);
        List<PromptCommand> exact =
                among.stream().filter(word -> word.word().equals(prefix)).toList();
        return exact.isEmpty()
                ? among.stream().filter(word -> word.word().startsWith(prefix)).toList()
                : exact;
    }

    public static List<PromptCommand> here(boolean inLesson) {
        return Arrays.stream(values()).filter(word -> word.isHere(inLesson)).toList();
    }
}

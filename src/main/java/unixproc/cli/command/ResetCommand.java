package unixproc.cli.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unixproc.cli.context.CommandContext;
import unixproc.cli.context.YesOrNo;
import unixproc.console.Console;
import unixproc.console.Conversation;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.text.Messages;
import unixproc.text.UserError;
import unixproc.tutor.course.Course;
import unixproc.tutor.course.Forgetting;

/** {@code unixproc reset [NAME]}: forgets, after asking, and keeps a copy. */
@Command(name = "reset")
public final class ResetCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--yes", descriptionKey = "option.yes")
    private boolean yes;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.lesson")
    private String name = "";

    public ResetCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Messages messages = context.messages();
        Course course = context.course(true);
        Forgetting forgetting = new Forgetting(course, name.isEmpty() ? Optional.empty() : Optional.of(name));
        try (Console console = context.consoleWithoutHistory()) {
            course.takeTrouble().ifPresent(context.complaints(console)::complain);
            if (course.keepsProgress() && forgetting.isNothing()) {
                console.print(messages.text("reset.nothing"));
            } else if (yes || agrees(console, forgetting, messages)) {
                console.print(messages.text("reset.done", forgetting.forget()));
            } else {
                console.print(messages.text("reset.not"));
            }
        }
        return 0;
    }

    private static boolean agrees(Console console, Forgetting forgetting, Messages messages) {
        if (!console.isAtTerminal()) {
            throw new UserError(messages.text("reset.nobody"));
        }
        console.print(forgetting.loss());
        Conversation conversation = new Conversation(console);
        StyledText question = StyledText.of(Style.PROMPT, messages.text("reset.ask") + " ");
        while (true) {
            YesOrNo answer = YesOrNo.of(conversation.ask(question));
            if (answer != YesOrNo.NEITHER) {
                return answer == YesOrNo.YES;
            }
        }
    }
}

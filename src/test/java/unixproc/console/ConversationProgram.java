package unixproc.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import unixproc.console.terminal.ConsoleFactory;
import unixproc.console.text.PageLinks;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.text.Language;

/** A small program that talks through a console, for tests to run on a real terminal. */
public final class ConversationProgram implements Input.Receiver {
    private final Console console;
    private final String barRest;
    private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
    private String process = "A";
    private boolean over;

    private ConversationProgram(Console console, boolean wide) {
        this.console = console;
        this.barRest = wide ? " " + "=".repeat(60) : "";
    }

    /** The arguments: a history file, plain if it must be, and wide for a status as wide as the window. */
    public static void main(String[] args) throws InterruptedException {
        List<String> words = List.of(args);
        Optional<Path> history = words.isEmpty() ? Optional.empty() : Optional.of(Path.of(words.get(0)));
        ConsoleFactory consoles = new ConsoleFactory(
                System.getenv(), Language.of(System.getenv().getOrDefault("LANG", "")), history, Optional.empty());
        new ConversationProgram(consoles.open(words.contains("plain"), System.in, System.out), words.contains("wide"))
                .talk();
    }

    private void talk() throws InterruptedException {
        try (console) {
            console.listen(new TinyAssistant(), input -> events.add(() -> input.deliver(this)));
            console.print(StyledText.of(Style.TUTOR, console.theme().voice()).append(" welcome, 親プロセス"));
            ask();
            while (!over) {
                events.take().run();
            }
            console.print("bye");
        }
    }

    private void ask() {
        console.status(StyledText.of("status of " + process + barRest));
        console.prompt(StyledText.of(Style.PROMPT, process + "> "));
    }

    @Override
    public void line(Input.Line line) {
        switch (line.text()) {
            case "quit" -> over = true;
            case "busy" -> console.print("busy until Ctrl-C");
            case "later" -> later();
            case "page" -> {
                console.print(PageLinks.find("see fork(2)"));
                ask();
            }
            case "size" -> say(console.width() + "x" + console.height());
            default -> say("line " + line.number() + " [" + line.text().replace("\n", "|") + "]");
        }
    }

    private void say(String answer) {
        console.print(answer);
        ask();
    }

    /** Something happens while the next line is being typed. */
    private void later() {
        ask();
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(500);
                events.add(() -> console.print("something happened\nand more of it"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void key(KeyAction action) {
        switch (action) {
            case NEXT_PROCESS -> process = "B";
            case PREVIOUS_PROCESS -> process = "A";
            case BACK, FORWARD -> console.print("step " + action);
        }
        ask();
    }

    @Override
    public void interrupted() {
        say("interrupted");
    }

    @Override
    public void endOfInput() {
        console.print("end of input");
        over = true;
    }
}

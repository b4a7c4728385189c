package unixproc.console;

import java.util.concurrent.LinkedBlockingQueue;
import unixproc.console.text.StyledText;

/** Talks with a person in turns, where nothing else goes on meanwhile. */
public final class Conversation {
    private final Console console;
    private final LinkedBlockingQueue<Input> inputs = new LinkedBlockingQueue<>();

    public Conversation(Console console) {
        this.console = console;
        console.listen(Assistant.none(), inputs::add);
    }

    /** Asks, and waits for the line, the Ctrl-C or the end of the input that answers. */
    public Input ask(StyledText prompt) {
        console.prompt(prompt);
        try {
            Input input = inputs.take();
            while (input instanceof Input.Key) {
                input = inputs.take();
            }
            return input;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Input.EndOfInput();
        }
    }
}

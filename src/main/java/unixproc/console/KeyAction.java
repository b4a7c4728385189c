package unixproc.console;

/** Keys that act at once, and what terminals send for them. */
public enum KeyAction {
    BACK("D"),
    FORWARD("C"),
    PREVIOUS_PROCESS("A"),
    NEXT_PROCESS("B");

    private final String arrow;

    KeyAction(String arrow) {
        this.arrow = arrow;
    }

    /** Alt and the arrow, as xterm and as rxvt have it, in both keypad modes. */
    public String[] sequences() {
        return new String[] {"\u001b[1;3" + arrow, "\u001b\u001b[" + arrow, "\u001b\u001bO" + arrow};
    }

    /** The name of the editor's command that the keys are bound to. */
    public String command() {
        return "unixproc-" + name();
    }
}

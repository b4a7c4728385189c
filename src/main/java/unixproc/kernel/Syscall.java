package unixproc.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The system call a process is in at this moment, from {@code /proc/PID/syscall}.
 *
 * @param number the call's number on this machine, {@link #NOT_IN_A_CALL} when the process runs or stands outside one
 * @param arguments its six arguments as the kernel sees them; empty outside a call
 */
public record Syscall(int number, List<Long> arguments) {
    public static final int NOT_IN_A_CALL = -1;

    public Syscall {
        arguments = List.copyOf(arguments);
    }

    static Optional<Syscall> parse(String line) {
        String[] words = line.strip().split(" ");
        if (words[0].equals("running") || words[0].equals("-1")) {
            return Optional.of(new Syscall(NOT_IN_A_CALL, List.of()));
        }
        try {
            List<Long> arguments = new ArrayList<>(6);
            for (int i = 1; i < words.length && i <= 6; i++) {
                arguments.add(Long.parseUnsignedLong(words[i].substring(2), 16));
            }
            return Optional.of(new Syscall(Integer.parseInt(words[0]), arguments));
        } catch (NumberFormatException | IndexOutOfBoundsException notACall) {
            return Optional.empty();
        }
    }
}

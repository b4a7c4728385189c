package unixproc.trace.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The line of C a process stands on. The first word on its stack that lies in the program's own text is the address that
 * the call in the library goes back to; addr2line(1) knows its line.
 */
public final class SourcePlaces {
    private static final int STACK = 16 * 1024;
    private static final int WORD = 8;

    private final Path program;

    /** Places in a program compiled with {@code -g}. */
    public SourcePlaces(Path program) {
        this.program = program;
    }

    /** The part of a process's memory that holds the program's own instructions, and where its file begins. */
    private record Text(long start, long end, long base) {
        boolean holds(long address) {
            return address > start && address <= end;
        }
    }

    /** The line, from 1; empty where it cannot be told, as after {@code main} has returned. */
    public OptionalInt line(long pid, long stackPointer) {
        try {
            Optional<Text> text = text(pid);
            return text.isEmpty() ? OptionalInt.empty() : line(address(pid, stackPointer, text.get()), text.get());
        } catch (IOException gone) {
            return OptionalInt.empty();
        }
    }

    private OptionalInt line(long address, Text text) throws IOException {
        return address == 0 ? OptionalInt.empty() : lookUp(address - text.base() - 1);
    }

    private Optional<Text> text(long pid) throws IOException {
        long base = -1;
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "maps"))) {
            if (line.endsWith(program.toString())) {
                String[] words = line.split(" +");
                String[] range = words[0].split("-");
                long start = Long.parseUnsignedLong(range[0], 16);
                base = base < 0 ? start - Long.parseUnsignedLong(words[2], 16) : base;
                if (words[1].contains("x")) {
                    return Optional.of(new Text(start, Long.parseUnsignedLong(range[1], 16), base));
                }
            }
        }
        return Optional.empty();
    }

    private static long address(long pid, long stackPointer, Text text) throws IOException {
        try (RandomAccessFile memory = new RandomAccessFile("/proc/" + pid + "/mem", "r")) {
            memory.seek(stackPointer);
            byte[] bytes = new byte[STACK];
            int got = Math.max(0, memory.read(bytes));
            ByteBuffer words = ByteBuffer.wrap(bytes, 0, got).order(ByteOrder.nativeOrder());
            while (words.remaining() >= WORD) {
                long word = words.getLong();
                if (text.holds(word)) {
                    return word;
                }
            }
        }
        return 0;
    }

    private OptionalInt lookUp(long address) throws IOException {
        Process process = new ProcessBuilder("addr2line", "-e", program.toString(), Long.toHexString(address))
                .redirectErrorStream(true)
                .start();
        String place = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        String line = place.substring(place.lastIndexOf(':') + 1).replaceAll("\\D.*", "");
        return line.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(line));
    }
}

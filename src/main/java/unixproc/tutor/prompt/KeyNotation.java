package unixproc.tutor.prompt;

import java.io.ByteArrayOutputStream;
import java.util.Optional;

/** KeyNotation as they are written: {@code ^C}, {@code ^Z}, {@code ^\}, {@code Enter}. */
public final class KeyNotation {
    private static final int CONTROL = 0x1f;

    private KeyNotation() {}

    /** What a terminal sends for them, or empty when they are not keys. */
    public static Optional<byte[]> of(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String key : written.split("\\s+")) {
            if (key.equalsIgnoreCase("enter")) {
                bytes.write('\r');
            } else if (key.length() == 2 && key.charAt(0) == '^' && key.charAt(1) >= '@' && key.charAt(1) <= '~') {
                bytes.write(Character.toUpperCase(key.charAt(1)) & CONTROL);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}

package unixproc.console.selfplay;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AsciicastTest {
    @Test
    void theHeaderSaysWhatThePlayerMustKnow() throws JsonParserException {
        Asciicast cast = new Asciicast(80, 24, 1_700_000_000L, Map.of("TERM", "xterm", "SHELL", "/bin/\"odd\\sh"));
        JsonObject header = JsonParser.object().from(cast.text());
        assertThat(header.getInt("version")).isEqualTo(2);
        assertThat(header.getInt("width")).isEqualTo(80);
        assertThat(header.getInt("height")).isEqualTo(24);
        assertThat(header.getLong("timestamp")).isEqualTo(1_700_000_000L);
        assertThat(header.getObject("env").getString("SHELL")).isEqualTo("/bin/\"odd\\sh");
    }

    @Test
    void whateverIsWrittenIsAValidEventOnOneLine() throws JsonParserException {
        Asciicast cast = new Asciicast(80, 24, 0, Map.of());
        String odd = "\u001b[1mフォーク\r\n\t\"\\\u007f 😀";
        cast.output(0.5, odd);
        cast.output(1234567.25, "half \ud83d");
        List<String> lines = cast.text().lines().toList();
        assertThat(lines).hasSize(3);
        JsonArray event = JsonParser.array().from(lines.get(1));
        assertThat(event).containsExactly(0.5, "o", odd);
        assertThat(JsonParser.array().from(lines.get(2)).getDouble(0)).isEqualTo(1234567.25);
        byte[] bytes = cast.text().getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(cast.text());
    }
}

package unixproc.lesson.check.syntax;

import java.util.List;
import java.util.Map;
import unixproc.lesson.check.Check;
import unixproc.lesson.check.ProgramCheck;
import unixproc.lesson.yaml.YamlNode;

/** How the checks about programs are read. */
final class ProgramCheckFields {
    private ProgramCheckFields() {}

    static Check environment(CheckFields f) {
        f.needOneOf("exactly", "has", "lacks");
        boolean exactly = f.fields().has("exactly");
        Map<String, String> settings = f.settings(exactly ? "exactly" : "has");
        List<String> lacks =
                f.fields().scalars("lacks").stream().map(YamlNode.Scalar::text).toList();
        if (exactly && (f.fields().has("has") || !lacks.isEmpty())) {
            f.problems().add(f.fields().placeOf("exactly"), "check.either", "exactly", "has, lacks");
        }
        return new ProgramCheck.Environment(f.of(), settings, exactly, lacks);
    }

    static Check commandLine(CheckFields f) {
        f.needOneOf("is", "starts-with");
        boolean whole = f.fields().has("is");
        if (whole && f.fields().has("starts-with")) {
            f.problems().add(f.fields().placeOf("starts-with"), "check.either", "is", "starts-with");
        }
        List<String> words = f.fields().scalars(whole ? "is" : "starts-with").stream()
                .map(YamlNode.Scalar::text)
                .toList();
        return new ProgramCheck.CommandLine(f.of(), words, whole);
    }
}

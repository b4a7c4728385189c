package unixproc.lab.wire;

import java.util.ArrayList;
import java.util.List;

/** Reads a {@link Report} from the line that it was sent as. */
public final class ReportDecoder {
    private ReportDecoder() {}

    /**
     * The report on a line.
     *
     * @param line the line without its newline
     * @throws WireException for a line that is no report
     */
    public static Report decode(String line) {
        Fields fields = Fields.of(line);
        String verb = fields.text();
        return switch (verb) {
            case "hello" -> new Report.Hello(fields.number(), fields.number());
            case "init" -> new Report.InitReady(fields.number(), (int) fields.number());
            case "reaped" -> new Report.Reaped(fields.number(), (int) fields.number());
            case "compared" -> new Report.Compared((int) fields.number());
            case "asked" -> new Report.Asked(fields.text());
            case "forking" -> new Report.Forking();
            case "entered" -> new Report.Entered(fields.text(), fields.text(), kind(fields));
            case "returned" -> returned(fields);
            case "waited" -> new Report.Waited(fields.number(), (int) fields.number());
            case "shown" -> new Report.Shown(fields.text(), Outcome.from(fields));
            case "delivered" -> new Report.Delivered(fields.text(), fields.number());
            case "leaving" -> new Report.Leaving(fields.text(), fields.text(), kind(fields), (int) fields.number());
            case "rejected" -> rejected(fields);
            case "done" -> new Report.Done(Outcome.from(fields));
            default -> throw new WireException("unknown report: " + verb);
        };
    }

    private static Report.Rejected rejected(Fields fields) {
        boolean ran = fields.flag();
        List<Mistake> mistakes = new ArrayList<>();
        do {
            mistakes.add(Mistake.from(fields));
        } while (fields.hasMore());
        return new Report.Rejected(ran, List.copyOf(mistakes));
    }

    private static Report.Returned returned(Fields fields) {
        String name = fields.text();
        String text = fields.text();
        CallKind kind = kind(fields);
        Outcome outcome = Outcome.from(fields);
        List<Long> arguments = new ArrayList<>();
        while (fields.hasMore()) {
            arguments.add(fields.number());
        }
        return new Report.Returned(name, text, kind, arguments, outcome);
    }

    private static CallKind kind(Fields fields) {
        String name = fields.text();
        try {
            return CallKind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new WireException("unknown kind of call: " + name);
        }
    }
}

package unixproc.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unixproc.console.text.StyledText;
import unixproc.kernel.FdInfo;
import unixproc.kernel.OpenFile;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.SameFile;
import unixproc.view.Connections;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;
import unixproc.view.layout.Table;

/** The three tables behind every open file: descriptors lead to open file descriptions, and these to files, pipes and sockets. */
public record FilesPicture(LabSnapshot snapshot, SameFile same, boolean hiddenToo) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = FdsPicture.PARTS;

    public static Picture of(PictureSource source) {
        return new FilesPicture(source.snapshot(PARTS), source.sameFile(), source.hiddenToo());
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        Connections connections = new Connections(wording);
        Table table = new Table(
                Table.Column.text(options.text("files.descriptors")),
                Table.Column.text(options.text("files.description")),
                Table.Column.text(options.text("files.file")));
        StyledText arrow = StyledText.of(options.theme().longRight() + " ");
        for (OpenFile file : files()) {
            StyledText target = StyledText.of(connections.target(file.target()));
            StyledText end = connections.otherEnd(file.target(), file.info());
            table.row(
                    holders(file, connections, options),
                    arrow.append(description(file, options)),
                    arrow.append(end.isEmpty() ? target : target.append(" ").append(end)));
        }
        return table.lines(options.width());
    }

    /** Those of the lab: what only processes above it have open is none of the learner's business. */
    private List<OpenFile> files() {
        return OpenFile.of(snapshot.labOnly().snapshot(), same, hiddenToo);
    }

    private static StyledText holders(OpenFile file, Connections connections, RenderOptions options) {
        StyledText holders = connections.holders(file.holders());
        return file.isCertain() ? holders : holders.append(" " + options.text("files.perhaps"));
    }

    private static String description(OpenFile file, RenderOptions options) {
        List<String> facts = new ArrayList<>(file.info().map(FdInfo::flagNames).orElse(List.of()));
        String flags = String.join("|", facts);
        return FdRow.offset(file.target(), file.info())
                .map(pos -> options.text("files.facts", flags, pos))
                .orElse(flags);
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        Connections connections = new Connections(wording);
        List<StyledText> sentences = new ArrayList<>();
        sentences.add(StyledText.of(options.text("told.count.files", files().size())));
        for (OpenFile file : files()) {
            StyledText end = connections.otherEnd(file.target(), file.info());
            String sentence = options.text(
                    file.isShared() ? "files.told.shared" : "files.told",
                    holders(file, connections, options),
                    description(file, options),
                    connections.target(file.target()));
            sentences.add(StyledText.of(options.text(
                    "told.sentence", end.isEmpty() ? sentence : options.text("files.told.end", sentence, end))));
        }
        return sentences;
    }
}

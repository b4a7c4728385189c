package unixproc.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unixproc.console.StyledText;
import unixproc.kernel.FdInfo;
import unixproc.kernel.OpenFile;
import unixproc.kernel.Part;
import unixproc.kernel.SameFile;

/** The three tables behind every open file: descriptors lead to open file descriptions, and these to files, pipes and sockets. */
public record FilesPicture(Scene scene, SameFile same, boolean hiddenToo) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = FdsPicture.PARTS;

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        Connections connections = new Connections(narrator);
        Table table = new Table(
                Table.Column.text(look.text("files.descriptors")),
                Table.Column.text(look.text("files.description")),
                Table.Column.text(look.text("files.file")));
        StyledText arrow = StyledText.of(look.theme().longRight() + " ");
        for (OpenFile file : files()) {
            StyledText target = StyledText.of(connections.target(file.target()));
            StyledText end = connections.otherEnd(file.target(), file.info());
            table.row(
                    holders(file, connections, look),
                    arrow.append(description(file, look)),
                    arrow.append(end.isEmpty() ? target : target.append(" ").append(end)));
        }
        return table.lines(look.width());
    }

    /** Those of the lab: what only processes above it have open is none of the learner's business. */
    private List<OpenFile> files() {
        return OpenFile.of(scene.labOnly().snapshot(), same, hiddenToo);
    }

    private static StyledText holders(OpenFile file, Connections connections, Look look) {
        StyledText holders = connections.holders(file.holders());
        return file.isCertain() ? holders : holders.append(" " + look.text("files.perhaps"));
    }

    private static String description(OpenFile file, Look look) {
        List<String> facts = new ArrayList<>(file.info().map(FdInfo::flagNames).orElse(List.of()));
        String flags = String.join("|", facts);
        return FdRow.offset(file.target(), file.info())
                .map(pos -> look.text("files.facts", flags, pos))
                .orElse(flags);
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        Connections connections = new Connections(narrator);
        List<StyledText> sentences = new ArrayList<>();
        sentences.add(StyledText.of(look.text("told.count.files", files().size())));
        for (OpenFile file : files()) {
            StyledText end = connections.otherEnd(file.target(), file.info());
            String sentence = look.text(
                    file.isShared() ? "files.told.shared" : "files.told",
                    holders(file, connections, look),
                    description(file, look),
                    connections.target(file.target()));
            sentences.add(StyledText.of(
                    look.text("told.sentence", end.isEmpty() ? sentence : look.text("files.told.end", sentence, end))));
        }
        return sentences;
    }
}

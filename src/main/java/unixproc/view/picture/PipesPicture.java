package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import unixproc.console.text.Style;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.Descriptor;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Sleep;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/** Every pipe with those who hold its ends, who sleeps at it, and what would wake them. */
public record PipesPicture(LabSnapshot snapshot) implements Picture {
    private static final Set<ProcessDetail> PARTS =
            Set.copyOf(EnumSet.of(ProcessDetail.DESCRIPTORS, ProcessDetail.CALL));

    /** A descriptor that leads to a pipe. */
    private record End(ProcessRecord process, Descriptor descriptor) {}

    public static Picture of(PictureSource source) {
        return new PipesPicture(source.snapshot(PARTS));
    }

    /** The ends of each pipe, by what the kernel calls the pipe. */
    private Map<String, List<End>> pipes() {
        Map<String, List<End>> pipes = new LinkedHashMap<>();
        for (ProcessRecord process : snapshot.lab()) {
            for (Descriptor descriptor : process.openDescriptors()) {
                if (descriptor.target().isPipe() && !descriptor.isHidden()) {
                    pipes.computeIfAbsent(descriptor.target().text(), name -> new ArrayList<>())
                            .add(new End(process, descriptor));
                }
            }
        }
        return pipes;
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        List<StyledText> lines = new ArrayList<>();
        pipes().forEach((pipe, ends) -> {
            lines.add(StyledText.of(Style.HEADING, pipe));
            for (StyledText fact : facts(ends, options)) {
                lines.addAll(Wrap.at(options.width()).indented("  ", "    ").lines(fact));
            }
        });
        return lines.isEmpty() ? options.wrapped(List.of(none(options))) : lines;
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        List<StyledText> sentences = new ArrayList<>();
        pipes().forEach((pipe, ends) -> facts(ends, options)
                .forEach(fact -> sentences.add(StyledText.of(options.text("pipes.told", pipe, fact)))));
        return sentences.isEmpty() ? List.of(none(options)) : sentences;
    }

    private static StyledText none(RenderOptions options) {
        return StyledText.of(options.text("pipes.none"));
    }

    private List<StyledText> facts(List<End> ends, RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<StyledText> facts = new ArrayList<>();
        facts.add(holders("pipes.writers", ends, Descriptor::writes, wording));
        facts.add(holders("pipes.readers", ends, Descriptor::reads, wording));
        for (End end : ends) {
            asleep(end)
                    .ifPresent(sleep -> facts.add(StyledText.of(options.text(
                            end.descriptor().reads() ? "pipes.sleeps.reading" : "pipes.sleeps.writing",
                            wording.name(end.process().pid()),
                            sleep.call(),
                            end.descriptor().number()))));
        }
        return facts;
    }

    private static StyledText holders(
            String key, List<End> ends, Predicate<Descriptor> isSuch, ProcessWording wording) {
        List<StyledText> holders = ends.stream()
                .filter(end -> isSuch.test(end.descriptor()))
                .map(end -> wording.shortName(end.process().pid())
                        .append(RenderOptions.UNBROKEN_SPACE + end.descriptor().number()))
                .toList();
        RenderOptions options = wording.options();
        StyledText names = holders.isEmpty() ? StyledText.of(options.text("pipes.nobody")) : wording.list(holders);
        return StyledText.of(options.text(key) + " ").append(names);
    }

    private static Optional<Sleep> asleep(End end) {
        return end.process()
                .sleep()
                .filter(sleep -> !sleep.isTheLabsOwn())
                .filter(sleep ->
                        sleep.descriptor().orElse(-1) == end.descriptor().number());
    }
}

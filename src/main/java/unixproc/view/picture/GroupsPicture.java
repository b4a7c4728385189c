package unixproc.view.picture;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import unixproc.console.text.StyledText;
import unixproc.console.text.Wrap;
import unixproc.kernel.ProcessDetail;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Terminals;
import unixproc.view.LabSnapshot;
import unixproc.view.ProcessWording;
import unixproc.view.RenderOptions;

/** The sessions of the lab, the process groups in them, and which group has the terminal. */
public record GroupsPicture(LabSnapshot snapshot) implements Picture {
    /** What a snapshot must hold for it. */
    private static final Set<ProcessDetail> PARTS = Set.copyOf(EnumSet.of(ProcessDetail.CALL, ProcessDetail.PROGRAM));

    public static Picture of(PictureSource source) {
        return new GroupsPicture(source.snapshot(PARTS));
    }

    private Map<Long, Map<Long, List<ProcessRecord>>> sessions() {
        return snapshot.lab().stream()
                .collect(Collectors.groupingBy(
                        process -> process.stat().session(),
                        TreeMap::new,
                        Collectors.groupingBy(process -> process.stat().pgrp(), TreeMap::new, Collectors.toList())));
    }

    @Override
    public List<StyledText> drawn(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<StyledText> lines = new ArrayList<>();
        sessions().forEach((session, groups) -> {
            lines.addAll(Wrap.at(options.width()).indented("", "    ").lines(session(session, groups, wording)));
            List<Long> ids = new ArrayList<>(groups.keySet());
            for (long group : ids) {
                boolean isLast = group == ids.get(ids.size() - 1);
                String under = isLast ? options.theme().gap() : options.theme().trunk();
                String sign =
                        isLast ? options.theme().lastBranch() : options.theme().branch();
                lines.addAll(
                        Wrap.at(options.width()).indented(sign, under).lines(group(group, groups.get(group), wording)));
                members(groups.get(group), under, wording, lines);
            }
        });
        return lines;
    }

    private static void members(
            List<ProcessRecord> members, String under, ProcessWording wording, List<StyledText> lines) {
        RenderOptions options = wording.options();
        for (int i = 0; i < members.size(); i++) {
            boolean isLast = i == members.size() - 1;
            String sign =
                    isLast ? options.theme().lastBranch() : options.theme().branch();
            String below = isLast ? options.theme().gap() : options.theme().trunk();
            ProcessRecord process = members.get(i);
            StyledText text = wording.pointed(process.pid()).append("  " + wording.doing(process));
            lines.addAll(Wrap.at(options.width())
                    .indented(under + sign, under + below)
                    .lines(text));
        }
    }

    private static StyledText session(long session, Map<Long, List<ProcessRecord>> groups, ProcessWording wording) {
        RenderOptions options = wording.options();
        int tty = groups.values().stream()
                .flatMap(List::stream)
                .mapToInt(process -> process.stat().ttyNr())
                .filter(device -> device != 0)
                .findFirst()
                .orElse(0);
        String terminal = Terminals.name(tty)
                .map(name -> options.text("groups.terminal", name))
                .orElse(options.text("groups.noterminal"));
        return StyledText.of(options.text("groups.session", session, leader(session, wording), terminal));
    }

    private static StyledText group(long group, List<ProcessRecord> members, ProcessWording wording) {
        RenderOptions options = wording.options();
        boolean hasTerminal =
                members.stream().anyMatch(process -> process.stat().ttyNr() != 0);
        boolean isForeground =
                members.stream().anyMatch(process -> process.stat().tpgid() == group);
        String where = hasTerminal ? options.text(isForeground ? "groups.foreground" : "groups.background") : "";
        return StyledText.of(options.text("groups.group", group, leader(group, wording)) + where);
    }

    private static String leader(long id, ProcessWording wording) {
        RenderOptions options = wording.options();
        boolean isThere = wording.snapshot().snapshot().process(id).isPresent();
        return isThere ? options.text("groups.leader", wording.shortName(id)) : options.text("groups.noleader");
    }

    @Override
    public List<StyledText> told(RenderOptions options) {
        ProcessWording wording = new ProcessWording(snapshot, options);
        List<StyledText> sentences = new ArrayList<>();
        sessions().forEach((session, groups) -> {
            sentences.add(StyledText.of(options.text("told.sentence", session(session, groups, wording))));
            groups.forEach((group, members) -> {
                StyledText names = wording.list(
                        members.stream().map(p -> wording.name(p.pid())).toList());
                sentences.add(StyledText.of(options.text("groups.told", group(group, members, wording), names)));
            });
        });
        return sentences;
    }
}

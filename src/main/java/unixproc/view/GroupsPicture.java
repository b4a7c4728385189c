package unixproc.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import unixproc.console.StyledText;
import unixproc.console.Wrap;
import unixproc.kernel.Part;
import unixproc.kernel.ProcessRecord;
import unixproc.kernel.Terminals;

/** The sessions of the lab, the process groups in them, and which group has the terminal. */
public record GroupsPicture(Scene scene) implements Picture {
    /** What a snapshot must hold for it. */
    public static final Set<Part> PARTS = Set.copyOf(EnumSet.of(Part.CALL, Part.PROGRAM));

    private Map<Long, Map<Long, List<ProcessRecord>>> sessions() {
        return scene.lab().stream()
                .collect(Collectors.groupingBy(
                        process -> process.stat().session(),
                        TreeMap::new,
                        Collectors.groupingBy(process -> process.stat().pgrp(), TreeMap::new, Collectors.toList())));
    }

    @Override
    public List<StyledText> drawn(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<StyledText> lines = new ArrayList<>();
        sessions().forEach((session, groups) -> {
            lines.addAll(Wrap.at(look.width()).indented("", "    ").lines(session(session, groups, narrator)));
            List<Long> ids = new ArrayList<>(groups.keySet());
            for (long group : ids) {
                boolean isLast = group == ids.get(ids.size() - 1);
                String under = isLast ? look.theme().gap() : look.theme().trunk();
                String sign = isLast ? look.theme().lastBranch() : look.theme().branch();
                lines.addAll(
                        Wrap.at(look.width()).indented(sign, under).lines(group(group, groups.get(group), narrator)));
                members(groups.get(group), under, narrator, lines);
            }
        });
        return lines;
    }

    private static void members(List<ProcessRecord> members, String under, Narrator narrator, List<StyledText> lines) {
        Look look = narrator.look();
        for (int i = 0; i < members.size(); i++) {
            boolean isLast = i == members.size() - 1;
            String sign = isLast ? look.theme().lastBranch() : look.theme().branch();
            String below = isLast ? look.theme().gap() : look.theme().trunk();
            ProcessRecord process = members.get(i);
            StyledText text = narrator.pointed(process.pid()).append("  " + narrator.doing(process));
            lines.addAll(
                    Wrap.at(look.width()).indented(under + sign, under + below).lines(text));
        }
    }

    private static StyledText session(long session, Map<Long, List<ProcessRecord>> groups, Narrator narrator) {
        Look look = narrator.look();
        int tty = groups.values().stream()
                .flatMap(List::stream)
                .mapToInt(process -> process.stat().ttyNr())
                .filter(device -> device != 0)
                .findFirst()
                .orElse(0);
        String terminal = Terminals.name(tty)
                .map(name -> look.text("groups.terminal", name))
                .orElse(look.text("groups.noterminal"));
        return StyledText.of(look.text("groups.session", session, leader(session, narrator), terminal));
    }

    private static StyledText group(long group, List<ProcessRecord> members, Narrator narrator) {
        Look look = narrator.look();
        boolean hasTerminal =
                members.stream().anyMatch(process -> process.stat().ttyNr() != 0);
        boolean isForeground =
                members.stream().anyMatch(process -> process.stat().tpgid() == group);
        String where = hasTerminal ? look.text(isForeground ? "groups.foreground" : "groups.background") : "";
        return StyledText.of(look.text("groups.group", group, leader(group, narrator)) + where);
    }

    private static String leader(long id, Narrator narrator) {
        Look look = narrator.look();
        boolean isThere = narrator.scene().snapshot().process(id).isPresent();
        return isThere ? look.text("groups.leader", narrator.shortName(id)) : look.text("groups.noleader");
    }

    @Override
    public List<StyledText> told(Look look) {
        Narrator narrator = new Narrator(scene, look);
        List<StyledText> sentences = new ArrayList<>();
        sessions().forEach((session, groups) -> {
            sentences.add(StyledText.of(look.text("told.sentence", session(session, groups, narrator))));
            groups.forEach((group, members) -> {
                StyledText names = narrator.list(
                        members.stream().map(p -> narrator.name(p.pid())).toList());
                sentences.add(StyledText.of(look.text("groups.told", group(group, members, narrator), names)));
            });
        });
        return sentences;
    }
}

package unixproc.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import unixproc.cli.completion.CompletedCommand.CompletedOption;
import unixproc.cli.completion.CompletedCommand.Words;

/** Completion for fish, with descriptions. */
public record FishCompletion(List<CompletedCommand> commands) {
    public String script() {
        StringBuilder script = new StringBuilder("""
                # fish completion for unixproc; to use it:  unixproc completion fish | source
                function __unixproc_lessons
                    set -l words (commandline -opc)
                    set -l program (readlink -f (command -s $words[1]; or echo $words[1]))
                    set -l folder (string replace -r '/[^/]*/[^/]*$' '' $program)/lessons
                    if set -l at (contains -i -- --lessons $words)
                        set folder $words[(math $at + 1)]
                    end
                    for lesson in $folder/[0-9][0-9]-*/
                        string replace -r '.*/[0-9]+-(.*)/' '$1' $lesson
                    end
                end
                complete -c unixproc -f
                """.replace("/[0-9][0-9]-*/\n", "/*-*/\n"));
        String all = commands.stream()
                .map(CompletedCommand::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        for (CompletedCommand command : commands) {
            if (command.name().isEmpty()) {
                command.options()
                        .forEach(option -> script.append("complete -c unixproc").append(option(option)));
                continue;
            }
            script.append("complete -c unixproc -n 'not __fish_seen_subcommand_from %s' -a %s -d '%s'%n"
                    .formatted(all, command.name(), command.description()));
            String here = "complete -c unixproc -n '__fish_seen_subcommand_from " + command.name() + "'";
            String words = values(command.words());
            if (!words.isEmpty()) {
                script.append(here).append(words).append('\n');
            }
            command.options().stream()
                    .filter(option -> commands.get(0).options().stream()
                            .noneMatch(common -> common.name().equals(option.name())))
                    .forEach(option -> script.append(here).append(option(option)));
        }
        return script.toString();
    }

    private static String option(CompletedOption option) {
        String value = option.value() == Words.NONE ? "" : " -r" + values(option.value());
        return " -l " + option.name().replaceFirst("^-+", "") + value + " -d '" + option.description() + "'\n";
    }

    private static String values(Words words) {
        return switch (words) {
            case LESSON -> " -a '(__unixproc_lessons)'";
            case LANGUAGE -> " -a '" + String.join(" ", CompletedCommand.LANGUAGES) + "'";
            case THEME -> " -a '" + String.join(" ", CompletedCommand.THEMES) + "'";
            case SHELL -> " -a '" + String.join(" ", CompletedCommand.SHELLS) + "'";
            case FILE -> " -F";
            case DIRECTORY -> " -a '(__fish_complete_directories)'";
            case ANY, NONE -> "";
        };
    }
}

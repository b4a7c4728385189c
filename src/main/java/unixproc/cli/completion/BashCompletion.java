package unixproc.cli.completion;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import unixproc.cli.completion.CompletedCommand.CompletedOption;
import unixproc.cli.completion.CompletedCommand.Words;

/** Completion for bash; lessons are looked up where they are when a key is pressed, without starting a JVM. */
public record BashCompletion(List<CompletedCommand> commands) {
    public String script() {
        return """
                # bash completion for unixproc; to use it:  source <(unixproc completion bash)
                _unixproc() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= lessons= i
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case ${COMP_WORDS[i]} in
                        --lessons) lessons=${COMP_WORDS[++i]} ;;
                        @VALUED@) ((i++)) ;;
                        -*) ;;
                        *) command=${command:-${COMP_WORDS[i]}} ;;
                        esac
                    done
                    COMPREPLY=()
                    case $before in
                @VALUES@        esac
                    case $command in
                @COMMANDS@        esac
                }
                _unixproc_files() {
                    compopt -o filenames
                    mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
                }
                _unixproc_lessons() {
                    local program folder
                    program=$(readlink -f "$(type -P "${COMP_WORDS[0]/#\\~/$HOME}")")
                    lessons=${lessons:-${program%/*/*}/lessons}
                    for folder in "$lessons"/[0-9][0-9]-*/; do
                        [ -d "$folder" ] || continue
                        folder=${folder%/}
                        folder=${folder##*/}
                        echo "${folder#*-}"
                    done
                }
                complete -F _unixproc unixproc
                """.replace("@VALUED@", valued()).replace("@VALUES@", values()).replace("@COMMANDS@", arguments());
    }

    private String valued() {
        TreeSet<String> names = new TreeSet<>();
        for (CompletedCommand command : commands) {
            for (CompletedOption option : command.options()) {
                if (option.value() != Words.NONE && !option.name().equals("--lessons")) {
                    names.add(option.name());
                }
            }
        }
        return String.join(" | ", names);
    }

    private String values() {
        StringBuilder cases = new StringBuilder();
        TreeSet<String> done = new TreeSet<>();
        for (CompletedCommand command : commands) {
            for (CompletedOption option : command.options()) {
                if (option.value() != Words.NONE && done.add(option.name())) {
                    cases.append("        %s) %s; return ;;\n".formatted(option.name(), reply(option.value(), "")));
                }
            }
        }
        return cases.toString().indent(0);
    }

    private String arguments() {
        StringBuilder cases = new StringBuilder();
        for (CompletedCommand command : commands) {
            String options = command.optionNames().collect(Collectors.joining(" "));
            String name = command.name().isEmpty() ? "''" : command.name();
            String more = command.name().isEmpty()
                    ? commands.stream()
                                    .map(CompletedCommand::name)
                                    .filter(each -> !each.isEmpty())
                                    .collect(Collectors.joining(" "))
                            + " "
                    : "";
            cases.append(
                    "        %s)%n            case $word in%n            -*) %s ;;%n            *) %s ;;%n            esac%n            ;;%n"
                            .formatted(
                                    name,
                                    reply(Words.ANY, options),
                                    more.isEmpty() ? reply(command.words(), "") : reply(Words.ANY, more.strip())));
        }
        return cases.toString();
    }

    private static String reply(Words words, String list) {
        return switch (words) {
            case LESSON -> among("$(_unixproc_lessons)");
            case LANGUAGE -> among(String.join(" ", CompletedCommand.LANGUAGES));
            case THEME -> among(String.join(" ", CompletedCommand.THEMES));
            case SHELL -> among(String.join(" ", CompletedCommand.SHELLS));
            case FILE -> "_unixproc_files -f";
            case DIRECTORY -> "_unixproc_files -d";
            case ANY -> list.isEmpty() ? ":" : among(list);
            case NONE -> ":";
        };
    }

    private static String among(String words) {
        return "mapfile -t COMPREPLY < <(compgen -W \"" + words + "\" -- \"$word\")";
    }
}

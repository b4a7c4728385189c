package unixproc.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import unixproc.cli.completion.CompletedCommand.CompletedOption;
import unixproc.cli.completion.CompletedCommand.Words;

/** Completion for zsh, with descriptions. */
public record ZshCompletion(List<CompletedCommand> commands) {
    public String script() {
        return """
                #compdef unixproc
                # zsh completion for unixproc; to use it, write it to a file _unixproc in a folder of $fpath.
                _unixproc_lessons() {
                    local program=$(readlink -f "$(whence -p ${unixproc_typed:-unixproc})")
                    local folder=${opt_args[--lessons]:-${unixproc_lessons:-${program:h:h}/lessons}}
                    local -a names=(${folder}/[0-9][0-9]-*(N/:t))
                    names=(${names#*-})
                    compadd -a names
                }
                _unixproc() {
                    local context state line unixproc_typed=$words[1] unixproc_lessons=
                    typeset -A opt_args
                    local -a commands=(
                @NAMES@    )
                    _arguments -C @OPTIONS@ '1:command:->command' '*::argument:->argument'
                    unixproc_lessons=${opt_args[--lessons]}
                    case $state in
                    command) _describe command commands ;;
                    argument)
                        case $line[1] in
                @COMMANDS@            esac
                        ;;
                    esac
                }
                if [ "$funcstack[1]" = _unixproc ]; then _unixproc "$@"; else compdef _unixproc unixproc; fi
                """.replace("@NAMES@", names())
                .replace("@OPTIONS@", options(commands.get(0)))
                .replace("@COMMANDS@", arguments());
    }

    private String names() {
        return commands.stream()
                .filter(command -> !command.name().isEmpty())
                .map(command -> "        '%s:%s'\n".formatted(command.name(), command.description()))
                .collect(Collectors.joining());
    }

    private String arguments() {
        return commands.stream()
                .filter(command -> !command.name().isEmpty())
                .map(command -> "            %s) _arguments %s %s ;;\n"
                        .formatted(command.name(), options(command), positional(command.words())))
                .collect(Collectors.joining());
    }

    private static String positional(Words words) {
        return words == Words.NONE ? "" : "'1:word:" + action(words) + "'";
    }

    private static String options(CompletedCommand command) {
        return command.options().stream().map(ZshCompletion::option).collect(Collectors.joining(" "));
    }

    private static String option(CompletedOption option) {
        String described = "[" + option.description().replace(":", "") + "]";
        return option.value() == Words.NONE
                ? "'" + option.name() + described + "'"
                : "'" + option.name() + "=" + described + ":value:" + action(option.value()) + "'";
    }

    private static String action(Words words) {
        return switch (words) {
            case LESSON -> "_unixproc_lessons";
            case LANGUAGE -> "(" + String.join(" ", CompletedCommand.LANGUAGES) + ")";
            case THEME -> "(" + String.join(" ", CompletedCommand.THEMES) + ")";
            case SHELL -> "(" + String.join(" ", CompletedCommand.SHELLS) + ")";
            case FILE -> "_files";
            case DIRECTORY -> "_files -/";
            case ANY, NONE -> "";
        };
    }
}

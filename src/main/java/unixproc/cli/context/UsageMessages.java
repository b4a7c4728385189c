package unixproc.cli.context;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import unixproc.text.Messages;

/** What is wrong with a command line, in the learner's language; picocli says it in English only. */
record UsageMessages(ParameterException cause) {
    String in(Messages messages) {
        if (cause instanceof UnmatchedArgumentException unmatched) {
            return surplus(unmatched, messages);
        }
        if (cause instanceof MissingParameterException missing) {
            String labels =
                    missing.getMissing().stream().map(UsageMessages::label).collect(Collectors.joining(" "));
            boolean value = missing.getMissing().stream().anyMatch(ArgSpec::isOption);
            return messages.text(value ? "usage.no-value" : "usage.missing", labels);
        }
        if (cause.getArgSpec() == null) {
            return cause.getMessage().replace('\n', ' ');
        }
        return cause.getValue() == null
                ? messages.text("usage.no-value", label(cause.getArgSpec()))
                : messages.text("usage.bad-value", cause.getValue(), label(cause.getArgSpec()));
    }

    private String surplus(UnmatchedArgumentException unmatched, Messages messages) {
        String word = unmatched.getUnmatched().get(0);
        if (word.startsWith("-")) {
            return messages.text("usage.no-option", word);
        }
        CommandSpec command = cause.getCommandLine().getCommandSpec();
        if (command.subcommands().isEmpty()) {
            return messages.text("usage.surplus", word);
        }
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty()
                ? messages.text("usage.no-command", word)
                : messages.text("usage.no-command.near", word, near.get(0));
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

package unixproc.trace.account;

import java.util.List;

/** Something about a run that a person should know. */
public sealed interface AccountFinding {
    /** The key of its sentence. */
    String key();

    /** The words its sentence is about. */
    List<Object> words();

    /** The lesson that explains it; empty where none does. */
    String lesson();

    /** So many of a long list are named, and the last. */
    int NAMED = 8;

    private static String names(List<String> all) {
        return all.size() <= NAMED
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, NAMED - 1)) + " ... " + all.get(all.size() - 1);
    }

    /** Processes that ended and whose parent never waited for them; how long the oldest was a zombie, in milliseconds. */
    record Zombies(String parent, List<String> children, long millis) implements AccountFinding {
        @Override
        public String key() {
            return "finding.zombies";
        }

        @Override
        public List<Object> words() {
            return List.of(parent, AccountFinding.names(children), millis, children.size());
        }

        @Override
        public String lesson() {
            return "zombies";
        }
    }

    /** A process whose parent ended first. */
    record Orphan(String letter, String parent) implements AccountFinding {
        @Override
        public String key() {
            return "finding.orphan";
        }

        @Override
        public List<Object> words() {
            return List.of(letter, parent);
        }

        @Override
        public String lesson() {
            return "daemons";
        }
    }

    /** A descriptor that another program was given without being told. */
    record LeftOpen(String letter, int fd, String label, String program) implements AccountFinding {
        @Override
        public String key() {
            return "finding.left-open";
        }

        @Override
        public List<Object> words() {
            return List.of(letter, fd, label, program);
        }

        @Override
        public String lesson() {
            return "fds";
        }
    }

    /** The same text written by a parent and its child as they ended. */
    record Doubled(String parent, String child, String text) implements AccountFinding {
        @Override
        public String key() {
            return "finding.doubled";
        }

        @Override
        public List<Object> words() {
            return List.of(parent, child, text);
        }

        @Override
        public String lesson() {
            return "fork";
        }
    }

    /** A program that would have had the rights of its file's owner. */
    record WithoutPrivilege(String letter, String program) implements AccountFinding {
        @Override
        public String key() {
            return "finding.without-privilege";
        }

        @Override
        public List<Object> words() {
            return List.of(letter, program);
        }

        @Override
        public String lesson() {
            return "";
        }
    }

    /** A program that wanted to trace or to be traced, which only one can do at a time. */
    record TracedAlready(String letter, String call) implements AccountFinding {
        @Override
        public String key() {
            return "finding.traced-already";
        }

        @Override
        public List<Object> words() {
            return List.of(letter, call);
        }

        @Override
        public String lesson() {
            return "";
        }
    }

    /** A signal to a process that is no more. */
    record Gone(String sender, String call) implements AccountFinding {
        @Override
        public String key() {
            return "finding.gone";
        }

        @Override
        public List<Object> words() {
            return List.of(sender, call);
        }

        @Override
        public String lesson() {
            return "wait";
        }
    }

    /** A reader that waits for the end of a pipe whose write end somebody still holds. */
    record NoEnd(String reader, String pipe, List<String> holders) implements AccountFinding {
        @Override
        public String key() {
            return "finding.no-end";
        }

        @Override
        public List<Object> words() {
            return List.of(reader, pipe, AccountFinding.names(holders));
        }

        @Override
        public String lesson() {
            return "pipes";
        }
    }

    /** Everybody waits for somebody else. */
    record Stuck(List<String> letters) implements AccountFinding {
        @Override
        public String key() {
            return "finding.stuck";
        }

        @Override
        public List<Object> words() {
            return List.of(AccountFinding.names(letters));
        }

        @Override
        public String lesson() {
            return "wait";
        }
    }
}

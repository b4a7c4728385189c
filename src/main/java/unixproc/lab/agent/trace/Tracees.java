package unixproc.lab.agent.trace;

/** All tasks that are followed, by id. Looking one up allocates nothing: there is no collector here. */
final class Tracees {
    private static final int PLACES = 1024;

    private final Tracee[] places = new Tracee[PLACES];
    private final Tracee[] held = new Tracee[PLACES];
    private int made;
    private int processes;

    /** Null where there is none, since an Optional would be garbage that nobody collects. */
    Tracee find(int task) {
        Tracee tracee = places[task & (PLACES - 1)];
        while (tracee != null && tracee.task != task) {
            tracee = tracee.next;
        }
        return tracee;
    }

    Tracee add(int task) {
        Tracee tracee = new Tracee(task, made++);
        tracee.next = places[task & (PLACES - 1)];
        places[task & (PLACES - 1)] = tracee;
        return tracee;
    }

    void remove(int task) {
        int place = task & (PLACES - 1);
        Tracee before = null;
        Tracee tracee = places[place];
        while (tracee != null && tracee.task != task) {
            before = tracee;
            tracee = tracee.next;
        }
        if (tracee != null) {
            processes -= tracee.process ? 1 : 0;
            if (before == null) {
                places[place] = tracee.next;
            } else {
                before.next = tracee.next;
            }
        }
    }

    /** Takes note that a task is a process, and not a thread of one. */
    void countAsProcess(Tracee tracee) {
        processes += tracee.process ? 0 : 1;
        tracee.process = true;
    }

    /** How many processes live. */
    int processes() {
        return processes;
    }

    /** All of them; the array ends with a null. */
    Tracee[] all() {
        Tracee[] all = new Tracee[PLACES];
        int count = 0;
        for (int place = 0; place < PLACES; place++) {
            for (Tracee tracee = places[place]; tracee != null && count < PLACES - 1; tracee = tracee.next) {
                all[count++] = tracee;
            }
        }
        return all;
    }

    /** Those in a state, in no order; the array is used again by the next question, and ends with a null. */
    Tracee[] in(Tracee.State state) {
        int count = 0;
        for (int place = 0; place < PLACES; place++) {
            for (Tracee tracee = places[place]; tracee != null; tracee = tracee.next) {
                if (tracee.state == state && count < PLACES - 1) {
                    held[count++] = tracee;
                }
            }
        }
        held[count] = null;
        return held;
    }
}

package unixproc.view.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import unixproc.kernel.ProcessRecord;
import unixproc.view.LabSnapshot;
import unixproc.view.RenderOptions;

/**
 * The process tree as lines still to be filled.
 *
 * <pre>
 * your shell              sh
 * └── unixproc            └─ unixproc
 *     ├── A                  ├─ A
 *     │   └── C              │  └─ C
 *     └── B                  └─ B
 * </pre>
 */
public final class Branches {
    /** The columns a level takes where there is room, and where there is little. */
    public static final int STEP = 4;

    public static final int NARROW_STEP = 2;

    private final Map<Long, List<ProcessRecord>> childrenOf;
    private final RenderOptions options;
    private final int step;
    private final List<Branch> branches = new ArrayList<>();

    /**
     * A process and what stands before it.
     *
     * @param prefix before its first line
     * @param below before its further lines
     */
    public record Branch(ProcessRecord process, String prefix, String below) {}

    private Branches(LabSnapshot snapshot, RenderOptions options, int step) {
        this.childrenOf = snapshot.snapshot().processes().values().stream()
                .filter(process -> process.stat().ppid() != process.pid())
                .sorted(snapshot.order())
                .collect(Collectors.groupingBy(process -> process.stat().ppid()));
        this.options = options;
        this.step = step;
    }

    /** All processes of the snapshot, parents before children; whoever's parent is not in it is a root. */
    public static List<Branch> of(LabSnapshot snapshot, RenderOptions options) {
        return of(snapshot, options, options.isNarrow() ? NARROW_STEP : STEP);
    }

    /** The same with so many columns for each level. */
    public static List<Branch> of(LabSnapshot snapshot, RenderOptions options, int step) {
        Branches tree = new Branches(snapshot, options, step);
        for (ProcessRecord process : snapshot.snapshot().processes().values()) {
            if (snapshot.snapshot().process(process.stat().ppid()).isEmpty()) {
                tree.add(process, "", "");
            }
        }
        return tree.branches;
    }

    private void add(ProcessRecord process, String prefix, String under) {
        List<ProcessRecord> children = childrenOf.getOrDefault(process.pid(), List.of());
        String below = under
                + (children.isEmpty()
                        ? cut(options.theme().gap())
                        : cut(options.theme().trunk()));
        branches.add(new Branch(process, prefix, below));
        for (int i = 0; i < children.size(); i++) {
            boolean isLast = i == children.size() - 1;
            String sign =
                    isLast ? options.theme().lastBranch() : options.theme().branch();
            String beside = isLast ? options.theme().gap() : options.theme().trunk();
            add(children.get(i), under + cut(sign), under + cut(beside));
        }
    }

    private String cut(String sign) {
        return sign.substring(0, step);
    }
}

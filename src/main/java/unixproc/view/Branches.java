package unixproc.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import unixproc.kernel.ProcessRecord;

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
final class Branches {
    /** The columns a level takes where there is room, and where there is little. */
    static final int STEP = 4;

    static final int NARROW_STEP = 2;

    private final Map<Long, List<ProcessRecord>> childrenOf;
    private final Look look;
    private final int step;
    private final List<Branch> branches = new ArrayList<>();

    /**
     * A process and what stands before it.
     *
     * @param prefix before its first line
     * @param below before its further lines
     */
    record Branch(ProcessRecord process, String prefix, String below) {}

    private Branches(Scene scene, Look look, int step) {
        this.childrenOf = scene.snapshot().processes().values().stream()
                .filter(process -> process.stat().ppid() != process.pid())
                .sorted(scene.order())
                .collect(Collectors.groupingBy(process -> process.stat().ppid()));
        this.look = look;
        this.step = step;
    }

    /** All processes of the scene, parents before children; whoever's parent is not in the scene is a root. */
    static List<Branch> of(Scene scene, Look look) {
        return of(scene, look, look.isNarrow() ? NARROW_STEP : STEP);
    }

    /** The same with so many columns for each level. */
    static List<Branch> of(Scene scene, Look look, int step) {
        Branches tree = new Branches(scene, look, step);
        for (ProcessRecord process : scene.snapshot().processes().values()) {
            if (scene.snapshot().process(process.stat().ppid()).isEmpty()) {
                tree.add(process, "", "");
            }
        }
        return tree.branches;
    }

    private void add(ProcessRecord process, String prefix, String under) {
        List<ProcessRecord> children = childrenOf.getOrDefault(process.pid(), List.of());
        String below = under
                + (children.isEmpty()
                        ? cut(look.theme().gap())
                        : cut(look.theme().trunk()));
        branches.add(new Branch(process, prefix, below));
        for (int i = 0; i < children.size(); i++) {
            boolean isLast = i == children.size() - 1;
            String sign = isLast ? look.theme().lastBranch() : look.theme().branch();
            String beside = isLast ? look.theme().gap() : look.theme().trunk();
            add(children.get(i), under + cut(sign), under + cut(beside));
        }
    }

    private String cut(String sign) {
        return sign.substring(0, step);
    }
}

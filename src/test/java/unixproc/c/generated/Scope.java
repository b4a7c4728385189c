package unixproc.c.generated;

import java.util.ArrayList;
import java.util.List;

/** What a generated line may name where it stands. */
final class Scope {
    /** Whole numbers that may be read: variables, members, elements. */
    final List<String> readable = new ArrayList<>();

    /** Those of them that may be changed. */
    final List<String> changeable = new ArrayList<>();

    /** Variables of type double or float. */
    final List<String> floating = new ArrayList<>();

    /** Functions of two numbers that change nothing. */
    final List<String> pure = new ArrayList<>();

    /** Functions of two numbers that change what others see; called as statements only. */
    final List<String> acting = new ArrayList<>();

    Scope() {}

    /** A block inside: what is declared there does not reach out. */
    Scope inner() {
        Scope inner = new Scope();
        inner.readable.addAll(readable);
        inner.changeable.addAll(changeable);
        inner.floating.addAll(floating);
        inner.pure.addAll(pure);
        inner.acting.addAll(acting);
        return inner;
    }

    void declare(String variable) {
        readable.add(variable);
        changeable.add(variable);
    }
}

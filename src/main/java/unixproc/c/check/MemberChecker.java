package unixproc.c.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unixproc.c.run.BitField;
import unixproc.c.run.Executable;
import unixproc.c.run.LeafNodes.Subobject;
import unixproc.c.syntax.Expr;
import unixproc.c.syntax.Problem.Kind;
import unixproc.c.type.CType;
import unixproc.c.type.CType.Struct;
import unixproc.c.type.Types;

/** Checks what stands behind {@code .} and {@code ->}. */
final class MemberChecker {
    private final CheckContext context;

    MemberChecker(CheckContext context) {
        this.context = context;
    }

    /** @param whole what stands before the sign */
    Executable.Place check(Expr.Member expr, Executable whole) {
        Struct struct = struct(expr, whole.type());
        Optional<CType.Member> member = Types.member(struct, expr.name());
        if (member.isEmpty()) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < struct.members().size(); i++) {
                members.add(struct.members().get(i).name());
            }
            throw context.unknown(Kind.UNKNOWN_NAME, expr.span(), expr.name(), members);
        }
        return place(whole, member.get());
    }

    private Struct struct(Expr.Member expr, CType whole) {
        boolean pointed = expr.arrow() && Types.isAddress(whole);
        CType type = pointed ? Types.pointed(whole) : whole;
        if ((pointed || expr.arrow() == Types.isAddress(whole)) && type instanceof Struct struct) {
            return struct;
        }
        throw context.wrongType(expr.struct().span(), expr.arrow() ? "->" : ".", "struct", type);
    }

    /** A member of what stands at an address. */
    static Executable.Place place(Executable whole, CType.Member member) {
        return member.width() > 0 ? new BitField(whole, member) : new Subobject(whole, member.type(), member.offset());
    }
}

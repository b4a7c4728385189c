package unixproc.c.syntax;

import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;

/** An expression as it was written. */
public sealed interface Expr {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** A number or a character. */
    record Numeral(CType type, long bits, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A string; its bytes, one a character. */
    record Text(String bytes, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A variable, a constant, a process's letter, or a call without parentheses. */
    record Name(String name, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A call through a value: {@code (*pointer)(1)}, {@code table[i](1)}. */
    record Invoking(Expr function, List<Expr> arguments, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A call. */
    record Calling(String name, Span nameSpan, List<Expr> arguments, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A word of a call that is written like a command: a text, or an expression if it can be read as one. */
    record Word(String text, Optional<Expr> parsed, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code - + ! ~ & *} before an operand. */
    record Unary(String symbol, Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** An operator between two operands. */
    record Binary(Operator operator, Expr left, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code =}, or with an operator {@code +=} and its kin. */
    record Assign(Optional<Operator> operator, Expr target, Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ++} or {@code --} on one side of its operand. */
    record Step(boolean up, boolean before, Expr target, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code condition ? yes : no}. */
    record Choice(Expr condition, Expr yes, Expr no, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (type) operand}. */
    record Cast(CType type, Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code sizeof operand}. */
    record SizeOf(Expr operand, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code array[index]}. */
    record Index(Expr array, Expr index, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code struct.member}, or through a pointer. */
    record Member(Expr struct, String name, boolean arrow, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code {a, b}} as an argument or after a declaration. */
    record Listing(List<Expr> elements, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (type){…}}: a value without a name. */
    record Compound(Stmt.Declarator declarator, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code .member = value} or {@code [index] = value} in a list. */
    record Named(String name, Optional<Expr> index, Expr value, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A block that is to run when a signal comes. */
    record Handler(Stmt body, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code left, right}. */
    record Sequence(Expr left, Expr right, Span span) implements Expr {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Work that differs from one kind of expression to another. */
    interface Visitor<R> {
        R visit(Numeral expr);

        R visit(Text expr);

        R visit(Name expr);

        R visit(Calling expr);

        R visit(Invoking expr);

        R visit(Word expr);

        R visit(Unary expr);

        R visit(Binary expr);

        R visit(Assign expr);

        R visit(Step expr);

        R visit(Choice expr);

        R visit(Cast expr);

        R visit(SizeOf expr);

        R visit(Compound expr);

        R visit(Index expr);

        R visit(Member expr);

        R visit(Listing expr);

        R visit(Named expr);

        R visit(Handler expr);

        R visit(Sequence expr);
    }
}

package unixproc.c.syntax;

import java.util.List;
import java.util.Optional;
import unixproc.c.syntax.Source.Span;
import unixproc.c.type.CType;

/** A statement as it was written. */
public sealed interface Stmt {
    Span span();

    <R> R accept(Visitor<R> visitor);

    /** One variable of a declaration; a dimension that is left open follows from the value. */
    record Declarator(String name, CType type, List<Optional<Expr>> dimensions, Optional<Expr> value, Span span) {}

    /**
     * A label of a {@code switch}: its value, or none for {@code default}; where it stands for several, the last of
     * them; and the statement it stands before.
     */
    record Label(Optional<Expr> value, Optional<Expr> last, int index) {}

    /** An expression for what it does. */
    record Run(Expr expr, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Variables with a type; {@code lasting} where {@code static} stands before it. */
    record Declare(List<Declarator> declarators, boolean lasting, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code if}, perhaps with an {@code else}. */
    record If(Expr condition, Stmt yes, Optional<Stmt> no, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code while}, or with the condition at the end {@code do}. */
    record While(Expr condition, Stmt body, boolean bodyFirst, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for}. */
    record For(Optional<Stmt> first, Optional<Expr> condition, Optional<Expr> step, Stmt body, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code switch}: its statements, and the labels before them. */
    record Switch(Expr value, List<Label> labels, List<Stmt> body, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Statements in braces. */
    record Block(List<Stmt> statements, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code break} or {@code continue}. */
    record Jump(boolean out, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code return}. */
    record Return(Optional<Expr> value, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A function: announced, or with its body. */
    record Function(
            String name, CType.Function type, List<String> parameters, Optional<Block> body, Span nameSpan, Span span)
            implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code goto name}. */
    record Goto(String name, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code name:} before a statement. */
    record Labeled(String name, Stmt statement, Span span) implements Stmt {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Work that differs from one kind of statement to another. */
    interface Visitor<R> {
        R visit(Run stmt);

        R visit(Declare stmt);

        R visit(If stmt);

        R visit(While stmt);

        R visit(For stmt);

        R visit(Switch stmt);

        R visit(Block stmt);

        R visit(Jump stmt);

        R visit(Return stmt);

        R visit(Function stmt);

        R visit(Goto stmt);

        R visit(Labeled stmt);
    }
}

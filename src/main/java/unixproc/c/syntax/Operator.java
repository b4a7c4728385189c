package unixproc.c.syntax;

import java.util.List;

/** The operators with two sides, with C's precedence; a higher one binds more tightly. */
public enum Operator {
    OR("||", 1),
    AND("&&", 2),
    BIT_OR("|", 3) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left | right;
        }
    },
    BIT_XOR("^", 4) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left ^ right;
        }
    },
    BIT_AND("&", 5) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left & right;
        }
    },
    EQUAL("==", 6) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left == right ? 1 : 0;
        }
    },
    UNEQUAL("!=", 6) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left != right ? 1 : 0;
        }
    },
    LESS("<", 7) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return (unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right)) < 0 ? 1 : 0;
        }
    },
    AT_MOST("<=", 7) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return (unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right)) <= 0 ? 1 : 0;
        }
    },
    MORE(">", 7) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return (unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right)) > 0 ? 1 : 0;
        }
    },
    AT_LEAST(">=", 7) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return (unsigned ? Long.compareUnsigned(left, right) : Long.compare(left, right)) >= 0 ? 1 : 0;
        }
    },
    SHIFT_LEFT("<<", 8) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left << right;
        }
    },
    SHIFT_RIGHT(">>", 8) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return unsigned ? left >>> right : left >> right;
        }
    },
    PLUS("+", 9) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left + right;
        }
    },
    MINUS("-", 9) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left - right;
        }
    },
    TIMES("*", 10) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return left * right;
        }
    },
    DIVIDE("/", 10) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return unsigned ? Long.divideUnsigned(left, right) : left / right;
        }
    },
    REMAINDER("%", 10) {
        @Override
        public long apply(long left, long right, boolean unsigned) {
            return unsigned ? Long.remainderUnsigned(left, right) : left % right;
        }
    };

    private static final List<Operator> ALL = List.of(values());

    private final String symbol;
    private final int precedence;

    Operator(String symbol, int precedence) {
        this.symbol = symbol;
        this.precedence = precedence;
    }

    public String symbol() {
        return symbol;
    }

    public int precedence() {
        return precedence;
    }

    public boolean compares() {
        return precedence == EQUAL.precedence || precedence == LESS.precedence;
    }

    public boolean shifts() {
        return precedence == SHIFT_LEFT.precedence;
    }

    public boolean divides() {
        return this == DIVIDE || this == REMAINDER;
    }

    /**
     * Combines two numbers that were already brought to one type.
     *
     * @param unsigned whether all 64 bits count as digits
     */
    public long apply(long left, long right, boolean unsigned) {
        return left != 0 && right != 0 ? 1 : 0;
    }

    /** The operator of that symbol, or nothing when the symbol is none. */
    static List<Operator> of(String symbol) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).symbol.equals(symbol)) {
                return ALL.subList(i, i + 1);
            }
        }
        return List.of();
    }
}

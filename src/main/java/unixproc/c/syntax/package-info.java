/**
 * Source text to syntax tree.
 *
 * <p>Read first: Lexer, StatementParser, then the trees Stmt and Expr; what a learner wrote wrong is a Rejection
 * with a Problem.
 */
package unixproc.c.syntax;

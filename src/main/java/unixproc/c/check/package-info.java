/**
 * Semantic analysis: types and meaning are checked before anything runs, and the executable tree is built.
 *
 * <p>Read first: StatementChecker, ExpressionChecker, CallChecker; CheckContext is what they share.
 */
package unixproc.c.check;

/**
 * Budgets and rules of form that a well-formed lesson must still keep.
 *
 * <p>Read first: ScreenRules.
 */
package unixproc.lesson.rule;

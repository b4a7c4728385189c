/**
 * Styled text, colours, width and wrapping; control characters made visible.
 *
 * <p>Read first: StyledText, Wrap, Theme, Visible.
 */
package unixproc.console.text;

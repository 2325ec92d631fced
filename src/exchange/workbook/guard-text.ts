// Signs with which a cell is taken for a formula, full-width forms too: some programs read them alike.
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Makes text fit for a cell of a spreadsheet: what a program would take for a formula gets an apostrophe in front, so that
 * text of a stranger is never run. {@link unguardText} takes it off again, and nothing is lost.
 *
 * @example
 * guardText('=HYPERLINK("https://example.org")'); // "'=HYPERLINK(\"https://example.org\")"
 * guardText("plain text"); // "plain text"
 */
export function guardText(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/**
 * Gives the text that {@link guardText} made fit for a cell.
 *
 * @example
 * unguardText("'-5 beds"); // "-5 beds"
 * unguardText("'tis so"); // "'tis so"
 */
export function unguardText(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

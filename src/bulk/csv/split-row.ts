/**
 * Splits one row into its cells, as RFC 4180 writes them.
 *
 * @param text - The row, without its line break.
 * @param delimiter - What stands between the cells.
 * @returns The cells; null where a quote stands in a cell without quotes, or something behind the closing one.
 *
 * @example
 * splitRow('a,"b, ""c""",', ","); // ["a", 'b, "c"', ""]
 * splitRow('5" pipe,x', ","); // null
 */
export function splitRow(text: string, delimiter: string): readonly string[] | null {
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end < 0) return null;
      cells.push(text.slice(at + 1, end).replaceAll('""', '"'));
      at = end + 1;
      if (at < text.length && text[at] !== delimiter) return null;
    } else {
      const next = text.indexOf(delimiter, at);
      const cell = text.slice(at, next < 0 ? text.length : next);
      if (cell.includes('"')) return null;
      cells.push(cell);
      at = next < 0 ? text.length : next;
    }
    if (at >= text.length) return cells;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}

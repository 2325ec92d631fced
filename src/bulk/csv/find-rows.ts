const newline = 10;
const quote = 34;

/**
 * Makes a finder of the ends of rows: line breaks that stand in no quoted cell.
 *
 * @param bytes - The rows.
 * @param delimiter - What stands between the cells.
 * @returns For the start of a row, the place behind its line break; -1 where it does not end here.
 *
 * @example
 * const rows = new TextEncoder().encode('a,"two\nlines"\nb,c\n');
 * const next = rowFinder(rows, ",");
 * next(0); // 14
 * next(14); // 18
 * next(18); // -1
 */
export function rowFinder(bytes: Uint8Array, delimiter: string): (start: number) => number {
  const between = delimiter.charCodeAt(0);
  let nextQuote = -1;
  return (start) => {
    const end = bytes.indexOf(newline, start);
    if (nextQuote < start) {
      const found = bytes.indexOf(quote, start);
      nextQuote = found < 0 ? bytes.length : found;
    }
    if (end < 0 || end < nextQuote) return end + (end < 0 ? 0 : 1);
    return walk(bytes, start, between);
  };
}

// Quotes begin a cell or are nothing but signs; in a quoted cell, two of them are one.
function walk(bytes: Uint8Array, start: number, between: number): number {
  let isQuoted = false;
  let isFirst = true;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (isQuoted) {
      if (byte !== quote) continue;
      if (bytes[at + 1] === quote) at += 1;
      else isQuoted = false;
    } else if (byte === newline) return at + 1;
    else if (byte === quote && isFirst) isQuoted = true;
    else isFirst = byte === between;
    if (isQuoted) isFirst = false;
  }
  return -1;
}

import { QualityError } from "../../core/quality-error.js";
import type { CsvTable } from "../csv/csv-table.js";
import { readRow } from "../csv/read-rows.js";

/** Looks at a row; says whether another assessment begins with it. */
export type KeyWatch = (row: Uint8Array, line: number) => boolean;

const quote = 34;

/**
 * Watches over the rows of a table with a row for each response: those of one assessment must follow each other. Of an
 * assessment that is done, a number of 64 bits is kept, to know it again.
 *
 * @throws A QualityError with code `invalid-document` for a row that cannot be read, or whose assessment was done before.
 */
export function keyWatch(table: CsvTable): KeyWatch {
  const { columns, delimiter } = table;
  const place = columns.indexOf("assessment");
  const between = delimiter.charCodeAt(0);
  const done = numberSet();
  let known: string | null = null;
  let prefix: Uint8Array = new Uint8Array();
  return (row, line) => {
    if (prefix.length > 0 && isLike(row, prefix, between, columns.length)) return false;
    const read = readRow(row, line, table);
    if (read === null) return false;
    if (read.cells === null) {
      // Text that is none is said of its assessment; where cells are, is known all the same.
      const again = readRow(new TextEncoder().encode(new TextDecoder().decode(row)), line, table);
      if (again?.cells == null) throw apart(line, read.problem?.slice(1).join(" ") ?? "");
      return begins(again.cells[place] as string, line);
    }
    const key = read.cells[place] as string;
    const bytes = new TextEncoder().encode(`${key}${delimiter}`);
    prefix = place === 0 && key !== "" && !key.includes('"') && !key.includes(delimiter) ? bytes : new Uint8Array();
    return begins(key, line);
  };

  function begins(key: string, line: number): boolean {
    if (key === known) return false;
    known = key;
    if (key === "" || done.add(key)) return true;
    throw apart(line, `Rows of the assessment "${key}" stand apart. Sort the file by the column assessment.`);
  }
}

// The same key in front, no quotes, and as many cells as there are columns: nothing else is to be looked at.
function isLike(row: Uint8Array, prefix: Uint8Array, between: number, columns: number): boolean {
  if (row.length < prefix.length) return false;
  for (let at = 0; at < prefix.length; at += 1) if (row[at] !== prefix[at]) return false;
  let cells = 2;
  for (let at = prefix.length; at < row.length; at += 1) {
    if (row[at] === quote) return false;
    if (row[at] === between) cells += 1;
  }
  return cells === columns;
}

/** A set of texts, by two hashes of 32 bits each; gives whether a text is new. */
function numberSet(): { readonly add: (text: string) => boolean } {
  let [slots, count] = [new Uint32Array(1 << 12), 0];
  const put = (into: Uint32Array, a: number, b: number): boolean => {
    const mask = into.length / 2 - 1;
    for (let at = a & mask; ; at = (at + 1) & mask) {
      const [left, right] = [into[at * 2] as number, into[at * 2 + 1] as number];
      if (left === a && right === b) return false;
      if (left !== 0 || right !== 0) continue;
      into[at * 2] = a;
      into[at * 2 + 1] = b;
      return true;
    }
  };
  const grow = (): void => {
    const larger = new Uint32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += 2) {
      const [a, b] = [slots[at] as number, slots[at + 1] as number];
      if (a !== 0 || b !== 0) put(larger, a, b);
    }
    slots = larger;
  };
  return {
    add: (text) => {
      if (count * 3 > slots.length) grow();
      const isNew = put(slots, ...hashesOf(text));
      if (isNew) count += 1;
      return isNew;
    },
  };
}

function hashesOf(text: string): [number, number] {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    a = Math.imul(a ^ sign, 2654435761);
    b = Math.imul(b ^ sign, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0 || 1];
}

function apart(line: number, what: string): QualityError {
  return new QualityError("invalid-document", `Line ${line}: ${what}`);
}

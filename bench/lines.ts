import { closeSync, openSync, writeSync } from "node:fs";
import { makeRecords, type Record48 } from "./bench-48.js";

/** Lines as bytes, in blocks of about a megabyte as a file is read. */
export function blocksOf(records: readonly Record48[]): readonly Uint8Array[] {
  const blocks: Uint8Array[] = [];
  let text = "";
  for (const one of records) {
    text += `${JSON.stringify(one)}\n`;
    if (text.length < 1 << 20) continue;
    blocks.push(new Uint8Array(Buffer.from(text)));
    text = "";
  }
  return text === "" ? blocks : [...blocks, new Uint8Array(Buffer.from(text))];
}

/** The same records, the responses of each in an order of its own. */
export function shuffled(records: readonly Record48[]): readonly Record48[] {
  let state = 7;
  const below = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * most);
  };
  return records.map((one) => {
    const entries = Object.entries(one.responses);
    for (let last = entries.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [entries[last], entries[other]] = [entries[other] as (typeof entries)[0], entries[last] as (typeof entries)[0]];
    }
    return { ...one, responses: Object.fromEntries(entries) };
  });
}

/** Writes a file of so many lines; above 100,000 they come again. */
export function writeLines(path: string, count: number): void {
  const most = 100_000;
  const file = openSync(path, "w");
  const blocks = blocksOf(makeRecords(Math.min(count, most), "bench-48"));
  for (let done = 0; done < count; done += most) for (const block of blocks) writeSync(file, block);
  closeSync(file);
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readBlocks } from "../../src/bulk/files/read-blocks.js";
import { diceOf } from "../oracle/dice.js";

const folder = mkdtempSync(join(tmpdir(), "blocks-"));
const file = join(folder, "in");
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file block by block, as a run in one thread or in several does; gives the bytes and the lines, or throws. */
async function readAll(size: number, isReused: boolean, from = { offset: 0, lines: 0 }) {
  const parts: Buffer[] = [];
  let [line, end] = [from.lines + 1, from.offset];
  for await (const block of readBlocks(file, size, from)) {
    expect(block.line).toBe(line);
    expect(block.bytes.at(-1)).toBe(10);
    line += block.lines;
    end = block.end;
    // The next block may take the place of this one.
    parts.push(Buffer.from(block.bytes));
    if (isReused) block.release?.(block.bytes);
    else structuredClone(block.bytes, { transfer: [block.bytes.buffer as ArrayBuffer] });
  }
  return { text: Buffer.concat(parts).toString("latin1"), lines: line - 1, end, blocks: parts.length };
}

describe("readBlocks", () => {
  it.each([true, false])("gives every line once and in order, with its bytes used again: %s", async (isReused) => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const dice = diceOf(seed);
      const most = dice.pick([3, 700, 200_000, 600_000]);
      const lines = Array.from({ length: dice.from(1, most > 700 ? 12 : 3000) }, () => "x".repeat(dice.upTo(most)));
      const text = lines.join("\n") + dice.pick(["", "\n"]);
      const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
      writeFileSync(file, dice.chance(0.3) ? gzipSync(text) : text);
      const size = dice.pick([1, 1000, 1 << 17, 1 << 20]);
      const all = await readAll(size, isReused);
      expect(all.text === whole).toBe(true);
      expect([all.lines, all.end]).toEqual([whole.split("\n").length - 1, text.length]);
      const [passed = ""] = lines;
      if (lines.length === 1) continue;
      const rest = await readAll(size, isReused, { offset: passed.length + 1, lines: 1 });
      expect(rest.text === whole.slice(passed.length + 1)).toBe(true);
    }
  });

  it("leaves out the sign that begins some files, and gives nothing of an empty one", async () => {
    writeFileSync(file, Uint8Array.of(0xef, 0xbb, 0xbf, 97, 10));
    expect(await readAll(1, true)).toEqual({ text: "a\n", lines: 1, end: 5, blocks: 1 });
    writeFileSync(file, "");
    expect(await readAll(1, true)).toMatchObject({ text: "", blocks: 0 });
  });

  it("refuses a line that never ends", async () => {
    writeFileSync(file, "x".repeat(17_000_000));
    await expect(readAll(1 << 20, true)).rejects.toThrow("more than 16 MB");
  });
});

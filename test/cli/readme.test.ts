import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { call } from "./call.js";

describe("the README", () => {
  it("shows what the demo prints, with a line of dots where it leaves something out", async () => {
    const readme = readFileSync("README.md", "utf8");
    const block = /<!-- demo -->\n```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const { out } = await call(["demo"]);
    const pieces = block.split(/^…\n/m);
    expect(pieces.length).toBeGreaterThan(1);
    let from = 0;
    for (const piece of pieces) {
      const at = out.indexOf(piece, from);
      expect(at, piece).toBeGreaterThanOrEqual(0);
      from = at + piece.length;
    }
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sentences } from "../../../src/scoring/explain/sentences/en.js";

describe("docs/explain.md", () => {
  it("lists every kind of reason, and none that does not exist", () => {
    const rows = readFileSync("docs/explain.md", "utf8").match(/^\| `.*?\|/gm) ?? [];
    const listed = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, kind]) => kind));
    expect(listed.sort()).toEqual(Object.keys(sentences).sort());
  });
});

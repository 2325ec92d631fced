import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { compareLines, tryMutated } from "./try-mutated.js";

describe("lines with changed bytes", () => {
  it("are read as score reads them, or refused with the same issues", async () => {
    const czech = await loadFramework("czech-social-services", { edition: "2025-03-01" });
    const { scored, scanned, differing } = tryMutated(czech, 7, 3000);
    expect(differing).toEqual([]);
    // Both ways were gone.
    expect(scored).toBeGreaterThan(50);
    expect(scanned).toBeGreaterThan(0);
  }, 60_000);

  it("are no other where ratings are words", async () => {
    const strada = await loadFramework("la-strada-international", {});
    expect(tryMutated(strada, 8, 1500).differing).toEqual([]);
  }, 60_000);

  it("of the corpus, each odd in its own way, are no other", async () => {
    const czech = await loadFramework("czech-social-services", { edition: "2025-03-01" });
    const lines = readFileSync(join(import.meta.dirname, "corpus.txt"), "utf8")
      .split("\n")
      .slice(0, -1);
    const bytes = lines.map((line) => Uint8Array.from(JSON.parse(`"${line}"`), (sign: string) => sign.charCodeAt(0)));
    expect(compareLines(czech, bytes).differing).toEqual([]);
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { safeScore } from "quality-frameworks";
import { type BulkRun, scoreFiles } from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorker } from "./build-worker.js";
import { readInBulk } from "./check-lines.js";
import { drawMany } from "./try-lines.js";

const folder = mkdtempSync(join(tmpdir(), "bulk-"));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), "utf8");
let worker: URL;
let base: Pick<BulkRun, "frameworks" | "input">;
let lines: readonly string[];

beforeAll(async () => {
  const czech = [
    await loadFramework("czech-social-services", { edition: "2025-03-01" }),
    await loadFramework("czech-social-services", { edition: "2026-01-01" }),
  ];
  const drawn = czech.map((framework) =>
    drawMany(framework, 3, 600)
      .filter((one) => safeScore(framework, one).ok)
      .slice(0, 400),
  );
  worker = await buildWorker(folder);
  lines = drawn[0]!.flatMap((one, place) => [JSON.stringify(one), JSON.stringify(drawn[1]![place])]);
  writeFileSync(at("in.ndjson"), lines.join("\n"));
  writeFileSync(at("in.ndjson.gz"), gzipSync(lines.join("\n")));
  base = { frameworks: czech, input: at("in.ndjson") };
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("scoreFiles", () => {
  it("sends each line to its own edition, and writes one line for each", async () => {
    const report = await scoreFiles({ ...base, to: at("summary"), output: "summary" });
    expect(report).toMatchObject({ complete: true, lines: 800, assessments: 800, bad: 0 });
    expect(read("summary").split("\n").slice(0, -1)).toEqual(
      readInBulk(base.frameworks, lines, { output: "summary" }).texts,
    );
    expect(read("summary")).toContain('"edition":"2025-03-01"');
    expect(read("summary")).toContain('"edition":"2026-01-01"');
  });

  it.each(["aggregate", "summary", "full"] as const)(
    "gives the same %s with two threads, and of a packed file",
    async (output) => {
      const by = output === "aggregate" ? ({ by: "unit.region" } as const) : {};
      for (const format of ["ndjson", "csv"] as const) {
        await scoreFiles({ ...base, ...by, to: at("one"), output, format });
        await scoreFiles({ ...base, ...by, to: at("two"), output, format, threads: 2, worker });
        await scoreFiles({ ...base, ...by, to: at("gz"), output, format, input: at("in.ndjson.gz") });
        expect(read("two") === read("one")).toBe(true);
        expect(read("gz") === read("one")).toBe(true);
        expect(read("one").length).toBeGreaterThan(1000);
      }
    },
    60_000,
  );

  it("names bad lines by their numbers and goes on, and leaves no half output where it stops", async () => {
    writeFileSync(
      at("bad.ndjson"),
      `\ufeff${lines[0]}\r\n\n{"framework":\n${lines[1]}\n${lines[2]!.replace('"responses":{', '"responses":{"no-item":1,')}`,
    );
    const bad: number[] = [];
    const run = { ...base, input: at("bad.ndjson"), onBad: ({ line }: { line: number }) => bad.push(line) };
    const report = await scoreFiles({ ...run, to: at("rest"), onError: "report" });
    expect(report).toMatchObject({ complete: true, lines: 5, assessments: 2, bad: 2 });
    expect(bad).toEqual([3, 5]);
    const stopped = await scoreFiles({ ...run, to: at("none") });
    expect(stopped).toMatchObject({ complete: false, bad: 1 });
    expect(readdirSync(folder).filter((file) => file.includes("none"))).toEqual([]);
    expect(existsSync(at("rest"))).toBe(true);
  });

  it("does not show groups of fewer than five", async () => {
    writeFileSync(at("few.ndjson"), lines.slice(0, 8).join("\n"));
    await scoreFiles({ ...base, input: at("few.ndjson"), to: at("few"), by: "unit.id" });
    expect(read("few")).not.toContain("whole");
    await scoreFiles({ ...base, input: at("few.ndjson"), to: at("few"), by: "unit.id", smallest: 1 });
    expect(read("few")).toContain("whole");
  });
});

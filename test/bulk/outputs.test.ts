import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BulkRun, scoreFiles } from "quality-frameworks/bulk";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shelter } from "./shelter.js";

const line = '{"framework":"shelter","edition":"2026-01-01","responses":{"hours":1,"sign":0}}\n';

let folder: string;
const at = (name: string) => join(folder, name);
const base = (): BulkRun => ({ frameworks: [shelter], input: at("in.ndjson"), to: at("out"), output: "summary" });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outputs-"));
  writeFileSync(at("in.ndjson"), line.repeat(3));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the output of scoreFiles", () => {
  it("never takes the place of the input, under another name neither", async () => {
    symlinkSync(at("in.ndjson"), at("link"));
    for (const to of [at("in.ndjson"), at("link")])
      await expect(scoreFiles({ ...base(), to })).rejects.toThrow("name another file to write");
    expect(readFileSync(at("in.ndjson"), "utf8")).toBe(line.repeat(3));
  });

  it.each([
    { why: "a folder that is not there", to: "no/out", says: "there is no such folder" },
    { why: "a folder", to: ".", says: "is no file that can be replaced" },
    { why: "a path through a file", to: "in.ndjson/out", says: "a part of its path is a file and no folder" },
    { why: "links that lead to themselves", to: "loop", says: "its links lead in a circle" },
    { why: "a long name", to: "a".repeat(300), says: "its name is too long" },
    { why: "a name that leaves no room for the ones beside it", to: "a".repeat(245), says: "its name is too long" },
    { why: "a folder where it is written", to: "taken", says: ".taken.part is a folder" },
    { why: "a folder where it is kept how far it is", to: "kept", says: ".kept.checkpoint is a folder" },
  ])("is refused for $why", async ({ to, says }) => {
    symlinkSync("loop", at("loop"));
    mkdirSync(at(".taken.part"));
    mkdirSync(at(".kept.checkpoint"));
    await expect(scoreFiles({ ...base(), to: at(to) })).rejects.toMatchObject({
      code: "wrong-usage",
      message: expect.stringContaining(says),
    });
  });

  it("is not given by a run whose place another run has taken", async () => {
    const isTaken = { yet: false };
    const first = scoreFiles({
      ...base(),
      onProgress: () => {
        rmSync(at(".out.part"));
        writeFileSync(at(".out.part"), "of another run");
        isTaken.yet = true;
      },
    });
    await expect(first).rejects.toThrow("Another run writes to");
    expect(isTaken.yet).toBe(true);
    expect(readdirSync(folder)).not.toContain("out");
  });

  it.each([
    { why: "at the end", stretch: undefined, says: ".out.part, where" },
    { why: "where it is kept how far the run is", stretch: 1, says: "there is no such folder" },
  ])("is said to be gone when its folder is taken away meanwhile, $why", async ({ stretch, says }) => {
    mkdirSync(at("short"));
    writeFileSync(at("in.ndjson"), line.repeat(20_000));
    const run = scoreFiles({
      ...base(),
      to: at("short/out"),
      ...(stretch !== undefined && { stretch }),
      onProgress: () => rmSync(at("short"), { recursive: true, force: true }),
    });
    await expect(run).rejects.toMatchObject({ code: "wrong-usage", message: expect.stringContaining(says) });
  });

  it("leaves no half checkpoint behind where none can be kept", async () => {
    writeFileSync(at("in.ndjson"), line.repeat(20_000));
    const run = scoreFiles({
      ...base(),
      stretch: 1,
      onProgress: () => mkdirSync(at(".out.checkpoint"), { recursive: true }),
    });
    await expect(run).rejects.toThrow(".out.checkpoint cannot be written: it is a folder");
    expect(readdirSync(folder)).not.toContain(".out.checkpoint.new");
  });

  it("waits for whoever takes what goes to standard output", async () => {
    const input = at("long.ndjson");
    writeFileSync(input, line.repeat(14_000));
    const under = { way: 0, most: 0, calls: 0 };
    const show = async (): Promise<void> => {
      under.calls += 1;
      under.way += 1;
      under.most = Math.max(under.most, under.way);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under.way -= 1;
    };
    await scoreFiles({ ...base(), input, to: "-", show });
    expect(under.calls).toBeGreaterThan(1);
    expect(under).toMatchObject({ most: 1, way: 0 });
  });
});

describe("scoreFiles", () => {
  it.each([
    { option: { threads: 0 }, says: "1 to 64 threads" },
    { option: { threads: 1000 }, says: "1 to 64 threads" },
    { option: { smallest: -1 }, says: "1 assessment or more" },
    { option: { by: "unit.id" }, says: "Only the aggregate is grouped" },
    { option: { output: "nothing" }, says: '"nothing" is no output' },
    { option: { onError: "ignore" }, says: '"ignore" is no onError' },
  ])("refuses $option", async ({ option, says }) => {
    const run = { ...base(), ...option } as BulkRun;
    await expect(scoreFiles(run)).rejects.toMatchObject({
      code: "wrong-usage",
      message: expect.stringContaining(says),
    });
    expect(readdirSync(folder)).toEqual(["in.ndjson"]);
  });

  it.each([
    { name: "none.ndjson", reason: "there is no such file" },
    { name: ".", reason: "it is a folder" },
  ])("says why it cannot read $name", async ({ name, reason }) => {
    for (const resume of [false, true]) {
      await expect(scoreFiles({ ...base(), input: at(name), resume })).rejects.toMatchObject({
        code: "wrong-usage",
        message: expect.stringContaining(`cannot be read: ${reason}`),
      });
    }
  });

  it("says of a packed file that it is cut off", async () => {
    writeFileSync(at("cut.gz"), gzipSync(line.repeat(1000)).subarray(0, 60));
    await expect(scoreFiles({ ...base(), input: at("cut.gz") })).rejects.toMatchObject({
      code: "invalid-document",
      message: expect.stringContaining("cut off or damaged"),
    });
  });
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { safeScore } from "quality-frameworks";
import { type BulkRun, scoreFiles } from "quality-frameworks/bulk";
import { loadFramework } from "quality-frameworks/frameworks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorker } from "./build-worker.js";
import { drawMany } from "./try-lines.js";

const folder = mkdtempSync(join(tmpdir(), "threads-"));
const at = (name: string) => join(folder, name);
let base: Omit<BulkRun, "to">;
let worker: URL;

beforeAll(async () => {
  const czech = await loadFramework("czech-social-services", { edition: "2025-03-01" });
  const lines = drawMany(czech, 5, 600).filter((one) => safeScore(czech, one).ok);
  const text = `${lines.map((one) => JSON.stringify(one)).join("\n")}\n`;
  writeFileSync(at("in.ndjson"), text.repeat(12));
  worker = await buildWorker(folder);
  base = { frameworks: [czech], input: at("in.ndjson"), output: "summary", threads: 2 };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of a thread that says, by a file, when it has started. */
function watched(name: string, code: string) {
  const started = at(`${name}.started`);
  const file = at(`${name}.mjs`);
  writeFileSync(file, `${code}\n(await import("node:fs")).writeFileSync(${JSON.stringify(started)}, "");`);
  const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  // The run goes on when the other thread is there, and gives it time to answer.
  const onProgress = () => {
    for (let turn = 0; turn < 2000 && !existsSync(started); turn += 1) pause(10);
    pause(10);
  };
  return { worker: pathToFileURL(file), onProgress };
}

describe("threads", () => {
  it("share the blocks of a file, and what they write is what one thread writes, in its order", async () => {
    const both = watched("good", `await import(${JSON.stringify(worker.href)});`);
    await scoreFiles({ ...base, threads: 1, to: at("one") });
    const report = await scoreFiles({ ...base, ...both, to: at("two"), stretch: 3 << 20 });
    expect(report.bad).toBe(0);
    expect(readFileSync(at("two")).equals(readFileSync(at("one")))).toBe(true);
    for (const by of [undefined, "unit.region"] as const) {
      const counted = { ...base, output: "aggregate", ...(by && { by }) } as const;
      await scoreFiles({ ...counted, threads: 1, to: at("counted-one") });
      await scoreFiles({ ...counted, ...both, to: at("counted-two") });
      expect(readFileSync(at("counted-two"), "utf8")).toBe(readFileSync(at("counted-one"), "utf8"));
    }
  });

  it("that fail end the run, and nothing is left of it", async () => {
    const failing = watched(
      "failing",
      `const { parentPort } = await import("node:worker_threads");
      parentPort.on("message", (question) => {
        if (question !== null) throw new Error("out of order");
        parentPort.postMessage([]);
      });`,
    );
    await expect(scoreFiles({ ...base, ...failing, to: at("none") })).rejects.toThrow("out of order");
    expect(existsSync(at("none"))).toBe(false);
  });

  it("that cannot start end a run that would need them", async () => {
    const missing = { ...watched("missing", ""), worker: pathToFileURL(at("no-such-file.mjs")) };
    writeFileSync(at("missing.started"), "");
    await expect(scoreFiles({ ...base, ...missing, to: at("none") })).rejects.toThrow("no-such-file");
  });
});

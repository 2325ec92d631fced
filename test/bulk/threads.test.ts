import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  rmSync(started, { force: true });
  writeFileSync(file, `${code}\n(await import("node:fs")).writeFileSync(${JSON.stringify(started)}, "");`);
  const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  // The run goes on when the other thread is there, and gives it time to answer.
  const onProgress = () => {
    for (let turn = 0; turn < 200 && !existsSync(started); turn += 1) pause(10);
    pause(10);
  };
  return { worker: pathToFileURL(file), onProgress };
}

describe("threads", () => {
  it("share the blocks of a file, and what they write is what one thread writes, in its order", async () => {
    const both = () => watched("good", `await import(${JSON.stringify(worker.href)});`);
    await scoreFiles({ ...base, threads: 1, to: at("one") });
    const report = await scoreFiles({ ...base, ...both(), to: at("two"), stretch: 3 << 20 });
    expect(report.bad).toBe(0);
    expect(readFileSync(at("two")).equals(readFileSync(at("one")))).toBe(true);
    for (const by of [undefined, "unit.region"] as const) {
      const counted = { ...base, output: "aggregate", ...(by && { by }) } as const;
      await scoreFiles({ ...counted, threads: 1, to: at("counted-one") });
      await scoreFiles({ ...counted, ...both(), to: at("counted-two") });
      expect(readFileSync(at("counted-two"), "utf8")).toBe(readFileSync(at("counted-one"), "utf8"));
    }
  });

  it("write the full scores that one thread writes, of rules that remember more than they keep", async () => {
    // A better rating can lower the first area, of which more cases occur than are kept.
    const items = Array.from({ length: 7 }, (_, place) => `a${place}`);
    const capped = { id: "cap", atMost: 5, because: { en: "Capped." } };
    const framework = {
      id: "capped",
      edition: "2026-01-01",
      title: { en: "Capped" },
      scales: [{ id: "points", levels: [0, 1, 2, 3].map((value) => ({ id: `points-${value}`, value })) }],
      scoring: {
        provenance: "proposal",
        unrated: "lowest",
        area: { combine: "sum", limits: [{ ...capped, when: { count: { kind: "item", is: "points-0" }, atMost: 0 } }] },
        overall: { combine: "sum" },
      },
      areas: [
        { id: "a", standards: items.map((id) => ({ id })) },
        { id: "b", standards: items.map((id) => ({ id: `b-${id}` })) },
      ],
    } as const;
    const lineOf = (code: number) => {
      const responses = Object.fromEntries(items.map((id, place) => [id, Math.floor(code / 4 ** place) % 4]));
      return JSON.stringify({ framework: "capped", edition: "2026-01-01", responses });
    };
    writeFileSync(at("many.ndjson"), Array.from({ length: 9000 }, (_, code) => lineOf(code)).join("\n"));
    const run = { input: at("many.ndjson"), output: "full" } as const;
    const both = watched("full", `await import(${JSON.stringify(worker.href)});`);
    await scoreFiles({ ...run, frameworks: [structuredClone(framework)], to: at("full-one") });
    await scoreFiles({ ...run, ...both, frameworks: [structuredClone(framework)], to: at("full-two"), threads: 2 });
    expect(readFileSync(at("full-two")).equals(readFileSync(at("full-one")))).toBe(true);
  });

  const answering = (question: string) => `const { parentPort } = await import("node:worker_threads");
    parentPort.on("message", (question) => {
      if (question !== null) { ${question} }
      parentPort.postMessage([]);
    });`;

  it.each([
    { name: "throws", code: answering('throw new Error("out of order");'), says: "out of order" },
    { name: "throws-nothing", code: answering("throw null;"), says: "null" },
    { name: "exits", code: answering("process.exit(3);"), says: "A thread ended with code 3" },
    { name: "throws-at-once", code: 'throw new Error("not today");', says: "No thread starts from" },
    { name: "ends-at-once", code: "", says: "No thread starts from" },
  ])("end the run where one $name, and leave nothing behind", async ({ name, code, says }) => {
    const { worker: file, onProgress } = watched(name, code);
    await expect(scoreFiles({ ...base, worker: file, onProgress, to: at("none") })).rejects.toThrow(says);
    expect(readdirSync(folder).filter((one) => one.includes("none"))).toEqual([]);
  });

  it.each(["file:///no-such-file.mjs", "https://localhost/worker.js"])(
    "end every run that asks for them and cannot have them: %s",
    async (href) => {
      writeFileSync(at("small.ndjson"), readFileSync(at("in.ndjson"), "utf8").split("\n", 1)[0] ?? "");
      for (const input of [at("small.ndjson"), at("in.ndjson")]) {
        const run = scoreFiles({ ...base, input, worker: new URL(href), to: at("none") });
        await expect(run).rejects.toMatchObject({
          code: "wrong-usage",
          message: expect.stringContaining("bulk-worker.js"),
        });
        expect(readdirSync(folder).filter((one) => one.includes("none"))).toEqual([]);
      }
    },
  );
});

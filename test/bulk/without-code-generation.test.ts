import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildWorker } from "./build-worker.js";

const folder = mkdtempSync(join(tmpdir(), "flags-"));
let bundle: string;

beforeAll(async () => {
  bundle = fileURLToPath(await buildWorker(folder, "test/bulk/without-code-generation.ts"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(flags: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, bundle], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

describe("all that comes out in bulk is the same", () => {
  it.each([
    { flag: "--disallow-code-generation-from-strings", why: "where no code may be made of text" },
    { flag: "--jitless", why: "where no machine code may be made" },
  ])(
    "$why",
    ({ flag }) => {
      const usual = run([]);
      expect(usual.length).toBeGreaterThan(100_000);
      expect(run([flag]) === usual).toBe(true);
    },
    120_000,
  );
});

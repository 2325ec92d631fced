import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { ExitCode, Io } from "../../src/cli/commands/io.js";
import { run } from "../../src/cli/commands/run.js";

/** How a command ended and what it wrote. */
export interface Called {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
export async function call(argv: readonly string[], io: Partial<Io> = {}): Promise<Called> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    width: 80,
    colours: false,
    debug: false,
    ...io,
  });
  return { code, out, err };
}

/** Makes an empty folder that is gone after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quality-frameworks-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample that ships. */
export const sample = "examples/sunny-home-2026.yaml";

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, sample } from "../call.js";

const folder = makeFolder();

function spawn(argv: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) {
  const main = resolve("src/cli/main.ts");
  return spawnSync(process.execPath, ["--import", "tsx", main, ...argv], {
    encoding: "utf8",
    input,
    env: { ...process.env, ...env },
  });
}

describe("the program", () => {
  it("reads standard input, prints plain text where there is no terminal, and ends with 0", () => {
    const { status, stdout, stderr } = spawn(["score", "-"], readFileSync(sample, "utf8"), { FORCE_COLOR: "1" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Overall +104 of 153/m);
    expect(stdout).not.toContain("\u001b");
  });

  it("ends with 1 for a document with errors, and names standard input", () => {
    const { status, stdout } = spawn(["check", "-"], "responses: {}\n");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^standard input:1:1/m);
  });

  it("ends with 2 for wrong usage", () => {
    const { status, stdout, stderr } = spawn(["score", sample, "--jsn"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Did you mean --json?");
  });

  it("runs the demo from any folder", () => {
    const main = resolve("src/cli/main.ts");
    const tsx = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
    const { status, stdout } = spawnSync(process.execPath, ["--import", tsx, main, "demo"], {
      encoding: "utf8",
      cwd: folder,
    });
    expect(status).toBe(0);
    expect(stdout).toContain("104 of 153");
  });
});

import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
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

  it.skipIf(process.platform === "win32")("says so where there is no room for all of its output", () => {
    const main = resolve("src/cli/main.ts");
    const show = `"${process.execPath}" --import tsx "${main}" show czech-social-services --full`;
    const limited = `ulimit -f 4; ${show} > "${resolve(folder, "cut.txt")}"`;
    for (const [line, why] of [
      [limited, "it would be larger than a file may be"],
      [`${show} > /dev/full`, "the disk is full"],
    ] as const) {
      if (why === "the disk is full" && !existsSync("/dev/full")) continue;
      const { status, stderr } = spawnSync("sh", ["-c", line], { encoding: "utf8" });
      expect({ status, stderr }).toEqual({ status: 2, stderr: `The output cannot be written: ${why}.\n` });
    }
  });

  it("writes all of a long output to a file", () => {
    const file = resolve(folder, "whole.txt");
    const room = openSync(file, "w");
    const main = resolve("src/cli/main.ts");
    const argv = ["--import", "tsx", main, "show", "czech-social-services", "--json"];
    spawnSync(process.execPath, argv, { stdio: ["ignore", room, "inherit"] });
    closeSync(room);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ id: "czech-social-services" });
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

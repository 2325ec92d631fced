import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call } from "../call.js";

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
}

async function check(file: string): Promise<{ readonly exit: number; readonly issues: readonly Found[] }> {
  const { code, out, err } = await call(["check", file, "--json"]);
  expect(err).toBe("");
  return { exit: code, issues: JSON.parse(out).issues };
}

const keyOf = ({ code, path }: Pick<Found, "code" | "path">) => `${code} ${path}`;

describe.each(["broken-crosswalks", "broken-overlays", "broken-exceptions"])("%s", (name) => {
  const folder = join("test/fixtures", name);
  const files = readdirSync(folder).filter((file) => file !== "sound.yaml");

  it("are made from one in which nothing is an error", async () => {
    expect((await check(join(folder, "sound.yaml"))).exit).toBe(0);
  });

  it.each(files)("%s: one clear message with file and line", async (file) => {
    const path = join(folder, file);
    const [why, what = ""] = readFileSync(path, "utf8").split("\n");
    const [, code = "", place = "", severity = ""] = what.split(" ");
    const usual = new Set((await check(join(folder, "sound.yaml"))).issues.map(keyOf));
    const { exit, issues } = await check(path);
    const found = issues.filter((issue) => !usual.has(keyOf(issue)));
    // The top of a document has no path.
    const wanted = { code, severity, path: place === "/" ? "" : place, file: path, line: expect.any(Number) };
    expect(found, why).toMatchObject([wanted]);
    expect(file.replace(/\..*/, "")).toBe(code);
    expect(exit).toBe(severity === "error" ? 1 : 0);
    const text = await call(["check", path], { width: 1000 });
    expect(text.out).toContain(`${path}:${found[0]?.line}:`);
    expect(text.out).toContain(found[0]?.message);
    expect(text.out).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

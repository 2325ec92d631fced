import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const home = "examples/sunny-home-2026.yaml";
const folder = "test/fixtures/broken-candidates";

const files = readdirSync(folder);

describe("candidate actions broken in one place", () => {
  it.each(files)("%s: one clear message with file and line, and exit code 1", async (name) => {
    const file = join(folder, name);
    const [why = "", what = ""] = readFileSync(file, "utf8").split("\n");
    const [, code = "", path = ""] = what.split(" ");
    const { code: exit, out, err } = await call(["plan", home, "--budget", "4", "--actions", file, "--json"]);
    expect({ exit, err, why }).toMatchObject({ exit: 1, err: "" });
    const { issues } = JSON.parse(out);
    expect(issues).toMatchObject([{ code, path, file, line: expect.any(Number) }]);
    const text = await call(["plan", home, "--budget", "4", "--actions", file], { width: 1000 });
    expect(text.out).toContain(`${file}:${issues[0].line}:`);
    expect(text.out).toContain(issues[0].message);
    expect(text.out).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it("are made from one with which nothing is wrong", async () => {
    const [, , ...lines] = readFileSync(join(folder, "unknown-key.yaml"), "utf8").split("\n");
    const sound = join(makeFolder(), "sound.yaml");
    writeFileSync(sound, lines.join("\n").replace("needs:", "after:"));
    expect(await call(["plan", home, "--budget", "4", "--actions", sound])).toMatchObject({ code: 0, err: "" });
  });
});

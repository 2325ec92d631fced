import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { call, makeFolder } from "../call.js";

const folder = makeFolder();

describe("demo", () => {
  it("prints result, labels, three reasons and the plan, and writes a report whose path it names", async () => {
    vi.stubEnv("TMPDIR", folder);
    const { code, out, err } = await call(["demo"]);
    vi.unstubAllEnvs();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Overall +104 of 153 +67\.97 % +51\/51$/m);
    expect(out).toMatch(/Please note +The decree gives points/);
    expect(out.match(/^ {2}\d\. /gm)).toHaveLength(3);
    expect(out).toMatch(/Target +well fulfilled/);
    expect(out).toMatch(/^\.\.\. \d+ more$/m);
    const file = /^Report: (.+)$/m.exec(out)?.[1] ?? "";
    expect(file.startsWith(folder)).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(/^# Assessment report/);
  });

  it("goes on where no temporary file can be written", async () => {
    vi.stubEnv("TMPDIR", join(folder, "nowhere"));
    const { code, out } = await call(["demo", "--lang", "cs"]);
    vi.unstubAllEnvs();
    expect(code).toBe(0);
    expect(out).toContain("104 z 153");
    expect(out).toContain("No report was written");
  });

  it("writes the report where it is told to", async () => {
    const file = join(folder, "demo.md");
    expect((await call(["demo", "-o", file])).out).toContain(`Report: ${file}`);
    expect((await call(["demo", "-o", file])).code).toBe(2);
  });
});

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../../cli/call.js";

const folder = makeFolder();

describe.each([
  { id: "iss-bulgaria", items: 35, first: "iss-1.1", last: "не се прави" },
  { id: "municipality-ngo-partnership", items: 27, first: "mnp-p1", last: "не е налице" },
])("$id on the command line", ({ id, items, first, last }) => {
  const file = join(folder, `${id}.yaml`);

  it.each(["framework.yaml", ""])("checks clean, strictly: %s", async (name) => {
    expect(await call(["check", join("frameworks", id, name), "--strict"])).toMatchObject({ code: 0, err: "" });
  });

  it.each(["en", "bg"])("is shown in 80 columns, in %s", async (language) => {
    const { code, out } = await call(["show", id, "--lang", language]);
    expect(code).toBe(0);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it("starts an assessment in Bulgarian that can be rated, scored, explained and planned", async () => {
    expect(await call(["new", "assessment", id, "--lang", "bg", "-o", file])).toMatchObject({ code: 0 });
    const text = readFileSync(file, "utf8");
    expect(text.match(/: \{\}$/gm)).toHaveLength(items);
    const rated = text.replaceAll(": {}", ": done").replace(`${first}: done`, `${first}: not-done`);
    writeFileSync(file, rated.replace('# "on": "2026-05-04"', '"on": "2026-05-04"'));
    expect(await call(["check", file])).toMatchObject({ code: 0 });
    const { out } = await call(["score", file, "--lang", "bg"]);
    expect(out).toContain(`${last} 1, `);
    expect(out.replaceAll(/\s+/g, " ")).toContain("МСС-България не е преглеждала тези данни.");
    for (const command of ["explain", "plan"]) {
      const { code, out: said } = await call([command, file, "--lang", "bg"]);
      expect(code).toBe(0);
      expect(said).toContain(command === "plan" ? "1  Да се повиши " : "средна стойност");
      for (const line of said.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

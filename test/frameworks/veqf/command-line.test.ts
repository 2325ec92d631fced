import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../../cli/call.js";

const folder = makeFolder();

describe.each([
  { id: "veqf", items: 29, says: "the definitions and all 22 criteria are from memory" },
  { id: "child-protection-system", items: 37, says: "it does not show what became of children" },
  { id: "social-quality-system", items: 85, says: "a result certifies nothing" },
])("$id on the command line", ({ id, items, says }) => {
  const file = join(folder, `${id}.yaml`);

  it.each(["framework.yaml", ""])("checks clean, strictly: %s", async (name) => {
    const { code, out } = await call(["check", join("frameworks", id, name), "--strict"]);
    expect(code).toBe(0);
    expect(out).toContain("Nothing to mend");
  });

  it("is shown in 80 columns, with every item, its place and what a reader must know", async () => {
    const { code, out } = await call(["show", id]);
    expect(code).toBe(0);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    expect(out.replaceAll(/\s+/g, " ").toLowerCase()).toContain(says);
  });

  it("starts an assessment that can be rated, scored, explained and planned", async () => {
    expect(await call(["new", "assessment", id, "--on", "2026-11-22", "-o", file])).toMatchObject({ code: 0 });
    const text = readFileSync(file, "utf8");
    expect(text.match(/: \{\}$/gm)).toHaveLength(items);
    writeFileSync(file, text.replaceAll(": {}", ": 2").replace(": 2", ": not-assessed"));
    expect(await call(["check", file])).toMatchObject({ code: 0 });
    const { out } = await call(["score", file]);
    expect(out).toContain(`${items - 1}/${items}`);
    expect(out.replaceAll(/\s+/g, " ").toLowerCase()).toContain(says);
    for (const command of ["explain", "plan"]) {
      const { code, out: said } = await call([command, file]);
      expect(code).toBe(0);
      for (const line of said.split("\n")) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe("names that were checked", () => {
  it("are told from texts that were not", async () => {
    const { out } = await call(["show", "veqf", "--full"]);
    const flat = out.replaceAll(/\s+/g, " ");
    expect(flat).toMatch(
      /Checked name checked, text not Stands in quality principles, overarching principles, Available/,
    );
    expect(flat).toContain("Not checked against the source: 29 of 29 Please note");
    expect(flat.match(/name checked, text not/g)).toHaveLength(13);
    // 26 nodes whose name was not checked either, and 9 entries of the annexes.
    expect(flat.match(/not checked against its source/g)).toHaveLength(26 + 9);
  });
});

describe("what stands beside what is rated", () => {
  it.each([
    {
      id: "veqf",
      says: "A change of policy or practice can be seen in the indicator, and nobody can easily manipulate it.",
    },
    { id: "veqf", says: "indicator-data, last part [spc-2010], not checked against its source" },
    {
      id: "child-protection-system",
      says: "cps-problem-3, section 2 a, bullet 3 [working-group-notes], answered by: cps-c3, cps-g4.1",
    },
    { id: "social-quality-system", says: "Floors in part 32 items. Standards are a boundary" },
    { id: "social-quality-system", says: "qs-parts-rule, interpretive" },
    { id: "iss-bulgaria", says: "Every year: " },
    { id: "iss-bulgaria", says: "What it asks of an improvement plan" },
  ])("is shown of $id: $says", async ({ id, says }) => {
    const { out } = await call(["show", id, "--full"]);
    expect(out.replaceAll(/\s+/g, " ")).toContain(says);
  });

  it("takes no room where there is nothing", async () => {
    const { out } = await call(["show", "czech-social-services"]);
    for (const heading of ["Floors", "What it asks", "What is due", "items: "]) expect(out).not.toContain(heading);
  });
});

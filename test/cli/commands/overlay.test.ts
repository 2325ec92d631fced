import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const folder = makeFolder();

const city = `id: city
base: { framework: czech-social-services, edition: "2026-01-01" }
becomes:
  id: city-standards
  edition: "2026-07-01"
  title: { en: City standards, cs: Městské standardy }
  publisher: { en: The city, cs: Město }
sources: [{ id: city-rules, title: Rules of the city }]
add:
  - after: s1.d
    criterion:
      id: s1.city
      statement: { en: The mission is in easy language too., cs: Poslání je i ve snadném čtení. }
      source: { document: city-rules, place: point 4 }
    groups: [process]
    because: { en: Words are found while people are served., cs: Slova se hledají při práci s lidmi. }
remove: [s15.h]
reweight: { s1: 2 }
`;

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("an overlay on the command line", () => {
  const file = write("city.yaml", city);

  it("is told by its content, and checks clean with what comes out of it", async () => {
    expect(await call(["check", file, "--strict"])).toEqual({
      code: 0,
      out: expect.stringContaining("Nothing to mend in"),
      err: "",
    });
  });

  it("stands wherever a framework is named by its path", async () => {
    expect((await call(["show", file])).out).toMatch(/Extends +czech-social-services 2026-01-01 \+ city/);
    expect((await call(["generate", file])).out).toContain(
      'readonly item: "s1.a" | "s1.b" | "s1.c" | "s1.d" | "s1.city" |',
    );
    const ours = join(folder, "ours.yaml");
    expect((await call(["new", "assessment", file, "-o", ours])).code).toBe(0);
    expect((await call(["check", ours])).code).toBe(0);
    expect(JSON.parse((await call(["score", ours, "--json"])).out)).toMatchObject({ framework: "city-standards" });
  });

  it("may be laid over another overlay, by its path", async () => {
    const base = 'base: { framework: ./city.yaml, edition: "2026-07-01" }';
    const district = write(
      "district.yaml",
      `id: district\n${base}\nbecomes: { id: d, edition: "2026-08-01", title: { en: D, cs: D } }\nreweight: { s1.city: 2 }\n`,
    );
    expect((await call(["show", district])).out).toMatch(
      /Extends +czech-social-services 2026-01-01 \+ city\s+\+\s+district/,
    );
  });

  it.each([
    {
      why: "of shape",
      text: city.replace("reweight: { s1: 2 }", "reweight: { s1: twice }"),
      said: ["18:13 /reweight/s1", "wrong-type"],
    },
    {
      why: "of what is not in the base",
      text: city.replace("[s15.h]", "[s15.x]"),
      said: ["17:10 /remove/0", "unknown-node"],
    },
    {
      why: "of what comes out, where it was written",
      text: city.replace("document: city-rules", "document: city-rule"),
      said: ["14:17 /add/0/criterion/source/document", "unknown-source"],
    },
    {
      why: "of what comes out and stands in no entry",
      text: city.replace(", cs: Poslání je i ve snadném čtení.", ""),
      said: ["In what comes out, at /languages/1", "language-missing"],
    },
    {
      why: "of a base that does not ship",
      text: city.replace("framework: czech-social-services", "framework: czech"),
      said: ["2:9 /base/framework", "unknown-framework"],
    },
    {
      why: "of an edition that does not ship",
      text: city.replace('edition: "2026-01-01" }', 'edition: "2020-01-01" }'),
      said: ["2:43 /base/edition", "unknown-edition"],
    },
    {
      why: "of a base that is the overlay itself",
      text: city.replace("framework: czech-social-services", "framework: ./broken.yaml"),
      said: ["2:9 /base/framework", "laid over itself"],
    },
  ])("gets its issues $why with line and column", async ({ text, said }) => {
    const { out } = await call(["check", write("broken.yaml", text)]);
    const flat = out.replaceAll(/\s+/g, " ");
    for (const part of said) expect(flat).toContain(part);
  });

  it("is no assessment", async () => {
    expect((await call(["score", file])).out).toContain("This looks like an\n    overlay");
  });
});

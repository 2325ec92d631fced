import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { crosswalks } from "../../../src/frameworks/crosswalks.js";
import { frameworks } from "../../../src/frameworks/frameworks.js";
import { call, makeFolder } from "../call.js";

describe("list", () => {
  it("names every framework with its editions and what is official", async () => {
    const { code, out } = await call(["list"]);
    expect(code).toBe(0);
    for (const { id, editions } of frameworks) {
      expect(out).toMatch(new RegExp(`^${id}$`, "m"));
      for (const { edition, counts } of editions) expect(out).toContain(`${edition}: ${counts.items} items`);
    }
  });

  it("names the crosswalks with other frameworks under both of them, and none between editions", async () => {
    const { out } = await call(["list"], { width: 120 });
    const shown = (line: string) => out.split("\n").filter((each) => each.trim().replace(/ +/g, " ") === line).length;
    expect(shown("crosswalk veqf 2010-10-06: 16 related, 13 without a counterpart")).toBe(1);
    expect(shown("crosswalk iss-bulgaria 2014-06-11: 16 related, 13 without a counterpart")).toBe(1);
    expect(out).not.toMatch(/crosswalk +czech-social-services 2025-03-01/);
  });

  it("prints the list as data, with the names of the crosswalks", async () => {
    const listed: { readonly id: string; readonly crosswalks: readonly string[] }[] = JSON.parse(
      (await call(["list", "--json"])).out,
    );
    expect(listed.map(({ crosswalks: _, ...framework }) => framework)).toEqual(frameworks);
    const between = crosswalks.filter(({ from, to }) => from.framework !== to.framework);
    expect(listed.flatMap((one) => one.crosswalks).toSorted()).toEqual(
      between.flatMap(({ name }) => [name, name]).toSorted(),
    );
  });
});

describe("show", () => {
  it("shows every node with its code, its id and its place in the source", async () => {
    const { out } = await call(["show", "czech-social-services"]);
    expect(out).toContain("1a Published mission");
    expect(out).toContain("s1.a, Annex 2, standard 1, criterion a) [cz-decree-505-2006]");
    expect(out).toMatch(/Please note +The decree gives points/);
    expect(out).toContain("Applies when");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    { argv: ["--edition", "2012-01-01"], edition: "2012-01-01" },
    { argv: ["--on", "2025-06-30"], edition: "2025-03-01" },
    { argv: [], edition: "2026-01-01" },
  ])("prints the document of the edition asked for: $edition", async ({ argv, edition }) => {
    const { out } = await call(["show", "czech-social-services", "--json", ...argv]);
    expect(JSON.parse(out)).toMatchObject({ id: "czech-social-services", edition });
  });

  it("refuses an edition and a day at once", async () => {
    const { code } = await call(["show", "czech-social-services", "--edition", "2012-01-01", "--on", "2025-06-30"]);
    expect(code).toBe(2);
  });

  it("shows a folder of one's own", async () => {
    const { code, out } = await call(["show", "test/fixtures/authored/night-shelter/"]);
    expect(code).toBe(0);
    expect(out).toContain("d1.a");
  });
});

describe("show, of a crosswalk", () => {
  const name = "czech-social-services-2026-01-01--veqf-2010-10-06";

  it("says of every relation how sure it is and why, whose reading it is, and which levels pair", async () => {
    const { code, out } = await call(["show", name]);
    expect(code).toBe(0);
    expect(out).toContain("wording    interpretive");
    expect(out).toContain("1 subset, 4 superset, 18 intersects, 6 none");
    expect(out).toContain(
      "s8.b Arranging other services\n  asks for less than (confidence: medium)\ncomprehensive Comprehensive\n",
    );
    expect(out).toContain("affordable Affordable\n  has no counterpart (confidence: high)\n  What a person pays");
    expect(out).toContain("Scale fulfilment and scale in-place (confidence: low)");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("turns it round when it is named the other way", async () => {
    const { out } = await call(["show", "veqf-2010-10-06--czech-social-services-2026-01-01", "--lang", "cs"]);
    expect(out).toContain(
      "comprehensive Comprehensive\n  asks for more than (confidence: medium)\ns8.b Zprostředkování",
    );
    expect(out).toContain("Zprostředkovat další služby je jen část");
  });

  it("prints the document", async () => {
    const { out } = await call(["show", name, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ to: { framework: "veqf" }, wording: "interpretive" });
  });

  it.each([
    {
      why: "an unknown name, with the nearest",
      argv: [name.replace("czech", "chezch")],
      says: `Did you mean "${name}"?`,
    },
    {
      why: "an edition beside the name",
      argv: [name, "--edition", "2026-01-01"],
      says: "says which editions it joins",
    },
  ])("refuses $why", async ({ argv, says }) => {
    const { code, out, err } = await call(["show", ...argv], { width: 400 });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(says);
  });
});

describe("check", () => {
  it("takes frameworks in one file or in a folder, areas, assessments and crosswalks by what they hold", async () => {
    const { code, out } = await call([
      "check",
      "frameworks/czech-social-services",
      "frameworks/czech-social-services/areas/personnel.yaml",
      "frameworks/_crosswalks/czech-social-services-2025-03-01--czech-social-services-2026-01-01.yaml",
      "examples/sunny-home-2026.yaml",
    ]);
    expect(code).toBe(0);
    expect(out).not.toContain("error");
  });

  it("asks for labels with --strict, and leaves other advice what it is", async () => {
    const folder = makeFolder();
    const file = join(folder, "own.yaml");
    await call(["new", "framework", "-o", file]);
    writeFileSync(file, readFileSync(file, "utf8").replace("licence: CC-BY-4.0\n", ""));
    expect(await call(["check", file])).toMatchObject({ code: 0 });
    const { code, out } = await call(["check", file, "--strict"]);
    expect(code).toBe(1);
    expect(out).toContain("licence");
    expect(await call(["check", "frameworks/czech-social-services", "--strict"])).toMatchObject({ code: 0 });
  });

  it("says when nothing tells what a document is", async () => {
    const { code, out } = await call(["check", "package.json"]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain("Nothing here says whether this is a framework");
  });
});

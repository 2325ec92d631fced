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
    expect(shown("Crosswalk veqf 2010-10-06: 16 related, 13 without a counterpart")).toBe(1);
    expect(shown("Crosswalk iss-bulgaria 2014-06-11: 16 related, 13 without a counterpart")).toBe(1);
    expect(out).not.toMatch(/Crosswalk +czech-social-services 2025-03-01/);
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
  it("shows every node with its id, its code and its name, and what a reader must know", async () => {
    const { out } = await call(["show", "czech-social-services"]);
    expect(out).toContain("  s1  1 Aims and ways of providing social services");
    expect(out).toContain("    s1.a  1a Published mission");
    expect(out).toMatch(/Please note +The decree gives points/);
    expect(out.replaceAll(/\s+/g, " ")).toContain("(applies when not (natural-person = yes and employees = no))");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each(frameworks.map(({ id }) => id))("keeps %s within a few screens, and says how to see more", async (id) => {
    const { out } = await call(["show", id]);
    expect(out.split("\n").length).toBeLessThan(270);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`show ${id} --full.`);
  });

  it("shows every text and every place in full, and breaks nothing but addresses out of the width", async () => {
    const { out } = await call(["show", "la-strada-international", "--full"]);
    const flat = out.replaceAll(/\s+/g, " ");
    for (const says of [
      "Each kind of personal data that is collected has a written purpose",
      "Evidence - Record of processing activities - Intake form reviewed field by field",
      "Stands in Articles 5(1)(b)-(c), 6, 9, 30 [gdpr]",
      "Rests also on Program Standard 4.1 [ovc-2016]",
      "Published in another publication or web page of La Strada International",
      "- gen-1: Principles are laid down before any service begins",
    ])
      expect(flat).toContain(says);
    for (const line of out.split("\n")) if (line.length > 80) expect(line).toMatch(/^ +\(?https?:\/\/\S+$/);
  });

  it.each([
    {
      lang: "cs",
      says: ["Vydání", "Obsahuje", "O co se rámec opírá", "Prameny", "oblast: 3, standard: 15, kritérium: 51"],
    },
    { lang: "bg", says: ["Издание", "Съдържа", "На какво почива рамката", "Източници"] },
  ])("has its labels in the language asked for: $lang", async ({ lang, says }) => {
    const { out } = await call(["show", "czech-social-services", "--lang", lang]);
    for (const one of says) expect(out).toContain(one);
    const { out: full } = await call(["show", "iss-bulgaria", "--full", "--lang", lang]);
    const list = (await call(["list", "--lang", lang])).out;
    for (const english of ["Edition", "Holds", "Note", "Sources", "answered by", "in force", "Every year", "items"]) {
      expect(out).not.toMatch(new RegExp(`^ *${english}\\b`, "m"));
      expect(full).not.toMatch(new RegExp(`^ *${english}\\b`, "m"));
      expect(list).not.toMatch(new RegExp(`^ *${english}\\b`, "m"));
    }
  });

  it("counts nodes by the framework's own words", async () => {
    expect((await call(["show", "iss-bulgaria"])).out).toContain("direction: 8, question: 35, rated: 35");
  });

  it.each(["s15.g", "15g"])("shows all about one node, by its id or its code: %s", async (name) => {
    const { code, out } = await call(["show", "czech-social-services", name]);
    const flat = out.replaceAll(/\s+/g, " ");
    expect(code).toBe(0);
    expect(flat).toContain("Id s15.g Kind criterion Within Operational standards > 15 Raising");
    expect(flat).toContain("In plain words");
    expect(flat).toContain("Level 0 not fulfilled");
    expect(flat).toContain("Monitoring and evaluation");
    expect(flat).toContain(
      "Crosswalk: iss-bulgaria 2014-06-11 shares something with (confidence: medium) iss-5.1: 5.1 Children",
    );
  });

  it("shows tags with their titles, the floor of an item, and what it answers", async () => {
    const flat = async (...argv: readonly string[]) => (await call(["show", ...argv])).out.replaceAll(/\s+/g, " ");
    expect(await flat("municipality-ngo-partnership")).toContain("For the NGO");
    expect(await flat("la-strada-international", "gen-4")).toContain("Floor in place with gaps. ");
    expect(await flat("child-protection-system", "cps-c3")).toMatch(/Answers .*\[cps-problem-3\]/);
  });

  it("prints one node as data", async () => {
    const { out } = await call(["show", "czech-social-services", "s15.g", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      framework: "czech-social-services",
      kind: "criterion",
      within: ["operational", "s15"],
      node: { id: "s15.g", code: "15g" },
    });
    expect(JSON.parse(out).relations[0]).toHaveProperty("framework");
  });

  it.each([
    {
      argv: ["czech-social-services", "s15.gg"],
      says: 'Nothing in czech-social-services, edition 2026-01-01, is called "s15.gg". Did you mean "s15.g"',
    },
    { argv: ["iss-bulgaria-2014-06-11--veqf-2010-10-06", "iss-1.1"], says: "A crosswalk is shown whole" },
  ])("says what is wrong with $argv", async ({ argv, says }) => {
    const { code, err } = await call(["show", ...argv]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(says);
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
    expect(out).toContain("Wording    interpretive");
    expect(out).toContain("subset: 1, superset: 4, intersects: 18, none: 6");
    expect(out).toContain(
      "s8.b Arranging other services\n  asks for less than (confidence: medium)\n    comprehensive Comprehensive\n",
    );
    expect(out).toContain("affordable Affordable\n  has no counterpart (confidence: high)\n  What a person pays");
    expect(out).toContain("Levels of fulfilment and of in-place (confidence: low)");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("turns it round when it is named the other way", async () => {
    const { out } = await call(["show", "veqf-2010-10-06--czech-social-services-2026-01-01", "--lang", "cs"]);
    expect(out).toContain("comprehensive Comprehensive\n  žádá více než (jistota: střední)\n    s8.b Zprostředkování");
    expect(out).toContain("Zprostředkovat další služby je jen část");
  });

  it.each([
    { lang: "en", has: ["From  ", "To  ", "Wording  ", "Item by item  Helpline services, Social", "intersects: 23"] },
    {
      lang: "cs",
      has: ["Odkud  ", "Kam  ", "Znění  ", "Po položkách  ", "něco společného: 23", "nemá protějšek (jistota:"],
    },
    {
      lang: "bg",
      has: ["От  ", "Към  ", "Текст  ", "Показател по показател  ", "нещо общо: 23", "няма съответствие (сигурност:"],
    },
  ])("says its labels in $lang", async ({ lang, has }) => {
    const between = "la-strada-international-2026-11-22--czech-social-services-2026-01-01";
    const { out } = await call(["show", between, "--lang", lang]);
    for (const text of has) expect(out).toContain(text);
    if (lang !== "en") expect(out).not.toMatch(/confidence|intersects|Wording|Relations|Levels of|shares/);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("says of one that promises nothing that it does", async () => {
    const { out } = await call(["show", "municipality-ngo-partnership-2014-06-11--iss-bulgaria-2014-06-11"]);
    expect(out).toContain("Item by item  no area as a whole");
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

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();
const file = (name: string): string => join(folder, name);

describe("new", () => {
  it("starts an assessment with every item in its place, which checks clean", async () => {
    const { code } = await call(["new", "assessment", "czech-social-services", "-o", file("home.yaml")]);
    expect(code).toBe(0);
    const assessment = parse(readFileSync(file("home.yaml"), "utf8"));
    expect(Object.keys(assessment.responses)).toHaveLength(51);
    expect(assessment.unit.facts).toEqual({ "natural-person": false, employees: true, facility: true });
    expect(await call(["check", file("home.yaml")])).toMatchObject({ code: 0, err: "" });
    expect((await call(["score", file("home.yaml")])).out).toMatch(/^Still possible +0 to 153 of 153$/m);
  });

  it("takes the edition in force on the day, and asks in the language wanted", async () => {
    const { out } = await call(["new", "assessment", "czech-social-services", "--on", "2024-06-01", "--lang", "cs"]);
    expect(parse(out)).toMatchObject({ edition: "2012-01-01", on: "2024-06-01" });
    expect(out).toContain("# 7 Stížnosti");
  });

  it.each([
    ["czech-social-services", "cs", "vydání 2026-01-01.", "Místo {} napište hodnocení: 3", "Hodnocení: 0 ("],
    [
      "iss-bulgaria",
      "bg",
      "издание 2014-06-11.",
      "Напишете оценка на мястото на {}: 3",
      "(не се отнася, с\n  # причина)",
    ],
  ])("says for %s in %s how to rate and what an answer comes with", async (id, language, ...said) => {
    const { out } = await call(["new", "assessment", id, "--lang", language]);
    for (const text of said) expect(out).toContain(text);
    for (const english of ["edition 2", "Ratings:", "reason", "lower-case", "never names", "Mission"])
      expect(out).not.toContain(english);
  });

  it("lists the aspects of an item below its text, and plain words where they are wanted", async () => {
    const aspects = "aspects: [{ en: A lamp is lit. }, { en: Somebody is awake. }]";
    const text = (await call(["new", "framework"])).out.replace(
      "        statement: { en: People who",
      `        plain: { en: You help to decide. }\n        ${aspects}\n        statement: { en: People who`,
    );
    writeFileSync(file("aspects.yaml"), text);
    const start = ["new", "assessment", file("aspects.yaml")];
    const asked = "  # People who use the service take part in what is decided about it.\n";
    const points = "  # - A lamp is lit.\n  # - Somebody is awake.\n  say: {}\n";
    expect((await call(start)).out).toContain(`${asked}${points}`);
    expect((await call([...start, "--plain"])).out).toContain(
      `${asked}  # In plain words: You help to decide.\n${points}`,
    );
  });

  it("shows how a fact is given that nothing is assumed of, and how an item is rated on dimensions", async () => {
    writeFileSync(
      file("dims.yaml"),
      `id: dims
edition: "2026-01-01"
title: { en: Dims }
facts: [{ id: ratio, unknown: withhold }, { id: kind, unknown: withhold }, { id: lift, unknown: withhold }]
scales: [{ id: pts, range: { from: 0, to: 5, step: 0.5 } }, { id: grade, levels: [poor, good] }]
scoring:
  provenance: proposal
  unrated: exclude
  dimensions: [{ for: { tagged: two }, of: [{ id: level, scale: pts }, { id: trend, scale: pts }] }]
  area: { combine: mean }
  standard: { combine: mean }
  overall:
    combine: mean
    scale: grade
    verdict: [{ band: poor, when: { any: [{ fact: ratio, above: 8 }, { fact: kind, is: Night house }, { fact: lift, is: false }] } }]
    otherwise: good
areas: [{ id: a, standards: [{ id: x, tags: [two] }, { id: y, scale: pts }] }]
`,
    );
    const { out } = await call(["new", "assessment", file("dims.yaml")]);
    expect(out).toMatch(/^ +# ratio: 0$/m);
    expect(out).toMatch(/^ +# kind: "Night house"$/m);
    expect(out).toMatch(/^ +# lift: true$/m);
    expect(out).toMatch(/^ {2}x: \{\} # \{ rating: \{ level: …, trend: … \} \}$/m);
    expect(out).toMatch(/^ {2}y: \{\}$/m);
    expect(parse(out).responses).toEqual({ x: {}, y: {} });
  });

  it("writes JSON where the file says so", async () => {
    await call(["new", "assessment", "czech-social-services", "-o", file("home.json"), "--edition", "2025-03-01"]);
    const assessment = JSON.parse(readFileSync(file("home.json"), "utf8"));
    expect(assessment).toMatchObject({ edition: "2025-03-01", responses: { "s1.a": {} } });
    expect((await call(["check", file("home.json")])).code).toBe(0);
  });

  it("gives a framework that checks clean, scores as it is, and can be shown", async () => {
    await call(["new", "framework", "-o", file("own.yaml")]);
    expect(await call(["check", file("own.yaml"), "--strict"])).toMatchObject({ code: 0 });
    mkdirSync(file("inside"));
    await call(["new", "assessment", file("own.yaml"), "-o", file("inside/first.yaml")]);
    const text = readFileSync(file("inside/first.yaml"), "utf8");
    expect(text).toContain('framework: "../own.yaml"');
    writeFileSync(file("inside/first.yaml"), text.replace("door.hours: {}", "door.hours: met"));
    expect((await call(["score", file("inside/first.yaml")])).out).toMatch(/^Overall +2 of 2/m);
    expect((await call(["show", file("own.yaml")])).out).toContain("(applies when beds = yes)");
  });
});

describe("generate", () => {
  it("writes a module that compiles by itself", async () => {
    expect((await call(["generate", file("own.yaml"), "-o", file("own.ts")])).code).toBe(0);
    const { diagnostics } = ts.transpileModule(readFileSync(file("own.ts"), "utf8"), { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
  });

  it("writes the module and nothing else to standard output", async () => {
    const { code, out } = await call(["generate", file("own.yaml")]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\/\/ Generated by/);
  });

  it("writes nothing for a framework with errors, and tells them aside", async () => {
    writeFileSync(file("broken.yaml"), readFileSync(file("own.yaml"), "utf8").replace("value: 2", "value: two"));
    const { code, out, err } = await call(["generate", file("broken.yaml")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/broken\.yaml:\d+:\d+/);
  });
});

describe("report", () => {
  it("writes one HTML file with pictures", async () => {
    const { code, out } = await call(["report", sample, "-o", file("report.html"), "--lang", "bg"]);
    expect([code, out.includes("report.html")]).toEqual([0, true]);
    const text = readFileSync(file("report.html"), "utf8");
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="bg">/);
    expect(text).toContain("<svg ");
  });

  it("shows a plan and earlier results", async () => {
    await call(["plan", sample, "--level", "2", "-o", file("shown-plan.yaml")]);
    const text = readFileSync(sample, "utf8").replace('"2026-05-04"', '"2026-01-15"');
    writeFileSync(file("before.yaml"), text);
    const options = ["--plan", file("shown-plan.yaml"), "--earlier", file("before.yaml")];
    const { code } = await call(["report", sample, "-o", file("whole.md"), ...options]);
    expect(code).toBe(0);
    const report = readFileSync(file("whole.md"), "utf8");
    expect(report).toContain("## Improvement plan\n");
    expect(report).toContain("| 15 January 2026 | 1 January 2026 | 104 of 153, 67.97 % |");
  });

  it.each([
    { why: "a plan that is none", options: ["--plan", sample], code: 1, says: "actions" },
    {
      why: "an earlier assessment that is not there",
      options: ["--earlier", "nowhere.yaml"],
      code: 1,
      says: "nowhere.yaml",
    },
    { why: "a level that there is not", options: ["--level", "splendid"], code: 2, says: "splendid" },
  ])("refuses $why, and writes nothing", async ({ options, code, says }) => {
    const refused = await call(["report", sample, "-o", file("refused.html"), ...options]);
    expect(refused.out + refused.err).toContain(says);
    expect([refused.code, existsSync(file("refused.html"))]).toEqual([code, false]);
  });

  it("writes Markdown with result, plan and what it rests on", async () => {
    const { code, out } = await call(["report", sample, "-o", file("report.md"), "--lang", "cs"]);
    expect(code).toBe(0);
    expect(out).toContain("report.md");
    const text = readFileSync(file("report.md"), "utf8");
    expect(text).toContain("| **Celkem** | 104 z 153 | 67,97 % | 51/51 |");
    expect(text).toContain("Vyhláška přiděluje body jen jednotlivým kritériím.");
  });

  it("writes to standard output for a dash", async () => {
    const { out } = await call(["report", sample, "-o", "-"]);
    expect(out).toMatch(/^# Assessment report/);
  });
});

describe("plan", () => {
  it("marks what is below the floor, and shows twenty actions and how many more unless all are wanted", async () => {
    const own = (await call(["new", "framework"])).out;
    const ids = Array.from({ length: 25 }, (_, at) => `lamp-${at}`);
    const lamps = ids.map((id) => `      - { id: ${id}, tags: [safety] }\n`).join("");
    writeFileSync(file("lamps.yaml"), own.replace("      - id: say\n", `${lamps}      - id: say\n`));
    const ratings = [...ids, "say"].map((id) => `  ${id}: 0\n`).join("");
    const head = 'framework: ./lamps.yaml\nedition: "2026-01-01"\nunit: { id: home, facts: { beds: false } }\n';
    writeFileSync(file("dark.yaml"), `${head}responses:\n  door.hours: 2\n${ratings}`);
    const { code, out } = await call(["plan", file("dark.yaml")]);
    expect(code).toBe(0);
    expect(out.match(/^ ?\d+ {2}Below the floor: /gm)).toHaveLength(20);
    expect(out).toMatch(/^\.\.\. 6 more$/m);
    const all = (await call(["plan", file("dark.yaml"), "--all"])).out;
    expect(all.match(/^ ?\d+ {2}Below the floor: /gm)).toHaveLength(25);
    expect(all).toMatch(/^26 {2}Bring 2 /m);
    expect(all).not.toContain("... ");
  });

  it("shows what brings most first, what it comes to, and what the numbers rest on", async () => {
    const { code, out } = await call(["plan", sample, "--level", "well-fulfilled"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ 1 {2}Bring 7b .*\+2$/m);
    expect(out).toMatch(/With all of it done +117 of 153/);
    expect(out).toMatch(/Sums and rules +a proposal/);
  });

  it("takes a level by number too, and prints the plan with --json", async () => {
    const byId = JSON.parse((await call(["plan", sample, "--level", "well-fulfilled", "--json"])).out);
    const byNumber = JSON.parse((await call(["plan", sample, "--level", "2", "--json"])).out);
    expect(byNumber.actions).toEqual(byId.actions);
    expect(byId).toMatchObject({ createdOn: "2026-05-04", assessment: "sunny-home-2026" });
  });

  it.each(["plan.yaml", "plan.json"])("writes %s, which checks clean", async (name) => {
    expect((await call(["plan", sample, "-o", file(name)])).code).toBe(0);
    expect(await call(["check", file(name)])).toMatchObject({ code: 0 });
  });

  it("names a framework of one's own by a path from the plan", async () => {
    await call(["plan", file("inside/first.yaml"), "--on", "2026-06-01", "-o", file("own-plan.yaml")]);
    expect(parse(readFileSync(file("own-plan.yaml"), "utf8"))).toMatchObject({ framework: "./own.yaml" });
    expect(await call(["check", file("own-plan.yaml")])).toMatchObject({ code: 0 });
  });

  it("finds what is wrong with a plan", async () => {
    const text = readFileSync(file("plan.yaml"), "utf8")
      .replace("createdOn:", "createdBy:")
      .replace("item: s7.b", "item: s7.x");
    writeFileSync(file("bad-plan.yaml"), text);
    const { code, out } = await call(["check", file("bad-plan.yaml")]);
    expect(code).toBe(1);
    expect(out).toContain("createdBy");
    expect(out).toContain("s7.x");
  });

  it("asks for a day where the assessment has none", async () => {
    writeFileSync(file("dayless.yaml"), readFileSync(sample, "utf8").replace('"on": "2026-05-04"\n', ""));
    expect(await call(["plan", file("dayless.yaml"), "--json"])).toMatchObject({ code: 2, out: "" });
    expect((await call(["plan", file("dayless.yaml"), "--json", "--on", "2026-06-01"])).code).toBe(0);
  });
});

describe("a file to write", () => {
  it("is not overwritten unless that is asked for", async () => {
    writeFileSync(file("mine.md"), "mine");
    const refused = await call(["report", sample, "-o", file("mine.md")]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain("--force");
    expect(readFileSync(file("mine.md"), "utf8")).toBe("mine");
    expect((await call(["report", sample, "-o", file("mine.md"), "--force"])).code).toBe(0);
    expect(readFileSync(file("mine.md"), "utf8")).toMatch(/^# Assessment report/);
  });

  it.each([
    { why: "a folder that is not there", name: "nowhere/report.md", says: "there is no such folder" },
    { why: "a folder in its place", name: "folder.md", says: "is a folder" },
  ])("is refused in one sentence: $why", async ({ name, says }) => {
    mkdirSync(file("folder.md"), { recursive: true });
    const { code, err } = await call(["report", sample, "-o", file(name)]);
    expect(code).toBe(2);
    expect(err.replaceAll(/\s+/g, " ")).toContain(says);
  });

  it("leaves nothing beside it", async () => {
    const own = file("alone");
    mkdirSync(own);
    await call(["report", sample, "-o", join(own, "report.md")]);
    expect(readdirSync(own)).toEqual(["report.md"]);
  });

  it.skipIf(process.getuid?.() === 0)("is refused in a folder that may not be written", async () => {
    mkdirSync(file("locked"));
    chmodSync(file("locked"), 0o555);
    expect((await call(["report", sample, "-o", file("locked/report.md")])).code).toBe(2);
  });

  it.skipIf(!existsSync("/dev/null"))("may be a device", async () => {
    expect((await call(["report", sample, "-o", "/dev/null", "--lang", "en"])).code).toBe(2);
    expect((await call(["generate", file("own.yaml"), "-o", "/dev/null"])).code).toBe(0);
    expect(existsSync("/dev/null")).toBe(true);
  });
});

import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownCrosswalks } from "../../../src/cli/commands/open/known-crosswalks.js";
import { displayWidth } from "../../../src/cli/print/display-width.js";
import { english as words } from "../../../src/report/words/english.js";
import { englishCycle } from "../../../src/report/words/english-cycle.js";
import { call, makeFolder } from "../call.js";

const years = ["2024", "2025", "2026"].map((year) => `examples/three-years/${year}.yaml`);
const [first = "", second = "", third = ""] = years;
const plan = "examples/three-years/plan.yaml";
const folder = makeFolder();
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const commands = [
  ["compare", second, third],
  ["compare", first, third],
  ["trend", ...years],
  ["trend", "--carry", ...years, "--role", "s5=social-worker", "--role", "s7=director"],
  ["due", plan, third, "--on", "2025-06-10", "--ahead", "30"],
  [
    "plan",
    "check",
    plan,
    "--assessment",
    first,
    "--holidays",
    "examples/three-years/holidays.yaml",
    "--on",
    "2025-06-10",
  ],
];

describe("the commands over the years", () => {
  it.each(commands)("%s %s %s: end well, in 80 columns, and as JSON alone with --json", async (...argv) => {
    const text = await call(argv);
    expect([text.code, text.err]).toEqual([0, ""]);
    for (const line of text.out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(text.out).not.toMatch(/undefined|NaN|\[object/);
    const data = await call([...argv, "--json"]);
    expect([data.code, typeof JSON.parse(data.out)]).toEqual([0, "object"]);
    expect((await call([...argv, "--lang", "cs"])).code).toBe(0);
    const narrow = await call(argv, { width: 40 });
    for (const line of narrow.out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });

  it.each([
    {
      lang: "cs",
      says: ["Co se změnilo", "Po částech", "Co klesá", "později", "pracovní", "dosaženo", "dnů práce"],
    },
    { lang: "bg", says: ["Какво се промени", "По части", "Какво спада", "по-късно", "работни дни", "постигнато"] },
  ])("say it in the language that is asked for: $lang", async ({ lang, says }) => {
    const out: string[] = [];
    for (const argv of commands) out.push((await call([...argv, "--lang", lang])).out);
    // What the service wrote, and the names of levels that nobody translated, stay as they are.
    const english = Object.values({ ...words, ...englishCycle }).flatMap((word): readonly string[] =>
      typeof word === "string" ? [word] : Object.values(word),
    );
    const phrases = english.filter((text) => text.length > 9 && text.includes(" "));
    for (const text of out) for (const phrase of phrases) expect(text).not.toContain(phrase);
    for (const text of says) expect(out.join("\n")).toContain(text);
  });

  it("say what a result rests on", async () => {
    for (const argv of [
      ["compare", second, third],
      ["trend", ...years],
    ]) {
      expect((await call(argv)).out).toContain("What this result rests on");
      expect(JSON.parse((await call([...argv, "--json"])).out).labels.rules).toBe("proposal");
    }
  });

  it("know every crosswalk between editions that ships", async () => {
    const generated = readdirSync("src/generated/crosswalks").filter((name) => name.endsWith(".ts"));
    const known = await knownCrosswalks([]);
    const names = (known.ok ? known.value : []).map(
      ({ from, to }) => `${from.framework}-${from.edition}--${to.framework}-${to.edition}.ts`,
    );
    const between = generated.filter(
      (name) => name.split("--")[0]?.slice(0, -11) === name.split("--")[1]?.slice(0, -14),
    );
    expect(names).toEqual(between);
  });
});

describe("plan check", () => {
  it("says with the place what is wrong, and shows no progress then", async () => {
    const broken = file(
      "plan.yaml",
      "framework: czech-social-services\nedition: '2026-01-01'\ncreatedOn: '2026-05-04'\nactions:\n  - { id: a, title: { en: Do it }, items: [s1.a], after: [b] }\n",
    );
    const { code, out } = await call(["plan", "check", broken, "--on", "2026-05-04"]);
    expect(code).toBe(1);
    expect(out).toContain("plan.yaml:5:");
    expect(out).toContain("unknown-action");
    expect(out).not.toContain("done");
    const data = JSON.parse((await call(["plan", "check", broken, "--json"])).out);
    expect(data.issues[0]).toMatchObject({ code: "unknown-action", path: "/actions/0/after/0", line: 5 });
  });

  it("refuses an assessment or holidays that are none, each at its place", async () => {
    const days = file("days.yaml", "holidays: ['2026-02-30']\n");
    const bad = await call(["plan", "check", plan, "--holidays", days]);
    expect([bad.code, bad.out.includes("not-a-day")]).toEqual([1, true]);
    const list = await call(["plan", "check", plan, "--holidays", file("none.yaml", "days: []\n")]);
    expect([list.code, list.out.replaceAll(/\s+/g, " ").includes("must be a list")]).toEqual([1, true]);
    expect((await call(["plan", "check", plan, "--assessment", plan])).out).toContain("not-an-assessment");
    expect((await call(["plan", "check", first])).code).toBe(1);
    expect((await call(["plan", "check", plan, "--on", "soon"])).code).toBe(2);
  });

  it.each([
    { why: "no file", name: null, code: "cannot-read" },
    { why: "an empty file", name: "", code: "empty-document" },
    { why: "no YAML", name: "actions: [a\nb: }", code: "not-yaml" },
    { why: "an assessment", name: "framework: veqf\nedition: '2010-10-06'\nresponses: {}\n", code: "not-a-plan" },
    { why: "no document of ours", name: "holidays: []\n", code: "missing-key" },
    { why: "a list", name: "- a\n", code: "not-a-document" },
  ])("names what is wrong with $why in place of a plan", async ({ name, code }) => {
    const path = name === null ? join(folder, "nowhere.yaml") : file("no-plan.yaml", name);
    const checked = await call(["plan", "check", path, "--on", "2026-01-01"]);
    expect(checked).toMatchObject({ code: 1, err: "", out: expect.stringContaining(`(${code})`) });
  });

  it("says which edition the assessment beside it is of, where that is another", async () => {
    const { code, out } = await call(["plan", "check", plan, "--assessment", third]);
    expect(code).toBe(1);
    const text = out.replaceAll(/\s+/g, " ");
    expect(text).toContain("This assessment is of edition 2026-01-01, not of 2012-01-01.");
    expect(text).toContain("(wrong-assessment)");
  });

  it("leaves plan as it was", async () => {
    const drafted = await call(["plan", third, "--level", "2", "--on", "2026-06-08", "--json"]);
    expect(JSON.parse(drafted.out)).toMatchObject({ createdOn: "2026-06-08", target: 2 });
  });
});

describe("compare, trend and due", () => {
  it("refuse what cannot be put side by side, in one sentence", async () => {
    const other = file(
      "other.yaml",
      "framework: iss-bulgaria\nedition: '2014-06-11'\n'on': '2026-01-05'\nresponses: {}\n",
    );
    const { code, err } = await call(["compare", other, third]);
    expect([code, err.replaceAll(/\s+/g, " ")]).toEqual([
      2,
      expect.stringContaining("No crosswalk leads from iss-bulgaria"),
    ]);
    expect((await call(["compare", third, first])).code).toBe(2);
    const undated = file("undated.yaml", "framework: czech-social-services\nedition: '2026-01-01'\nresponses: {}\n");
    expect((await call(["trend", undated])).err).toContain("undated.yaml has no day");
    expect((await call(["trend", third, "--role", "s5"])).code).toBe(2);
    expect((await call(["trend", third, "--role", "s99=director"])).err).toContain("s99");
    expect((await call(["due", plan])).code).toBe(2);
    const done = await call(["due", third, "--on", "2026-06-01", "--done", "report=2026-05-01"]);
    expect([done.code, done.err]).toEqual([2, expect.stringContaining('cadence "report"')]);
    expect((await call(["due", plan, "--on", "2026-06-01", "--ahead", "soon"])).code).toBe(2);
  });

  it("refuse two units, an assessment given twice, and a comparison backwards", async () => {
    const said = async (argv: readonly string[]) => {
      const { code, out, err } = await call(argv);
      expect([code, out]).toEqual([2, ""]);
      return err.replaceAll(/\s+/g, " ");
    };
    const home = "examples/sunny-home-2026.yaml";
    expect(await said(["trend", home, third])).toContain('these assessments are of "sunny-home" and "linden-court"');
    expect(await said(["compare", home, third])).toContain('these assessments are of "sunny-home" and "linden-court"');
    expect(await said(["trend", first, third, third])).toContain(`${third} is given twice`);
    expect(await said(["compare", third, first])).toContain("Name the assessment of the older edition first.");
  });

  it("tell in percent what fell or rose where more took part than before", async () => {
    const { out } = await call(["trend", "--carry", first, second]);
    const fallen = out.slice(out.indexOf("What falls"), out.indexOf("What this result"));
    expect(fallen).toContain("-1.01 %");
    expect(fallen).not.toMatch(/\+\d/);
    const compared = await call(["compare", first, third], { width: 200 });
    expect(compared.out).toMatch(/Operational standards +worse +71\.43 % to 71\.11 %/);
  });

  it("count an assessment for what its framework asks of the whole", async () => {
    const framework = file(
      "shelter.yaml",
      `id: shelter
edition: "2026-01-01"
title: { en: Shelter }
scales: [{ id: steps, levels: [not-met, met] }]
scoring: { provenance: proposal, unrated: exclude, area: { combine: none }, overall: { combine: none } }
areas: [{ id: door, standards: [{ id: hours, title: { en: Hours } }] }]
cadences:
  - { id: yearly, title: { en: Self-assessment }, every: { count: 1, unit: year } }
  - { id: monthly, title: { en: Report }, every: { count: 1, unit: month } }
  - { id: walk, title: { en: Walk round the house }, every: { count: 2, unit: week }, for: hours }
`,
    );
    const own = file(
      "own.yaml",
      `framework: ./shelter.yaml\nedition: "2026-01-01"\n"on": "2026-03-02"\nresponses: { hours: met }\n`,
    );
    expect(framework).toContain("shelter.yaml");
    const argv = ["due", own, "--on", "2026-04-15", "--done", "walk=2026-04-06", "--json"];
    const { due } = JSON.parse((await call(argv)).out);
    expect(due.map((one: { id: string; due: string; state: string }) => [one.id, one.due, one.state])).toEqual([
      ["monthly", "2026-04-02", "overdue"],
      ["walk", "2026-04-20", "later"],
      ["yearly", "2027-03-02", "later"],
    ]);
  });

  it("print no control characters of a plan's titles", async () => {
    const evil = file(
      "evil.json",
      JSON.stringify({
        framework: "czech-social-services",
        edition: "2026-01-01",
        createdOn: "2026-05-04",
        actions: [{ id: "a", title: { en: "\u001b[2Jgone" }, items: ["s1.a"], due: "2026-06-01", role: "\u0007bell" }],
      }),
    );
    for (const argv of [
      ["due", evil, "--on", "2026-05-04"],
      ["plan", "check", evil, "--on", "2026-07-04"],
    ]) {
      const { out } = await call(argv);
      expect(out).toContain("gone");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    }
  });
});

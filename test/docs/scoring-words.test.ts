import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPageText } from "./page-examples.js";
import { anchorsOf, readTables, readTypes } from "./scoring-words.js";

const files = ["scoring", "selector", "fact", "scale", "special-answer"].map((name) => `src/framework/${name}.ts`);
const types = readTypes(files);
const wordsOf = (name: string) => [...(types.find((type) => type.name === name)?.words.keys() ?? [])];

// How a unit's facts say whether a node applies is no part of the scoring.
const elsewhere = ["Applicability"];

const page = readFileSync("docs/scoring.md", "utf8");
const tables = readTables(page);
const code = readPageText("docs/scoring.md", page)
  .map((example) => example.code)
  .join("\n");

describe("the page of the scoring language", () => {
  it("has a table for every type that has words, and for no other", () => {
    const named = tables.flatMap((table) => table.types).sort();
    expect(named).toEqual(
      types
        .map((type) => type.name)
        .filter((name) => !elsewhere.includes(name))
        .sort(),
    );
    expect(named.length).toBeGreaterThan(20);
  });

  it.each(tables)("explains the words of $types.0, each once, and no other", ({ types: names, rows }) => {
    const words = new Set(names.flatMap(wordsOf));
    expect(rows.map(([word]) => word).sort()).toEqual([...words].sort());
  });

  it.each(tables)("names what the fields of $types.0 may hold", ({ types: names, rows }) => {
    for (const [word, row] of rows) {
      const literals = names.flatMap((name) => types.find((type) => type.name === name)?.words.get(word) ?? []);
      for (const literal of literals) expect(row, word).toContain(`\`${literal}\``);
    }
  });

  it.each(["Combine", "Unrated", "AnswerEffect"])("shows every word of %s in an example that is run", (name) => {
    expect(wordsOf(name).filter((word) => !code.includes(`"${word}"`) && !code.includes(`${word}:`))).toEqual([]);
  });

  it.each([
    "Rule",
    "Rounding",
    "Verdict",
    "Step",
    "Limit",
    "Selector",
    "Condition",
    "CountCondition",
    "NodeCondition",
    "IsTest",
    "FromTest",
    "BelowTest",
    "AnswerTest",
    "ValueTest",
    "Exception",
    "DimensionSet",
    "Grouping",
    "Group",
    "Expectation",
    "Scoring",
  ])("shows every field of %s in an example that is run", (name) => {
    // Written out, or short where a constant of the same name stands for it.
    const shown = (field: string) => new RegExp(`\\b${field}(:| \\}|,)`).test(code);
    expect(wordsOf(name).filter((field) => !shown(field))).toEqual([]);
  });

  it("shows every way of rounding and of settling ties in an example that is run", () => {
    const choices = ["Rounding.mode", "Rule.take", "Rule.as", "Rule.override", "Rule.ties"].flatMap((path) => {
      const [name = "", field = ""] = path.split(".");
      return types.find((type) => type.name === name)?.words.get(field) ?? [];
    });
    expect(choices.filter((choice) => !code.includes(`"${choice}"`))).toEqual([]);
  });

  it("lists every scheme of the tests, by its file", () => {
    const linked = [...page.matchAll(/\]\(\.\.\/(test\/schemes\/[\w.-]+)\)/g)].map((match) => match[1]);
    const schemes = readdirSync("test/schemes").filter((file) => file.endsWith(".yaml"));
    expect(linked.sort()).toEqual(schemes.map((file) => `test/schemes/${file}`).sort());
  });
});

describe.each(["docs/scoring.md", "docs/what-moves.md"])("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("links to what is there", () => {
    const links = [...text.replaceAll(/^```[\s\S]*?^```/gm, "").matchAll(/\]\(([^)]+)\)/g)].map(
      (match) => match[1] ?? "",
    );
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(anchor);
    });
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });
});

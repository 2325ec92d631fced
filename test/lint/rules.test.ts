import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crosswalkRules } from "../../src/lint/lint-crosswalk.js";
import { rule as scoringRefuses } from "../../src/lint/rules/scoring-refuses.js";
import { lintRules } from "../../src/lint/rules.js";
import { readBrokenFrameworks } from "./broken-framework.js";

const known = [...new Set(lintRules.flatMap(({ codes }) => codes))].sort();
const filesOf = (folder: string) => readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));

describe("lint rules", () => {
  it("stand one in a file of its name, and all in the list", () => {
    expect(lintRules.map(({ id }) => id).sort()).toEqual(filesOf("src/lint/rules").sort());
  });

  it("stand in a folder of their own where they are for crosswalks", () => {
    const files = filesOf("src/lint/crosswalk").filter((file) => file !== "crosswalk-rule");
    expect(crosswalkRules.map(({ id }) => id)).toEqual(files);
  });

  it("each say what they guard in one sentence, and which codes they give", () => {
    for (const { describe: says, codes } of [...lintRules, ...crosswalkRules]) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it("have a broken framework for each code, and none for a code that no rule gives", () => {
    const broken = new Set(readBrokenFrameworks().map(({ file }) => file.replace(/\..*$/, "")));
    expect([...broken].sort()).toEqual(known);
  });

  it("have a broken crosswalk for each code of theirs", () => {
    const broken = filesOf("test/fixtures/broken-crosswalks").map((file) => file.replace(/\..*$/, ""));
    for (const code of crosswalkRules.flatMap(({ codes }) => codes)) expect(broken).toContain(code);
  });

  it("take over every code with which scoring refuses a framework", () => {
    const folder = "src/scoring/compile";
    const source = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, "utf8"));
    const calls = source.flatMap((text) => [...text.matchAll(/\brefused?\(\s*(?:site,\s*)?"([a-z-]+)"/g)]);
    const refused = new Set(calls.map(([, code]) => code));
    // Said by the rule for ids, and by the shape.
    for (const code of ["duplicate-id", "not-allowed"]) refused.delete(code);
    expect([...refused].sort()).toEqual([...scoringRefuses.codes].sort());
  });
});

/** What is said of files and editions, by code: where it is said. */
const beside = [
  "src/framework/check-dates.ts",
  "src/framework/check-edition-dates.ts",
  "src/framework/check-crosswalk.ts",
  "src/lint/exceptions/match-exceptions.ts",
  "src/cli/reading/area-files.ts",
  "src/cli/reading/check-folder-name.ts",
  "src/cli/reading/read-authored.ts",
  "src/cli/commands/open/check-crosswalk-document.ts",
  "src/cli/generate/read-shipped.ts",
  "src/cli/generate/read-crosswalks.ts",
].flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(/\b(?:error|warning)\(\s*"([a-z]+-[a-z-]+)"|\bcode: "([a-z-]+)"/g);
  return [...found].map(([, said, written]) => said ?? written ?? "");
});
const ofCrosswalks = crosswalkRules.flatMap(({ codes }) => codes);
const documented = [...new Set([...known, ...ofCrosswalks, ...beside])].sort();

describe("docs/lint.md", () => {
  const page = readFileSync("docs/lint.md", "utf8");
  const entries = page.split(/^##+ /m).flatMap((part) => {
    const [head = "", ...text] = part.split("\n");
    const [, code = "", after = ""] = /^`([a-z0-9-]+)`(.*)$/.exec(head) ?? [];
    return code === "" ? [] : [{ code, after, text: text.join("\n").trim() }];
  });

  it("has one entry for each code, and none for a code that no rule gives", () => {
    expect(entries.map(({ code }) => code).sort()).toEqual(documented);
  });

  it("says of each code how much it matters, as the rules do", () => {
    const severities = new Map<string, Set<string>>();
    for (const { issues } of readBrokenFrameworks()) {
      for (const { code, severity } of issues) severities.set(code, (severities.get(code) ?? new Set()).add(severity));
    }
    for (const { code, after } of entries.filter((entry) => known.includes(entry.code))) {
      const told = after.match(/error|warning|advice/g) ?? [];
      expect([code, ...told.sort()]).toEqual([code, ...[...(severities.get(code) ?? [])].sort()]);
    }
  });

  it("gives each code a meaning, an example and what to do", () => {
    for (const { code, text } of entries) {
      expect(text, code).toMatch(/^[A-Z].*\./);
      expect(text, code).toMatch(/^(?:```yaml|Example: .+\.$)/m);
      expect(text, code).toMatch(/^To mend: .*\.$/m);
    }
  });
});

import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();
const whole = readFileSync(sample, "utf8");

/** Text that is broken in one way, where the message must stand, and what it must speak of. */
interface Case {
  readonly why: string;
  readonly text: string;
  /** Line; absent where the whole file is meant. */
  readonly line?: number;
  readonly says: RegExp;
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split("\n").length;
}

function instead(from: string, to: string, says: RegExp, at = to): Omit<Case, "why"> {
  const text = whole.replace(from, to);
  expect(text).not.toBe(whole);
  return { text, line: lineOf(text, at), says };
}

const nested = `framework: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`;
const bomb = readFileSync("test/fixtures/broken-documents/alias-bomb.yaml", "utf8");

const cases: readonly Case[] = [
  { why: "not YAML or JSON", text: "framework: [a\nb: }\n", line: 2, says: /not valid YAML/ },
  { why: "empty", text: "", line: 1, says: /empty/ },
  { why: "binary", text: "a: \0\0", says: /binary/ },
  { why: "a list instead of a document", text: "- framework: x\n", line: 1, says: /list/ },
  {
    why: "unknown framework",
    ...instead(
      "framework: czech-social-services",
      "framework: czech-social-service",
      /Did you mean "czech-social-services"/,
    ),
  },
  {
    why: "unknown edition",
    ...instead('edition: "2026-01-01"', 'edition: "2024-01-01"', /2012-01-01, 2025-03-01, 2026-01-01/),
  },
  { why: "misspelt id", ...instead("s1.c: 3", "s1c: 3", /Did you mean .*"s1\.c"/) },
  { why: "unknown key", ...instead("perspective: self", "perspektive: self", /perspective/) },
  { why: "level outside the scale", ...instead("s1.c: 3", "s1.c: 4", /0.*1.*2.*3/) },
  { why: "number written as text", ...instead("s1.c: 3", 's1.c: "3"', /without quotes/) },
  { why: "not applicable without reason", ...instead("s9.d: 2", "s9.d: not-applicable", /reason/) },
  { why: "duplicate keys", ...instead("s1.c: 3", "s1.c: 3\n  s1.c: 2", /twice/, "s1.c: 2") },
  {
    why: "evidence referenced and absent",
    ...instead("evidence: [mission]", "evidence: [mision]", /Did you mean\s+"mission"/),
  },
  { why: "a day that is none", ...instead('"on": "2026-05-04"', '"on": "2026-02-30"', /not a day/) },
  {
    why: "a response for an item that does not apply",
    ...instead("facility: true", "facility: false", /s13\.b/, "s13.b:"),
  },
  { why: "__proto__ as an id", ...instead("s1.c: 3", "__proto__: 3", /no item\s+"__proto__"/) },
  { why: "constructor as an id", ...instead("s1.c: 3", "constructor: 3", /no item\s+"constructor"/) },
  { why: "10,000 levels of nesting", text: nested, line: 1, says: /inside each other/ },
  { why: "an alias bomb", text: bomb, says: /alias/ },
];

describe("bad input", () => {
  it.each(cases)(
    "$why: one clear message with its place, exit code 1, nothing written",
    async ({ text, line, says }) => {
      const file = join(folder, "bad.yaml");
      writeFileSync(file, text);
      const before = readdirSync(folder);
      for (const argv of [
        ["check", file],
        ["score", file],
        ["plan", file],
        ["report", file, "-o", join(folder, "out.md")],
      ]) {
        const { code, out, err } = await call(argv);
        expect(code).toBe(1);
        expect(err).toBe("");
        expect(out.replaceAll(/\s+/g, " ")).toMatch(says);
        expect(out.replaceAll(/\s/g, "")).toContain(line === undefined ? "bad.yaml:" : `bad.yaml:${line}:`);
        expect(out).toMatch(/\d+ errors?/);
        expect(out).not.toMatch(/^\s+at /m);
        expect(Math.max(...out.split("\n").map((one) => one.length))).toBeLessThanOrEqual(80);
      }
      expect(readdirSync(folder)).toEqual(before);
    },
  );

  it.each(cases)("$why: comes as data with --json, and as nothing else", async ({ text, line }) => {
    const file = join(folder, "bad.yaml");
    writeFileSync(file, text);
    for (const command of ["check", "score", "plan"]) {
      const { code, out, err } = await call([command, file, "--json"]);
      expect({ code, err }).toEqual({ code: 1, err: "" });
      const { issues } = JSON.parse(out) as { issues: { file: string; line: number | null; severity: string }[] };
      const errors = issues.filter((issue) => issue.severity === "error");
      expect(errors.map((issue) => issue.file)).toContain(file);
      if (line !== undefined) expect(errors.map((issue) => issue.line)).toContain(line);
    }
  });

  it("refuses a file of 50 MB without reading it", async () => {
    const file = join(folder, "large.yaml");
    writeFileSync(file, "");
    truncateSync(file, 50_000_000);
    const { code, out } = await call(["score", file]);
    expect(code).toBe(1);
    expect(out).toContain("50.0 MB");
  });

  it("warns of an assessment dated outside its edition's time, and scores it", async () => {
    const file = join(folder, "dated.yaml");
    writeFileSync(file, whole.replace('"on": "2026-05-04"', '"on": "2025-12-31"'));
    const { code, out } = await call(["check", file]);
    expect(code).toBe(0);
    expect(out).toContain("1 warning in 1 file");
    expect((await call(["check", file, "--strict"])).code).toBe(1);
  });

  it("tells all problems of all files together", async () => {
    const first = join(folder, "first.yaml");
    const second = join(folder, "second.yaml");
    writeFileSync(first, whole.replace("s1.c: 3", "s1c: 3").replace("s1.d: 2", "s1.d: 9"));
    writeFileSync(
      second,
      whole.replace("framework: czech", "framework: chezh").replace("id: sunny-home-2026", "ids: x"),
    );
    const { code, out } = await call(["check", first, second, sample, join(folder, "nowhere.yaml")]);
    expect(code).toBe(1);
    expect(out).toMatch(/first\.yaml:\d+:3 \/responses\/s1c/);
    expect(out).toMatch(/first\.yaml:\d+:3 \/responses\/s1\.d/);
    expect(out).toMatch(/second\.yaml:\d+:1\s+\/framework/);
    expect(out).toMatch(/second\.yaml:\d+:1\s+\/ids/);
    expect(out).toMatch(/nowhere\.yaml: error: There is no\s+such file/);
    expect(out).toContain("5 errors in 3 files");
  });

  it("tells the problems of a framework once, however many assessments of it are checked", async () => {
    const own = join(folder, "own.yaml");
    writeFileSync(own, `${(await call(["new", "framework"])).out}colour: red\n`);
    const edition = /^edition: (\S+)/m.exec(readFileSync(own, "utf8"))?.[1];
    const assessments = ["may", "june"].map((month) => join(folder, `${month}.yaml`));
    for (const one of assessments) writeFileSync(one, `framework: ./own.yaml\nedition: ${edition}\nresponses: {}\n`);
    const { code, out } = await call(["check", own, ...assessments]);
    expect(code).toBe(1);
    expect(out.match(/has no key/g)).toHaveLength(1);
    expect(out).toContain("1 error in 1 file");
  });

  it("says what another kind of document is", async () => {
    const { code, out } = await call(["score", "frameworks/czech-social-services/framework.yaml"]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, " ")).toContain("This looks like a framework, and an assessment is expected.");
    for (const argv of [
      ["show", sample],
      ["generate", sample],
      ["new", "assessment", sample],
    ]) {
      const other = await call(argv);
      expect(other.code).toBe(1);
      expect(other.out.replaceAll(/\s+/g, " ") + other.err.replaceAll(/\s+/g, " ")).toContain(
        "This looks like an assessment, and a framework is expected.",
      );
    }
  });

  it("knows an assessment that has lost its responses by the framework that it names", async () => {
    const file = join(folder, "lost.yaml");
    writeFileSync(file, 'framework: czech-social-services\nedition: "2026-01-01"\n');
    const { code, out } = await call(["check", file]);
    expect(code).toBe(1);
    expect(out).toContain("responses");
  });
});

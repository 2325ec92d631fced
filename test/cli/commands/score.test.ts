import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();

/** Writes the sample with some of its text replaced. */
function changed(name: string, changes: readonly (readonly [from: string | RegExp, to: string])[]): string {
  const text = changes.reduce((now, [from, to]) => now.replace(from, to), readFileSync(sample, "utf8"));
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe("score", () => {
  it("shows points, maximum and percentage of the whole, of areas and of standards", async () => {
    const { code, out, err } = await call(["score", sample]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Overall +104 of 153 +67\.97 % +51\/51$/m);
    expect(out).toMatch(/^Procedural standards +61 of 81 +75\.31 % +27\/27$/m);
    expect(out).toMatch(/^ {2}7 Complaints about the provision of the service +3 of 9 +33\.33 % +3\/3$/m);
    expect(out).not.toContain("7b");
  });

  it("says what the result rests on, and shows the disclaimer", async () => {
    const { out } = await call(["score", sample]);
    expect(out).toMatch(/Wording +paraphrase/);
    expect(out).toMatch(/Scale +official/);
    expect(out).toMatch(/Sums and rules +a proposal, not the publisher's/);
    expect(out.replaceAll(/\s+/g, " ")).toContain("no overall verdict, no threshold and no essential criterion");
  });

  it("shows each item with its level when asked", async () => {
    const { out } = await call(["score", sample, "--items"]);
    expect(out).toMatch(/^ {4}10e Support by an +0 of 3 +0\.00 % +not fulfilled +1\/1$/m);
  });

  it.each([
    { lang: "cs", line: /^Celkem +104 z 153 +67,97 % +51\/51$/m, label: /Stupnice +úřední/ },
    { lang: "cs-CZ,en", line: /^Celkem +104 z 153/m, label: /Upozornění +Vyhláška přiděluje body/ },
    { lang: "bg", line: /^Общо +104 от 153 +67,97 % +51\/51$/m, label: /Обърнете внимание/ },
    { lang: "fi", line: /^Overall +104 of 153/m, label: /Please note/ },
  ])("speaks $lang, or falls back", async ({ lang, line, label }) => {
    const { code, out } = await call(["score", sample, "--lang", lang]);
    expect(code).toBe(0);
    expect(out).toMatch(line);
    expect(out).toMatch(label);
  });

  it("prints the score, and nothing else, with --json", async () => {
    const { code, out, err } = await call(["score", sample, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({ points: 104, max: 153, band: null, edition: "2026-01-01" });
  });

  it("says what is still possible while ratings are missing", async () => {
    const file = changed("gap.yaml", [["s1.c: 3", "s1.c: {}"]]);
    const { out } = await call(["score", file]);
    expect(out).toMatch(/^Overall +101 of 150 +67\.33 % +50\/51$/m);
    expect(out).toMatch(/^Still possible +101 to 104 of 153$/m);
  });

  it("names items that do not apply, and the facts behind it", async () => {
    const facility = [/s13\.b:.*\n/, /facility: true/] as const;
    const file = changed("no-facility.yaml", [
      [facility[0], ""],
      [facility[1], "facility: false"],
    ]);
    const { out } = await call(["score", file]);
    expect(out).toMatch(/Does not apply +13b \(/);
    expect(out.replaceAll(/\s+/g, " ")).toContain("The service is given in a social services facility: no");
  });

  it("prints warnings below the result, and aside with --json", async () => {
    const file = changed("old.yaml", [['"on": "2026-05-04"', '"on": "2025-05-04"']]);
    const people = await call(["score", file]);
    expect(people.code).toBe(0);
    expect(people.out).toMatch(/old\.yaml:\d+:1 \/on:\s+warning:/);
    const data = await call(["score", file, "--json"]);
    expect(JSON.parse(data.out)).toMatchObject({ points: 104 });
    expect(data.err).toContain("warning:");
  });

  it("finds a framework of one's own beside the assessment, in one file or in a folder with editions", async () => {
    cpSync("test/fixtures/authored/night-shelter", join(folder, "shelter"), { recursive: true });
    await call(["new", "framework", "-o", join(folder, "own.yaml")]);
    const single = join(folder, "single.yaml");
    writeFileSync(single, 'framework: ./own.yaml\nedition: "2026-01-01"\nresponses: { door.hours: 2, say: 1 }\n');
    expect((await call(["score", single])).out).toMatch(/^Overall +3 of 4/m);
    const text = (await call(["new", "assessment", join(folder, "shelter"), "-o", join(folder, "many.yaml")])).out;
    expect(text).toContain("Written");
    const { code, out } = await call(["score", join(folder, "many.yaml"), "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ framework: "night-shelter", state: "unrated" });
  });

  it("says why there is no result, and so does the plan", async () => {
    await call(["new", "framework", "-o", join(folder, "strict.yaml")]);
    const strict = readFileSync(join(folder, "strict.yaml"), "utf8").replace("unrated: exclude", "unrated: withhold");
    writeFileSync(join(folder, "strict.yaml"), strict);
    const begun = join(folder, "begun.yaml");
    writeFileSync(begun, 'framework: ./strict.yaml\nedition: "2026-01-01"\nresponses: { door.hours: 0 }\n');
    const why = "The whole has no result: the rule asks for everything, and “Arrival” and “Stay” have none.";
    for (const command of ["score", "plan"]) {
      const { out } = await call([command, begun]);
      expect(out).toMatch(/Result +withheld\n *Why this result +\S/);
      expect(out.replaceAll(/\s+/g, " ")).toContain(why);
    }
  });

  it("never prints a line wider than the terminal", async () => {
    for (const [width, lang] of [
      [80, "en"],
      [80, "cs"],
      [100, "bg"],
      [120, "cs"],
    ] as const) {
      const { out } = await call(["score", sample, "--items", "--lang", lang], { width });
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });
});

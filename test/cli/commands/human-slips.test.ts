import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { call, makeFolder, sample } from "../call.js";

const folder = makeFolder();
const file = (name: string): string => join(folder, name);
/** What a command says, on either end, as one line. */
const said = async (...argv: readonly string[]) => {
  const { code, out, err } = await call(argv);
  return { code, text: `${out}${err}`.replaceAll(/\s+/g, " ") };
};

let template = "";
beforeAll(async () => {
  template = (await call(["new", "framework"])).out;
});

/** The template of a framework with one thing written otherwise. */
function slip(name: string, from: string, to: string): string {
  expect(template).toContain(from);
  writeFileSync(file(name), template.replace(from, to));
  return file(name);
}

/** A copy of the framework of two editions in a folder. */
function ownFolder(name: string): string {
  cpSync("test/fixtures/authored", file(name), { recursive: true });
  return join(file(name), "night-shelter");
}

describe("a framework of one's own", () => {
  it("is found in a folder beside the assessment that names it", async () => {
    const own = ownFolder("beside");
    const home = join(file("beside"), "home.yaml");
    expect(await call(["new", "assessment", own, "-o", home])).toMatchObject({ code: 0 });
    expect(readFileSync(home, "utf8")).toContain('framework: "./night-shelter"\n');
    expect((await said("score", home)).code).toBe(0);
    const here = process.cwd();
    try {
      process.chdir(file("beside"));
      expect((await said("score", "home.yaml")).code).toBe(0);
      expect((await said("show", "./night-shelter")).text).toContain("show ./night-shelter --full");
      expect((await said("show", "./night-shelter", "zzz")).text).toContain("See: show ./night-shelter.");
      const { code, text } = await said("show", "night-shelter");
      expect(code).toBe(2);
      expect(text).toContain("For what lies here by that name, write ./night-shelter.");
    } finally {
      process.chdir(here);
    }
  });

  it.each([
    ["night-shelter", "unknown-framework", "For what lies beside this document by that name, write ./night-shelter."],
    ["day-centre", "unknown-framework", "named by the path of its file or folder, such as ./shelter.yaml."],
    ["./day-centre.yaml", "cannot-read", "The framework is looked for in"],
  ])("that is named %s is %s, with what to write", async (name, issue, says) => {
    const parent = file(`named-${name.replaceAll(/\W/g, "")}`);
    cpSync("test/fixtures/authored", parent, { recursive: true });
    const home = join(parent, "home.yaml");
    writeFileSync(home, `framework: ${name}\nedition: "2026-01-01"\nresponses: {}\n`);
    const { code, text } = await said("score", home);
    expect(code).toBe(1);
    expect(text).toContain(`${home}:1:1 /framework: error:`);
    expect(text).toContain(says);
    expect(text).toContain(`(${issue})`);
  });

  it("is carried over from edition to edition by the crosswalk that lies beside it, with nothing said", async () => {
    ownFolder("years");
    const written = ["2020", "2026"].map((year) => {
      const home = join(file("years"), `${year}.yaml`);
      const head = `framework: ./night-shelter\nedition: "${year}-01-01"\n"on": "${year}-05-04"\n`;
      writeFileSync(home, `${head}responses: {}\n`);
      return home;
    });
    expect(await said("compare", ...written)).toMatchObject({ code: 0 });
    expect((await said("trend", "--carry", ...written)).text).toContain("2026-01-01 *2020-01-01");
    rmSync(join(file("years"), "_crosswalks"), { recursive: true });
    expect((await said("compare", ...written)).text).toContain("Give one with --crosswalk.");
  });

  it("is told of an id that is given twice where the first stands, by file and line, and once", async () => {
    const { text } = await said("check", slip("twice.yaml", "id: door.night", "id: door.hours"));
    const line = template.split("\n").findIndex((one) => one.includes("id: door.hours")) + 1;
    expect(text).toContain(`the first stands at line ${line}. Give one of them`);
    const own = ownFolder("twice");
    const night = join(own, "areas", "night.yaml");
    writeFileSync(night, readFileSync(night, "utf8").replace(/^( +- id: )\S+/m, "$1d2"));
    const called = await said("check", own);
    expect(called.text).toMatch(/the first stands at \S+night-shelter\/areas\/door\.yaml:\d+\. /);
    expect(called.text.match(/\(duplicate-id\)/g)).toHaveLength(1);
  });

  it("is told of which edition a count of nodes speaks", async () => {
    const own = ownFolder("counted");
    const main = join(own, "framework.yaml");
    const groups = "groups: [{ id: outside, of: { ids: [door.hours] }, rule: { combine: sum } }]";
    const grouping = `  groupings:\n    - { id: by-kind, ${groups}, overall: { combine: sum } }\n`;
    writeFileSync(main, readFileSync(main, "utf8").replace(/^scoring:\n/m, `scoring:\n${grouping}`));
    const { text } = await said("check", own);
    expect(text).toMatch(
      /In edition 2020-01-01: \d+ items? in no group.*In edition 2026-01-01: \d+ items? in no group/,
    );
    // What is said of both in the same words is said of neither by name.
    writeFileSync(main, readFileSync(main, "utf8").replace("licence: CC-BY-4.0\n", ""));
    expect((await said("check", own)).text).toMatch(/advice: Nothing says under which licence/);
  });

  it("under an overlay that takes nodes out is not blamed for what asks for nothing any more", async () => {
    ownFolder("overlaid");
    const overlay = (name: string, framework: string, remove: string) => {
      const becomes = 'becomes: { id: small, edition: "2026-07-01", title: { en: Small } }';
      const text = `id: less\nbase: { framework: ${framework}, edition: "2026-01-01" }\n${becomes}\nremove: [${remove}]\n`;
      writeFileSync(join(file("overlaid"), name), text);
      return join(file("overlaid"), name);
    };
    writeFileSync(join(file("overlaid"), "small.yaml"), template);
    const { code, text } = await said("check", overlay("o.yaml", "./small.yaml", "door.night"));
    expect(code).toBe(0);
    expect(text).not.toMatch(/rule-unused|unknown-tag/);
    const away = await said("check", overlay("p.yaml", "./away.yaml", "door"));
    expect(away.text).toContain("/base/framework: error: The framework is looked for in");
    const bare = await said("check", overlay("q.yaml", "small", "door"));
    expect(bare.text).toContain("For what lies beside this document by that name, write ./small.yaml.");
  });

  it("says that its list of editions is missing, and nothing that follows from it", async () => {
    const own = ownFolder("no-editions");
    const main = join(own, "framework.yaml");
    writeFileSync(main, readFileSync(main, "utf8").replace(/^editions:\n(?: .*\n)*/m, ""));
    expect((await said("check", own)).text).toMatch(/lacks the key `editions`.*1 error in 1 file/);
  });

  it("says once that its areas are no list, and passes over files that can be no area", async () => {
    const own = ownFolder("areas");
    writeFileSync(join(own, "areas", "Thumbs.db"), "");
    writeFileSync(join(own, "areas", "notes.txt"), "");
    expect((await said("check", own)).text).not.toContain("area-unlisted");
    const main = join(own, "framework.yaml");
    writeFileSync(main, readFileSync(main, "utf8").replace(/^areas: .*$/m, "areas: door, stay"));
    const { text } = await said("check", own);
    expect(text).toContain('Put it into a list: ["door", "stay"].');
    expect(text).not.toContain("area-unlisted");
  });

  it("keeps still about reviewed exceptions while errors hide what they are for", async () => {
    const own = ownFolder("hidden");
    const exception = "exceptions:\n  - { code: licence-missing, ids: [night-shelter], reason: Not settled yet. }\n";
    writeFileSync(join(own, "lint-exceptions.yaml"), exception);
    expect((await said("check", own)).text).toContain("(exception-unused)");
    const main = join(own, "framework.yaml");
    writeFileSync(main, readFileSync(main, "utf8").replace(/^scales:/m, "scalse:"));
    const { code, text } = await said("check", own);
    expect(code).toBe(1);
    expect(text).not.toContain("exception-unused");
  });
});

describe("a slip of the hand is told with its cause", () => {
  it.each([
    [
      "a colon between brackets",
      "en: Somebody answers the door at night.",
      "en: Open: always.",
      "holds a colon in quotes",
    ],
    ["an apostrophe", "en: Somebody answers the door at night.", "en: 'It doesn't.'", "an apostrophe in double quotes"],
    ["a backslash", "en: Somebody answers the door at night.", 'en: "C:\\shelter"', "each backslash twice"],
    ["a #", "en: Somebody answers the door at night.", "en: Room # 5.", "a bracket or a # in quotes"],
    ["no space behind a colon", "id: door.night", "id:door.night", "a name, a colon, a space and the value"],
    ["an indent", "    provenance: proposal # off", "   provenance: proposal # off", "set its other lines in as far"],
    [
      "a text with a comma",
      "en: Somebody answers the door at night.",
      "en: Yes, always.",
      "A text with a comma needs quotes",
    ],
    ["a decimal comma", "value: 2,", "value: 1,5,", "write that with a point, such as 1.5"],
    ["a decimal comma in quotes", "value: 2,", 'value: "1,5",', "Write it with a point and without quotes: 1.5."],
    ["a list without brackets", "tags: [safety]", "tags: safety, door", 'Put it into a list: ["safety", "door"].'],
    ["a word for an object", "overall: { combine: sum }", "overall: sum", "as keys with their values"],
    ["a space that is none", "    meets: met", "\u00a0   meets: met", "has no key `\\u00a0 meets`"],
    ["a sign that cannot be seen", "id: door.night", "id: door\u200b.night", '"door\\u200b.night"'],
  ])("%s", async (why, from, to, says) => {
    const { code, text } = await said("check", slip(`${why.replaceAll(/\W/g, "-")}.yaml`, from, to));
    expect(code).toBe(1);
    expect(text).toContain(says);
  });

  it.each([
    ["s1.a: { rating: 2, comment: Fine, very. }", "holds a comma, put that text in quotes. (unknown-key)"],
    ["1a: 3", 'That is its printed code; write its id, "s1.a". (unknown-item)'],
    ["s1.a: { rating: 2, evidence: mission }", "Put it into a list: [mission]. (wrong-type)"],
  ])("in an assessment, %s", async (response, says) => {
    const text = `framework: czech-social-services\nedition: "2026-01-01"\nresponses:\n  ${response}\n`;
    writeFileSync(file("home.yaml"), text);
    expect((await said("score", file("home.yaml"))).text).toContain(says);
  });

  it("says of links that lead in a circle what they do", async () => {
    symlinkSync(file("two.yaml"), file("one.yaml"));
    symlinkSync(file("one.yaml"), file("two.yaml"));
    const { code, text } = await said("check", file("one.yaml"));
    expect(code).toBe(1);
    expect(text).toContain("The file cannot be read: its links lead in a circle.");
  });

  it("says the same of one framework once, however many assessments name it", async () => {
    const own = slip("one.framework.yaml", "licence: CC-BY-4.0\n", "");
    await call(["new", "assessment", own, "-o", file("a.yaml")]);
    await call(["new", "assessment", own, "-o", file("b.yaml")]);
    const { text } = await said("check", file("a.yaml"), file("b.yaml"));
    expect(text.match(/licence-missing/g)).toHaveLength(1);
  });
});

describe("what is written", () => {
  it.each([
    ["plan", [sample], "plan.xlsx", "A plan is written as YAML or JSON"],
    ["new", ["assessment", "veqf"], "home.docx", "An assessment is written as YAML or JSON"],
    ["new", ["framework"], "shelter.xlsx", "A framework is written as YAML or JSON"],
    ["import", ["home.csv"], "home.xlsx", "What is read is written as YAML or JSON"],
    ["demo", [], "demo.pdf", "Reports are written as HTML or Markdown"],
  ])("by %s has a name that fits it", async (command, args, name, says) => {
    const before = readdirSync(folder);
    const { code, text } = await said(command, ...args, "-o", file(name));
    expect(code).toBe(2);
    expect(text).toContain(says);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.each(["plan", "export", "new assessment", "import"])(
    "by %s never takes the place of what is read",
    async (command) => {
      mkdirSync(file(command), { recursive: true });
      const ours = join(file(command), command === "import" ? "ours.yaml.txt" : "ours.yaml");
      const text = command === "new assessment" ? template : readFileSync(sample, "utf8");
      writeFileSync(ours, text);
      const more = command === "export" ? ["--to", "xlsx"] : [];
      const called = await said(
        ...command.split(" "),
        ours,
        "-o",
        `${file(command)}/../${command}/${ours.split("/").at(-1)}`,
        "--force",
        ...more,
      );
      expect(called.code).toBe(2);
      expect(called.text).toContain("is what the command reads; name another file to write.");
      expect(readFileSync(ours, "utf8")).toBe(text);
    },
  );

  it.each([
    ["home.yaml", "framework: veqf\n", "This is no table: workbooks (.xlsx) and CSV are read."],
    ["open.csv", 'Area,Text\nDoor,"It opens.\n', "Row 2: a cell begins with a quote that is not closed."],
    ["behind.csv", 'Area,Text\nDoor,"It" opens.\n', "Row 2: text stands behind the closing quote of a cell."],
  ])("is nothing where import is given %s", async (name, text, says) => {
    writeFileSync(file(name), text);
    const called = await said("import", file(name), "-o", file("none.yaml"));
    expect(called.code).toBe(1);
    expect(called.text).toContain(says);
    expect(existsSync(file("none.yaml"))).toBe(false);
  });

  it("comes from a workbook, whatever its name, and from no encoding that there is not", async () => {
    await call(["export", sample, "-o", file("filled.xlsx")]);
    writeFileSync(file("filled.csv"), readFileSync(file("filled.xlsx")));
    expect(await said("import", file("filled.csv"), "-o", file("filled.yaml"))).toMatchObject({ code: 0 });
    const { text } = await said("import", file("open.csv"), "--encoding", "windows-9");
    expect(text).toContain('There is no encoding "windows-9".');
  });

  it("by import as JSON is JSON", async () => {
    writeFileSync(file("sheet.csv"), "Area,Code,Text\nThe door,1,Opening hours can be read.\n");
    await call(["import", file("sheet.csv"), "--edition", "2026-01-01", "-o", file("sheet.json")]);
    expect(JSON.parse(readFileSync(file("sheet.json"), "utf8"))).toMatchObject({ edition: "2026-01-01" });
  });

  it.each([
    [["plan", sample, "--on", "2020-01-01"]],
    [["plan", sample, "--on", "2020-01-01", "-o", "-"]],
    [["plan", sample, "--on", "2020-01-01", "--budget", "5", "-o", "-"]],
    [["export", sample, "--on", "2020-01-01", "--what", "plan", "-o", "-"]],
  ])("is no plan from before its assessment: %s", async (argv) => {
    const { code, out, err } = await call(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replaceAll(/\s+/g, " ")).toContain("The plan would be of 2020-01-01, before the assessment");
  });
});

describe("what is asked", () => {
  it("may be an item by its printed code, to be shown and to be explained", async () => {
    expect((await call(["explain", sample, "7b"])).out).toBe((await call(["explain", sample, "s7.b"])).out);
  });

  it("may come through standard input once", async () => {
    for (const argv of [
      ["compare", "-", "-"],
      ["trend", "-", sample, "-"],
      ["plan", "-", "--actions", "-"],
    ]) {
      const { code, text } = await said(...argv);
      expect([code, text]).toEqual([2, "Standard input can be read once: name - once. "]);
    }
  });

  it("is a plan where a report is to show one", async () => {
    const { code, text } = await said("report", sample, "--plan", sample, "-o", file("report.html"));
    expect(code).toBe(1);
    expect(text).toContain("This looks like an assessment, and a plan is expected.");
  });
});

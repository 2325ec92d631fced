import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { LocatedIssue } from "../../../src/cli/reading/located-issue.js";
import { readFramework } from "../../../src/cli/reading/read-framework.js";
import { walk } from "../../../src/framework/walk.js";

const shelter = "test/fixtures/authored/night-shelter";
const temporary = mkdtempSync(join(tmpdir(), "read-framework-"));
afterAll(() => rmSync(temporary, { recursive: true }));

let copies = 0;

/** Copies the shelter, changes texts in its files, and reads it. */
async function readChanged(changes: readonly (readonly [file: string, from: string, to: string])[]): Promise<string[]> {
  const folder = join(temporary, `copy-${copies++}`);
  cpSync(shelter, folder, { recursive: true });
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  const { issues } = await readFramework(folder);
  return issues.map((issue) => sayPlace(issue, folder));
}

function sayPlace({ file, place, code, path }: LocatedIssue, folder: string): string {
  return `${file.slice(folder.length + 1)}:${place?.line ?? "-"} ${code} ${path}`;
}

describe("readFramework", () => {
  it.each([shelter, join(shelter, "framework.yaml")])(
    "reads the editions of the authored form from %s",
    async (path) => {
      const { file, editions, issues } = await readFramework(path);
      expect(issues).toEqual([]);
      expect(file).toBe(join(shelter, "framework.yaml"));
      expect(editions.map((edition) => [...walk(edition)].map((visit) => visit.node.id).join(" "))).toEqual([
        "door d1 d1.a d1.b d2 night n1",
        "door d1 d1.a d1.b d1.b.bell d1.b.person d1.c d2 night n2",
      ]);
    },
  );

  it("reads a framework in one file as one edition", async () => {
    const file = join(temporary, "single.json");
    const [edition] = (await readFramework(shelter)).editions;
    writeFileSync(file, JSON.stringify(edition));
    expect(await readFramework(file)).toMatchObject({ file, editions: [edition], issues: [] });
  });

  it("finds all that is wrong in one file, of reading and of shape", async () => {
    const file = join(temporary, "broken.yaml");
    writeFileSync(
      file,
      "id: Night\nedition: 2026-02-30\ntitel: { en: x }\ntitel: { en: y }\nareas:\n  - { id: a, code: 1.10 }\n",
    );
    const { editions, issues } = await readFramework(file);
    expect(editions).toEqual([]);
    expect(issues.map(({ place, code, path }) => `${place?.line} ${code} ${path}`)).toEqual([
      "1 not-an-id /id",
      "1 missing-key ",
      "1 missing-key ",
      "1 missing-key ",
      "2 not-a-day /edition",
      "4 duplicate-key /titel",
      "4 unknown-key /titel",
      "6 number-as-code /areas/0/code",
    ]);
  });

  it.each(["nowhere", "test/fixtures/broken-documents/binary.yaml", "test/fixtures/authored"])(
    "says in one issue why %s cannot be read",
    async (path) => {
      const { editions, issues } = await readFramework(path);
      expect(editions).toEqual([]);
      expect(issues).toHaveLength(1);
    },
  );

  it.each([
    {
      why: "slips of shape in every file, all together",
      changes: [
        ["framework.yaml", "jurisdiction:", "juristiction:"],
        ["areas/door.yaml", "title: { en: The door }", "titel: { en: The door }"],
        ["areas/night.yaml", 'until: "2025-12-31"', 'until: "2025-02-30"'],
      ],
      found: [
        "framework.yaml:5 unknown-key /juristiction",
        "areas/door.yaml:2 unknown-key /titel",
        "areas/night.yaml:7 not-a-day /standards/0/inForce/until",
      ],
    },
    {
      why: "a file that is not YAML, beside slips in others",
      changes: [
        ["areas/door.yaml", "id: door", "id: [door"],
        ["areas/night.yaml", "id: night", "id: nights"],
      ],
      found: ["areas/door.yaml:2 not-yaml ", "areas/night.yaml:1 area-name /id"],
    },
    {
      why: "an area listed and absent, another twice, and a file that nothing lists",
      changes: [["framework.yaml", "areas: [door, night]", "areas: [door, day, door]"]],
      found: [
        "framework.yaml:45 area-without-file /areas/1",
        "framework.yaml:45 area-listed-twice /areas/2",
        "areas/night.yaml:- area-unlisted ",
      ],
    },
    {
      why: "a name of an area that leads out of the folder",
      changes: [["framework.yaml", "areas: [door, night]", 'areas: [door, night, "../../secret"]']],
      found: ["framework.yaml:45 not-an-id /areas/2"],
    },
    {
      why: "dates that overlap, at the second text",
      changes: [["areas/door.yaml", 'until: "2025-12-31"', 'until: "2026-01-01"']],
      found: [
        "areas/door.yaml:17 dated-overlap /standards/0/criteria/2",
        "framework.yaml:17 count-differs /editions/1/counts/criteria",
        "framework.yaml:17 count-differs /editions/1/counts/items",
      ],
    },
    {
      why: "a count that differs, at the count",
      changes: [["framework.yaml", "items: 6", "items: 7"]],
      found: ["framework.yaml:17 count-differs /editions/1/counts/items"],
    },
    {
      why: "an id that stands in two files",
      changes: [["areas/night.yaml", "id: n2", "id: d2"]],
      found: ["areas/night.yaml:9 dated-overlap /standards/1"],
    },
  ] as const)("points at file and line: $why", async ({ changes, found }) => {
    expect(await readChanged(changes)).toEqual(found);
  });

  it("takes no file for an area but one named after it", async () => {
    const folder = join(temporary, "renamed");
    cpSync(shelter, folder, { recursive: true });
    renameSync(join(folder, "areas/night.yaml"), join(folder, "areas/night.yml"));
    const { issues } = await readFramework(folder);
    expect(issues.map((issue) => sayPlace(issue, folder))).toEqual([
      "framework.yaml:45 area-without-file /areas/1",
      "areas/night.yml:- area-unlisted ",
    ]);
  });
});

describe("locateFound", () => {
  const found = (path: string) => ({ code: "x", severity: "warning", path, message: "Something." }) as const;

  it("gives the file and line of what other checks found in an edition", async () => {
    const { locateFound } = await readFramework(shelter);
    const issues = locateFound([
      [found("/areas/1/standards/0/code")],
      [found("/areas/1/standards/0/code"), found("/scales/0")],
    ]);
    expect(issues.map((issue) => sayPlace(issue, shelter))).toEqual([
      "areas/night.yaml:5 x /standards/0/code",
      "areas/night.yaml:10 x /standards/1/code",
      "framework.yaml:23 x /scales/0",
    ]);
  });

  it("shows once what it found in several editions of one text", async () => {
    const { locateFound } = await readFramework(shelter);
    const issues = locateFound([
      [found("/areas/0/standards/0/criteria/0")],
      [found("/areas/0/standards/0/criteria/0")],
    ]);
    expect(issues.map((issue) => sayPlace(issue, shelter))).toEqual(["areas/door.yaml:8 x /standards/0/criteria/0"]);
  });
});

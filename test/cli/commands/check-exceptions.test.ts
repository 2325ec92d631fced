import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { call } from "../call.js";

const temporary = mkdtempSync(join(tmpdir(), "check-exceptions-"));
afterAll(() => rmSync(temporary, { recursive: true }));

let folders = 0;

/** Makes a folder with the shelter of two editions and its crosswalk, with one file changed. */
function makeFolder(file: string, from: string, to: string): string {
  const folder = join(temporary, `folder-${folders++}`);
  cpSync("test/fixtures/authored", folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  return folder;
}

/** What the fixture gives as it is: a few labels are left out in it. */
const usual = new Set(["statement-missing", "source-missing", "code-order", "code-odd"]);

async function check(folder: string): Promise<readonly string[]> {
  const { out } = await call(["check", join(folder, "night-shelter"), "--strict", "--json"]);
  const { issues } = JSON.parse(out) as {
    readonly issues: readonly { readonly file: string; readonly line: number; readonly code: string }[];
  };
  const own = issues.filter(({ code }) => !usual.has(code));
  return own.map(({ file, line, code }) => `${file.slice(folder.length + 1)}:${line} ${code}`);
}

describe("check of a folder", () => {
  it("leaves out what a reviewed exception is for", async () => {
    const folder = makeFolder("night-shelter/framework.yaml", "licence:", "# licence:");
    expect(await check(folder)).toEqual(["night-shelter/framework.yaml:2 licence-missing"]);
    const exception = "exceptions:\n  - { code: licence-missing, ids: [night-shelter], reason: Not settled yet. }\n";
    writeFileSync(join(folder, "night-shelter/lint-exceptions.yaml"), exception);
    expect(await check(folder)).toEqual([]);
  });

  it("points at an exception that is for nothing, and at one of the wrong shape", async () => {
    const folder = makeFolder("night-shelter/areas/door.yaml", "id: door", "id: door");
    const file = join(folder, "night-shelter/lint-exceptions.yaml");
    writeFileSync(file, "exceptions:\n  - { code: licence-missing, ids: [night-shelter], reason: Not settled. }\n");
    expect(await check(folder)).toEqual(["night-shelter/lint-exceptions.yaml:2 exception-unused"]);
    writeFileSync(file, "exceptions:\n  - { code: licence-missing, ids: [night-shelter] }\n");
    expect(await check(folder)).toEqual(["night-shelter/lint-exceptions.yaml:2 missing-key"]);
    const { code } = await call(["check", file]);
    expect(code).toBe(1);
  });

  it("says what became of an item only where no crosswalk does", async () => {
    const folder = makeFolder("night-shelter/areas/door.yaml", "id: door", "id: door");
    rmSync(join(folder, "_crosswalks"), { recursive: true });
    const found = await check(folder);
    expect(new Set(found)).toEqual(new Set(["night-shelter/framework.yaml:15 crosswalk-incomplete"]));
  });
});

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/cli/read-document.js";

const fixtures = "test/fixtures/broken-documents";
const folder = mkdtempSync(join(tmpdir(), "read-document-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("readDocument", () => {
  it.each([
    { file: "duplicate-keys.yaml", found: ["6:3 duplicate-key /responses/s1", "7:1 duplicate-key /edition"] },
    { file: "duplicate-keys.json", found: ["3:26 duplicate-key /responses/s1"] },
    { file: "aliases.yaml", found: ["4:7 alias /responses/s2", "5:7 alias /responses/s3"] },
    {
      file: "numbers-as-codes.yaml",
      found: ["4:11 number-as-code /areas/0/code", "6:25 number-as-code /areas/0/standards/0/code"],
    },
    { file: "numbers-as-keys.yaml", found: ["2:3 number-as-key /responses/1.1", "3:3 number-as-key /responses/31"] },
    {
      file: "keys-that-are-not-text.yaml",
      found: ["1:1 key-not-text /?", "2:3 key-not-text /?", "4:1 key-not-text /?"],
    },
    { file: "not-yaml.yaml", found: ["2:10 not-yaml "] },
    { file: "unclosed.yaml", found: ["2:1 not-yaml "] },
    { file: "tabs.yaml", found: ["2:1 not-yaml "] },
    { file: "missing-comma.json", found: ["1:8 not-yaml "] },
    { file: "prose.txt", found: ["1:1 not-a-document "] },
    { file: "list.yaml", found: ["1:1 not-a-document "] },
    { file: "number.json", found: ["1:1 not-a-document "] },
    { file: "empty.yaml", found: ["1:1 empty-document "] },
    { file: "only-comments.yaml", found: ["1:1 empty-document "] },
    { file: "two-documents.yaml", found: ["2:1 several-documents "] },
    { file: "tags.yaml", found: ["1:7 unknown-tag ", "2:10 unknown-tag "] },
    { file: "utf-16.yaml", found: ["- not-text "] },
    { file: "latin-2.yaml", found: ["- not-text "] },
    { file: "binary.yaml", found: ["- not-text "] },
    { file: "absent.yaml", found: ["- cannot-read "] },
    { file: "", found: ["- cannot-read "] },
  ])("finds all that is wrong in $file, with its place", async ({ file, found }) => {
    const { issues } = await readDocument(join(fixtures, file));
    const summary = issues.map(
      ({ place, code, path }) => `${place ? `${place.line}:${place.column}` : "-"} ${code} ${path}`,
    );
    expect(summary).toEqual(found);
    for (const issue of issues) {
      expect(issue).toMatchObject({
        severity: "error",
        file: join(fixtures, file),
        message: expect.stringMatching(/\.$/),
      });
      expect(issue.hint).toMatch(/\.$/);
    }
  });

  it("refuses every alias of an alias bomb, and builds nothing", async () => {
    const { issues, value } = await readDocument(join(fixtures, "alias-bomb.yaml"));
    expect(value).toBeUndefined();
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(["alias"]));
  });

  it("shows the first slips of a file full of them, and counts the rest", async () => {
    const { issues } = await readDocument(join(fixtures, "garbage.yaml"));
    expect(issues).toHaveLength(6);
    expect(issues.at(-1)?.message).toMatch(/^There are \d+ more slips from here on\.$/);
  });

  it("quotes a number as it was written", async () => {
    const { issues } = await readDocument(join(fixtures, "numbers-as-codes.yaml"));
    expect(issues[0]?.message).toBe("The code 1.10 is read as the number 1.1; codes are text.");
    expect(issues[0]?.hint).toBe('Write it in quotes: "1.10".');
  });

  it.each([
    { file: "utf-16.yaml", says: "The text is in UTF-16." },
    { file: "binary.yaml", says: "This is a binary file: it holds zero bytes." },
    { file: "latin-2.yaml", says: "This is not text in UTF-8." },
  ])("says of $file what it is", async ({ file, says }) => {
    expect((await readDocument(join(fixtures, file))).issues[0]?.message).toBe(says);
  });

  it("refuses a file of 50 MB by its size, before reading it", async () => {
    const file = join(folder, "large.yaml");
    writeFileSync(file, "");
    truncateSync(file, 50_000_000);
    const start = performance.now();
    const { issues } = await readDocument(file);
    expect(performance.now() - start).toBeLessThan(500);
    expect(issues).toMatchObject([{ code: "too-large", message: expect.stringContaining("50.0 MB") }]);
    expect(issues[0]?.message).toContain("at most 20 MB");
  });

  it("names standard input for '-', and counts its size while reading", () => {
    const script = `
      import { readDocument } from "./src/cli/read-document.ts";
      const { file, value, issues } = await readDocument("-");
      console.log(JSON.stringify({ file, value, codes: issues.map((issue) => issue.code) }));`;
    const run = (input: string | Buffer): unknown =>
      JSON.parse(
        spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
          input,
        }).stdout.toString(),
      );
    expect(run("a: 1\n")).toEqual({ file: "standard input", value: { a: 1 }, codes: [] });
    expect(run("")).toMatchObject({ codes: ["empty-document"] });
    expect(run(Buffer.alloc(21_000_000, "a"))).toMatchObject({ codes: ["too-large"] });
  });
});

import { describe, expect, it } from "vitest";
import { locateIssues } from "../../../src/cli/reading/locate-issues.js";
import { parseText } from "../../../src/cli/reading/parse-text.js";
import type { Issue } from "../../../src/core/issue.js";

const issue = (code: string, path: string): Issue => ({
  code,
  severity: "error",
  path,
  message: "Something is wrong.",
});

describe("locateIssues", () => {
  it("puts what the checks found between what the reader found, in the order of the file", () => {
    const document = parseText("a: 1\nb: 2\nb: 3\nc: 4", "x.yaml");
    const all = locateIssues(document, [issue("last", "/c"), issue("first", "/a"), issue("whole", "")]);
    expect(all.map(({ code, place }) => `${place?.line} ${code}`)).toEqual([
      "1 first",
      "1 whole",
      "3 duplicate-key",
      "4 last",
    ]);
    expect(all.every(({ file }) => file === "x.yaml")).toBe(true);
  });

  it("leaves out what the reader said better of the same value", () => {
    const document = parseText("code: 1.10\nid: 7", "x.yaml");
    const all = locateIssues(document, [issue("wrong-type", "/code"), issue("wrong-type", "/id")]);
    expect(all.map(({ code, path }) => `${code} ${path}`)).toEqual(["number-as-code /code", "wrong-type /id"]);
  });

  it("keeps issues without a place when nothing could be read", () => {
    const all = locateIssues(parseText("", "x.yaml"), [issue("other", "/a")]);
    expect(all.map(({ code }) => code)).toEqual(["other", "empty-document"]);
    expect(all[0]).not.toHaveProperty("place");
  });
});

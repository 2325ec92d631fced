import { describe, expect, it } from "vitest";
import { countLine, formatIssues } from "../../../src/cli/print/format-issues.js";
import { makePaint } from "../../../src/cli/print/paint.js";
import type { LocatedIssue } from "../../../src/cli/reading/located-issue.js";

const issue: LocatedIssue = {
  file: "home.yaml",
  place: { line: 8, column: 3 },
  severity: "error",
  code: "unknown-item",
  path: "/responses/s1.z",
  message: 'The framework has no item "s1.z".',
  hint: 'Did you mean "s1.a"?',
};

describe("formatIssues", () => {
  it("says file, line, column, path, what is wrong and what to do", () => {
    expect(formatIssues([issue], 80, makePaint(false))).toEqual([
      'home.yaml:8:3 /responses/s1.z: error: The framework has no item "s1.z".',
      '    Did you mean "s1.a"? (unknown-item)',
      "",
      "1 error in 1 file",
    ]);
  });

  it("leaves out what is not known", () => {
    const bare: LocatedIssue = { file: "a.yaml", severity: "advice", code: "x", path: "", message: "Say more." };
    expect(formatIssues([bare], 80, makePaint(false))[0]).toBe("a.yaml: advice: Say more. (x)");
  });

  it("colours the severity and nothing that belongs to the document", () => {
    const [first] = formatIssues([issue], 80, makePaint(true));
    expect(first).toBe('home.yaml:8:3 /responses/s1.z: \u001b[31merror:\u001b[39m The framework has no item "s1.z".');
  });
});

describe("countLine", () => {
  it("counts by severity and by file", () => {
    const others: readonly LocatedIssue[] = [issue, { ...issue, file: "b.yaml" }, { ...issue, severity: "warning" }];
    expect(countLine(others)).toBe("2 errors, 1 warning in 2 files");
  });
});

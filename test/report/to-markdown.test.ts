import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../src/generated/examples/sunny-home-2026.js";
import { framework as czech } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { reportData, toMarkdown } from "../../src/report.js";

describe("toMarkdown", () => {
  it("shows result, remarks, reasons, plan, what the result rests on, and the ratings", () => {
    const text = toMarkdown(reportData(czech, sunnyHome));
    expect(text.match(/^#+ .*/gm)).toEqual([
      "# Assessment report: Quality standards of social services (Czech Republic)",
      "## Result",
      "## Why this result",
      "## Improvement plan, a first draft",
      "## Gaps in evidence",
      "## What this result rests on",
      "## Ratings and comments",
      "## Method and sources",
      "### Sources",
    ]);
    expect(text).toContain("| **Overall** | 104 of 153 | 67.97 % | 51/51 |");
    expect(text).toContain("**Please note:** The decree gives points for each criterion only.");
    expect(text).toContain("| 1b Room for the client's own will | well fulfilled | 2 of 3 | Two wards still decide");
  });

  it.each(["en", "cs", "bg"])("gives every row of a table the same number of cells in %s", (language) => {
    const text = toMarkdown(reportData(czech, sunnyHome, { languages: [language] }));
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length;
    for (const table of text
      .trimEnd()
      .split("\n\n")
      .filter((part) => part.startsWith("|"))) {
      expect(new Set(table.split("\n").map(cells)).size).toBe(1);
    }
  });

  it("shows text of documents as it is, and lets none of it act", () => {
    const evil = "| x |\n\n# Heading <img src=x onerror=alert(1)> [link](javascript:x) `code` \u202e";
    const changed = {
      ...sunnyHome,
      comment: evil,
      unit: { ...sunnyHome.unit, id: "sunny-home", title: evil },
      responses: { ...sunnyHome.responses, "s1.b": { rating: 2, comment: evil } },
    };
    const plain = toMarkdown(reportData(czech, sunnyHome));
    const text = toMarkdown(reportData(czech, changed));
    expect(text.split("\n")).toHaveLength(plain.split("\n").length);
    expect(text.match(/^#+ /gm)).toEqual(plain.match(/^#+ /gm));
    expect(text).not.toMatch(/<img|[^\\]\[link|\u202e/);
  });
});

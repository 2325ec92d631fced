import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../src/generated/examples/sunny-home-2026.js";
import { framework as czech } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { score } from "../../src/index.js";
import { reportData, toMarkdown } from "../../src/report.js";
import { hostileAssessment, hostileFramework, hostilePlan } from "./hostile.js";

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

  it("marks actions for what is below its floor, and shows moved days and milestones", () => {
    const report = reportData(hostileFramework, hostileAssessment, { plan: hostilePlan });
    const text = toMarkdown(report);
    const rows = text.split("\n").filter((line) => /^\| [12] \|/.test(line));
    expect(rows.map((line) => line.includes("**▼ below the floor**"))).toEqual([true, false]);
    expect(rows[0]).toMatch(/\(moved from 1 July 2026: .*&lt;script&gt;/);
    expect(text).toMatch(
      /### Milestones\n\n\| Milestone \| By \| Status \|\n.*\n\| milestone .*\| 15 Aug 2026 \| open \|/,
    );
    expect(toMarkdown(reportData(czech, sunnyHome))).not.toContain("Milestone");
  });

  it("says what a break means, where there is one", () => {
    const before = { ...score(czech, sunnyHome), on: "2025-05-04" };
    const broken = toMarkdown(reportData(czech, sunnyHome, { earlier: [{ ...before, edition: "2025-03-01" }] }));
    expect(broken).toContain("break: Another edition or another way of scoring");
    expect(toMarkdown(reportData(czech, sunnyHome, { earlier: [before] }))).not.toContain("Another edition");
  });

  it("says once what all items below their floor have in common", () => {
    const report = reportData(hostileFramework, hostileAssessment);
    const shared = { text: "The least that people can expect.", lang: null };
    const [one] = report.belowFloor;
    const text = toMarkdown({ ...report, belowFloor: [one, one].map((item) => ({ ...item!, because: shared })) });
    expect(text.split(shared.text)).toHaveLength(2);
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

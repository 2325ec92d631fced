import { describe, expect, it } from "vitest";
import { assessmentTemplate } from "../../src/cli/commands/new/assessment-template.js";
import { formatPlan } from "../../src/cli/print/format-plan.js";
import { formatResult } from "../../src/cli/print/format-result.js";
import { makePaint } from "../../src/cli/print/paint.js";
import { parseText } from "../../src/cli/reading/parse-text.js";
import { checkAssessment } from "../../src/index.js";
import { reportData, toMarkdown } from "../../src/report.js";
import { assessmentOf, readSchemes } from "../schemes/scheme.js";

const schemes = readSchemes();
const cases = schemes.flatMap((scheme) =>
  scheme.cases
    .filter((one) => one.issues === undefined)
    .map((one) => ({
      name: `${scheme.title}: ${one.name}`,
      framework: scheme.framework,
      assessment: assessmentOf(scheme, one),
    })),
);

describe("every published way of scoring", () => {
  it.each(cases)("can be reported and printed: $name", ({ framework, assessment }) => {
    const report = reportData(framework, assessment, { languages: ["cs"] });
    expect(report.labels.length).toBeGreaterThan(0);
    const text = toMarkdown(report);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    const layout = { width: 80, paint: makePaint(false), items: true };
    const lines = [...formatResult(report, layout), ...formatPlan(report, layout)];
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join("\n")).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(schemes)("has a template that checks clean: $title", ({ framework }) => {
    for (const json of [false, true]) {
      const text = assessmentTemplate(framework, { name: framework.id, languages: ["en"], json });
      const { value, issues } = parseText(text, "template");
      expect(issues).toEqual([]);
      expect(checkAssessment(framework, value).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });
});

describe("reportData", () => {
  const scheme = schemes.find(({ file }) => file === "chapters-and-themes.yaml")!;

  it("holds groupings, their own result before those of their groups", () => {
    const { groupings } = reportData(scheme.framework, assessmentOf(scheme, scheme.cases[0]!));
    expect(groupings).toHaveLength(1);
    expect(groupings[0]?.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "group by-kind",
      "group structure",
      "group process",
      "group monitoring",
    ]);
  });

  it("tells what moved a result: steps, limits, and a person's decision with its reason", () => {
    const moved = cases.flatMap(({ framework, assessment }) => reportData(framework, assessment).remarks);
    const names = new Set(moved.map(({ name }) => name));
    for (const name of ["Moved", "Limits", "Put in place"]) expect(names).toContain(name);
  });
});

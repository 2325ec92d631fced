import { QualityError, score, startAssessment } from "quality-frameworks";
import * as report from "quality-frameworks/report";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const assessment = startAssessment(shelter, { on: "2026-05-04" });
const { toHtml, toMarkdown, barsOf, heatMapOf, profileOf, timelineOf, trendOf } = report;

describe.each(Object.entries({ toHtml, toMarkdown, barsOf, heatMapOf, profileOf, timelineOf, trendOf }))(
  "%s",
  (_name, write) => {
    it("takes a report, also one that was kept as JSON", () => {
      const made = report.reportData(shelter, assessment);
      expect(write(JSON.parse(JSON.stringify(made)))).toEqual(write(made));
    });

    it.each([
      { why: "an assessment", some: assessment },
      { why: "a score", some: score(shelter, assessment) },
      { why: "a framework", some: shelter },
      { why: "nothing", some: undefined },
      { why: "null", some: null },
      { why: "a list", some: [] },
    ])("says what it takes where it is given $why", ({ some }) => {
      const wrong = () => write(some as never);
      expect(wrong).toThrow(QualityError);
      expect(wrong).toThrow(/^A report is what reportData gives, and this is /);
    });
  },
);

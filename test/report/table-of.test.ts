import { describe, expect, it } from "vitest";
import { type Assessment, defineFramework, type Framework } from "../../src/index.js";
import { tableOf } from "../../src/report/table-of.js";
import { reportData, toMarkdown } from "../../src/report.js";

const plain = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [{ id: "steps", levels: ["not-met", "met"] }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "lowest", take: "band" },
    overall: { combine: "lowest", take: "band" },
  },
  areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
});

const numbered = (overall: Framework["scoring"]["overall"]): Framework => ({
  ...plain,
  scales: [
    {
      id: "steps",
      levels: [
        { id: "not-met", value: 0 },
        { id: "met", value: 1 },
      ],
    },
  ],
  scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall },
  areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }] }],
});

describe("tableOf", () => {
  it("says why there is no result where there are no numbers and no levels at all", () => {
    const { rows, overall } = reportData(plain, { framework: "shelter", edition: "2026-01-01", responses: {} });
    const table = tableOf([...rows, overall], "en");
    expect(table.columns.map(({ head }) => head)).toEqual(["What was assessed", "Level", "Rated"]);
    expect(table.rows.at(-1)?.cells).toEqual(["Overall", "not rated", "0/2"]);
  });

  it("has no columns for numbers where the rules give levels only", () => {
    const responses = { hours: "met", sign: "not-met" };
    const { overall } = reportData(plain, { framework: "shelter", edition: "2026-01-01", responses });
    expect(tableOf([overall], "en").rows[0]?.cells).toEqual(["Overall", "not-met", "2/2"]);
  });

  it("shows the percentage that counts, rounded as the rule rounds it", () => {
    const framework = numbered({ combine: "sum", as: "percent", round: { to: 1, mode: "half-up" } });
    const responses = { hours: 1, sign: 1, step: 0 };
    const { overall } = reportData(framework, { framework: "shelter", edition: "2026-01-01", responses });
    expect(tableOf([overall], "en").rows[0]?.cells).toEqual(["Overall", "2 of 3", "67.00 %", "3/3"]);
  });
});

describe("what is still possible", () => {
  const framework: Framework = {
    ...numbered({ combine: "none" }),
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "none" },
      overall: { combine: "none" },
      groupings: [
        {
          id: "safety",
          title: { en: "By safety" },
          groups: [
            { id: "safe", of: { ids: ["hours"] }, rule: { combine: "sum" } },
            { id: "rest", of: { ids: ["sign"] }, rule: { combine: "sum" } },
          ],
          overall: { combine: "sum", as: "percent", bands: [{ id: "open" }, { id: "sealed", from: 100 }] },
        },
      ],
    },
    areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
  };
  const possible = (responses: Assessment["responses"]) =>
    reportData(framework, { framework: "shelter", edition: "2026-01-01", responses }).remarks.filter(
      ({ name }) => name === "Still possible",
    );

  it("is said of a grouping that has a result while the whole has none", () => {
    expect(possible({ hours: 1 })).toEqual([
      { name: "Still possible", text: "By safety: 50.00 % open to 100.00 % sealed" },
    ]);
  });

  it("is not said where nothing is missing", () => {
    expect(possible({ hours: 1, sign: 0 })).toEqual([]);
  });
});

describe("remarks", () => {
  it("name limits that decided, and no others", () => {
    const limit = (id: string, node: string) => ({
      id,
      when: { node, is: "not-met" },
      atMost: id,
      because: { en: `No ${node}.` },
    });
    const framework = numbered({
      combine: "sum",
      bands: [{ id: "poor" }, { id: "fair", from: 1 }, { id: "good", from: 3 }],
      limits: [limit("poor", "sign"), limit("fair", "step")],
    });
    const responses = { hours: 1, sign: 0, step: 0 };
    const { remarks } = reportData(framework, { framework: "shelter", edition: "2026-01-01", responses });
    expect(remarks.filter(({ name }) => name === "Limits")).toEqual([{ name: "Limits", text: "Shelter: No sign." }]);
  });
});

describe("a table in Markdown", () => {
  const grouped = (combine: "sum" | "none"): string => {
    const framework = numbered({ combine: "sum" });
    const groups = [{ id: "process", of: { ids: ["hours", "sign"] } }];
    const groupings = [{ id: "kinds", groups, overall: { combine } }];
    const scoring = { ...framework.scoring, groupings };
    const assessment = { framework: "shelter", edition: "2026-01-01", responses: { hours: 1, sign: 0 } };
    return toMarkdown(reportData({ ...framework, scoring }, assessment));
  };

  it("stands under the name of a grouping, and sets its groups in below its result", () => {
    const text = grouped("sum");
    expect(text).toContain("| kinds | Points |");
    expect(text).toContain("| **Overall** | 1 of 2 |");
    expect(text).toContain("| &emsp;process | 1 of 2 |");
  });

  it("has no row for a grouping that makes nothing of its groups", () => {
    const text = grouped("none");
    expect(text).toContain("| kinds | Points | Percent | Rated |\n| --- | ---: | ---: | ---: |\n| process | 1 of 2 |");
    expect(text).not.toContain("no score");
  });
});

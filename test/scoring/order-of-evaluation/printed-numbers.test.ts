import type { Framework } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 11, the schemes that add up: each with the results that are printed below it.
const met = [
  {
    id: "met",
    levels: [
      { id: "not-met", value: 0 },
      { id: "done", value: 1 },
    ],
  },
];
const items = (area: string, count: number, rest: object = {}) =>
  Array.from({ length: count }, (_, place) => ({ id: `${area}.${place + 1}`, ...rest }));
const ratings = (area: string, levels: readonly unknown[]) =>
  Object.fromEntries(levels.flatMap((level, place) => (level === null ? [] : [[`${area}.${place + 1}`, level]])));

describe("the Czech decree since 2012", () => {
  it("ratings 3 and 2 are 5 of 6 points: 83.33 % shown, no band", () => {
    const whole = rated(tiny({ s1: items("s1", 2) }, { standard: { combine: "sum" } }), ratings("s1", [3, 2]));
    expect(whole).toMatchObject({ points: 5, max: 6, percent: 500 / 6, band: null });
  });
});

describe("OWASP SAMM", () => {
  it("pairs (1, 0.5), (0.25, missing), (missing, missing) are 0.875 of 3", () => {
    const quarters = [{ id: "answer", range: { from: 0, to: 1, step: 0.25 } }];
    const level = (id: string) => ({ id, criteria: [{ id: `${id}.1` }, { id: `${id}.2` }] });
    const framework: Framework = {
      ...tiny(
        {},
        {
          scales: quarters,
          special: [],
          unrated: "lowest",
          standard: { combine: "mean" },
          area: { combine: "mean" },
          exceptions: [{ for: { kind: "area", depth: 2 }, combine: "sum" }],
          overall: { combine: "mean" },
        },
      ),
      areas: [{ id: "function", areas: [{ id: "practice", standards: ["l1", "l2", "l3"].map(level) }] }],
    };
    const whole = rated(framework, { "l1.1": 1, "l1.2": 0.5, "l2.1": 0.25 });
    expect(["l1", "l2", "l3"].map((id) => nodeIn(whole, id).value)).toEqual([0.75, 0.125, 0]);
    expect(nodeIn(whole, "practice")).toMatchObject({ value: 0.875, max: 3 });
  });
});

describe("CQC assessment of providers", () => {
  const framework = (count: number) =>
    tiny(
      { safe: items("safe", count) },
      {
        scales: [
          {
            id: "statement",
            levels: ["shortfalls", "some-shortfalls", "good", "exceptional"].map((id, place) => ({
              id,
              value: place + 1,
            })),
          },
          { id: "rating", levels: ["inadequate", "requires-improvement", "good", "outstanding"] },
        ],
        special: [],
        unrated: "withhold",
        area: {
          combine: "sum",
          as: "percent",
          round: { to: 1, mode: "half-up" },
          scale: "rating",
          bands: [
            { id: "inadequate", from: 25, to: 38 },
            { id: "requires-improvement", from: 39, to: 62 },
            { id: "good", from: 63, to: 87 },
            { id: "outstanding", from: 88 },
          ],
          limits: [
            {
              id: "any-at-1",
              when: { all: [{ is: "good" }, { count: { kind: "item", is: "shortfalls" }, atLeast: 1 }] },
              atMost: "requires-improvement",
              because,
            },
            {
              id: "any-at-1-or-2",
              when: { all: [{ is: "outstanding" }, { count: { kind: "item", below: "good" }, atLeast: 1 }] },
              atMost: "good",
              because,
            },
          ],
        },
        overall: { combine: "none" },
      },
    );

  it.each([
    { statements: [3, 3, 3, 4, 1], value: 70, found: "good", band: "requires-improvement" },
    { statements: [4, 4, 4, 4, 2], value: 90, found: "outstanding", band: "good" },
    { statements: [3, 2, 3, 2, 3, 2, 3, 2], value: 63, found: "good", band: "good" },
  ])("$statements: $value %, found $found, $band", ({ statements, ...expected }) => {
    expect(nodeIn(rated(framework(statements.length), ratings("safe", statements)), "safe")).toMatchObject(expected);
  });

  it("overall counts key questions, and a breach that is not known withholds it", () => {
    const bands = [{ id: "inadequate" }, { id: "good", from: 2 }, { id: "outstanding", from: 3 }];
    const whole = tiny(
      { a: ["a1"], b: ["b1"], c: ["c1"] },
      {
        facts: [{ id: "breach", unknown: "withhold" }],
        area: { combine: "sum", scale: "rating", bands },
        scales: [
          ...tiny({}, {}).scales,
          { id: "rating", levels: ["inadequate", "requires-improvement", "good", "outstanding"] },
        ],
        overall: {
          combine: "none",
          scale: "rating",
          verdict: [
            { band: "inadequate", when: { count: { kind: "area", is: "inadequate" }, atLeast: 3 } },
            { band: "requires-improvement", when: { count: { kind: "area", below: "good" }, atLeast: 1 } },
            { band: "outstanding", when: { count: { kind: "area", from: "outstanding" }, atLeast: 3 } },
          ],
          otherwise: "good",
          limits: [{ id: "breach", when: { fact: "breach", is: true }, atMost: "requires-improvement", because }],
        },
      },
    );
    const overall = (a1: number, b1: number, c1: number, breach: boolean) =>
      rated(whole, { a1, b1, c1 }, { facts: { breach } }).band;
    expect(rated(whole, { a1: 3, b1: 3, c1: 3 }).state).toBe("withheld");
    expect([
      overall(3, 3, 3, false),
      overall(3, 3, 3, true),
      overall(3, 3, 2, false),
      overall(3, 3, 0, false),
      overall(0, 0, 0, false),
    ]).toEqual(["outstanding", "requires-improvement", "good", "requires-improvement", "inadequate"]);
  });
});

describe("the health-facility checklist (HNQIS)", () => {
  const framework = tiny(
    { critical: items("critical", 2, { tags: ["critical"] }), rest: items("rest", 11) },
    {
      scales: met,
      special: [],
      unrated: "lowest",
      area: { combine: "sum", as: "percent" },
      overall: {
        of: { kind: "item", except: { tagged: "critical" } },
        combine: "sum",
        as: "percent",
        bands: [{ id: "not-competent" }, { id: "needs-improvement", from: 80 }, { id: "competent", from: 90 }],
        limits: [
          {
            id: "critical-step-missed",
            when: { count: { tagged: "critical", below: "done" }, atLeast: 1 },
            atMost: "not-competent",
            because,
          },
        ],
      },
    },
  );

  it("all others met and one critical step missed: 100 %, competent, limited to not competent", () => {
    const whole = rated(framework, { ...ratings("critical", [1, 0]), ...ratings("rest", Array(11).fill(1)) });
    expect(whole).toMatchObject({ value: 100, found: "competent", band: "not-competent" });
  });

  it("critical steps met and 10 of 11 others: 90.91 %, competent; no 89.9 is needed", () => {
    const whole = rated(framework, { ...ratings("critical", [1, 1]), ...ratings("rest", Array(10).fill(1)) });
    expect(whole).toMatchObject({ value: 1000 / 11, found: "competent", band: "competent" });
  });
});

describe("CMMC-like: what may stay open", () => {
  const weighing = [
    { id: "p1", weight: 5, tags: ["now"] },
    { id: "p2", weight: 3, tags: ["now"] },
    { id: "p3", tags: ["now"] },
    { id: "p4" },
  ];
  const framework = tiny(
    { practices: weighing },
    {
      scales: [...met, { id: "status", levels: ["not-certified", "conditional", "final"] }],
      special: [],
      unrated: "lowest",
      area: { combine: "sum" },
      overall: {
        combine: "sum",
        as: "percent",
        scale: "status",
        verdict: [
          { band: "final", when: { count: { kind: "item", below: "done" }, atMost: 0 } },
          {
            band: "conditional",
            when: { all: [{ value: { from: 80 } }, { count: { tagged: "now", below: "done" }, atMost: 0 }] },
          },
        ],
        otherwise: "not-certified",
      },
    },
  );

  it.each([
    { given: { p1: 1, p2: 1, p3: 1, p4: 0 }, value: 90, band: "conditional" },
    { given: { p1: 1, p2: 1, p3: 0, p4: 1 }, value: 90, band: "not-certified" },
    { given: { p1: 1, p2: 1, p3: 1, p4: 1 }, value: 100, band: "final" },
  ])("$given: $value %, $band", ({ given, value, band }) => {
    expect(rated(framework, given)).toMatchObject({ value, band });
  });
});

describe("groupings, points and percent (invented)", () => {
  const partly = [
    {
      id: "met",
      levels: [
        { id: "not-met", value: 0 },
        { id: "partly", value: 0.5 },
        { id: "met", value: 1 },
      ],
    },
  ];
  const group = (id: string, weight: number) => ({
    id,
    weight,
    of: { kind: "item" as const, tagged: id },
    rule: { combine: "mean" as const, as: "percent" as const },
  });
  const framework = tiny(
    {
      one: [
        { id: "i1", tags: ["structure"] },
        { id: "i2", tags: ["process", "essential"] },
      ],
      two: [
        { id: "i3", tags: ["process"] },
        { id: "i4", tags: ["monitoring"] },
      ],
    },
    {
      scales: partly,
      special: [],
      area: { combine: "sum", as: "percent" },
      overall: { combine: "sum", take: "points", as: "percent" },
      groupings: [
        {
          id: "by-kind",
          groups: [group("structure", 1), group("process", 2), group("monitoring", 0)],
          overall: { combine: "mean", round: { to: 0.1, mode: "half-up" } },
        },
      ],
      floors: [{ for: { tagged: "essential" }, level: "partly", because }],
    },
  );

  it("structure 100 %, process 25 %, monitoring 0 % shown only: 50; the tree has 1.5 of 4 points, 37.5 %", () => {
    const whole = rated(framework, { i1: "met", i2: "not-met", i3: "partly", i4: "not-met" });
    expect(["structure", "process", "monitoring"].map((id) => nodeIn(whole, id).value)).toEqual([100, 25, 0]);
    expect(nodeIn(whole, "by-kind").value).toBe(50);
    expect(whole).toMatchObject({ points: 1.5, max: 4, value: 37.5, belowFloor: ["i2"] });
  });
});

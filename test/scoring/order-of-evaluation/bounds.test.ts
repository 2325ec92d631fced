import { type Condition, type Framework, type Rule, score } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 4: bounds; and the reachable maximum.
const tree = { care: ["c1", "c2"], voice: ["v1"] };
const bands = [{ id: "low" }, { id: "high", from: 5 }];

describe("what is still possible", () => {
  it("is the result with every gap at its lowest and at its highest: value and band", () => {
    const whole = rated(tiny(tree, { overall: { combine: "sum", bands } }), { c1: 3, v1: 1 });
    expect(whole.possible).toEqual({ lowest: { value: 4, band: "low" }, highest: { value: 7, band: "high" } });
    expect(nodeIn(whole, "voice").possible).toEqual({
      lowest: { value: 1, band: null },
      highest: { value: 1, band: null },
    });
    expect(nodeIn(whole, "c2").possible).toEqual({
      lowest: { value: 0, band: "none" },
      highest: { value: 3, band: "all" },
    });
  });

  it("tries a geometric mean of numbers that may be below 0 case by case: two of them multiply to one above", () => {
    const pair: Framework = {
      id: "pair",
      edition: "2026-01-01",
      title: { en: "Pair" },
      scales: [{ id: "signed", levels: [-3, -1, 2].map((value, place) => ({ id: `level-${place}`, value })) }],
      scoring: {
        provenance: "proposal",
        unrated: "withhold",
        area: { combine: "geometric-mean", round: { to: 1, mode: "half-up" } },
        overall: { combine: "none" },
      },
      areas: [{ id: "care", standards: [{ id: "c1" }, { id: "c2" }] }],
    };
    const open = score(pair, { framework: "pair", edition: "2026-01-01", responses: { c1: -3 } });
    // With -3, -1 and 2 in the gap: 3, the root of 3 rounded, and 0 for the root of what is below 0.
    expect(open.children[0]?.possible).toMatchObject({ lowest: { value: 0 }, highest: { value: 3 } });
  });

  it("assumes that every gap applies, and leaves what does not apply or was left out as it is", () => {
    const whole = rated(tiny(tree, {}), { c1: "not-here", c2: "set-aside" });
    expect(whole).toMatchObject({
      state: "unrated",
      possible: { lowest: { value: 0 }, highest: { value: 3 } },
      reachable: 3,
    });
  });

  it("fills an answer that counts as nothing like any gap", () => {
    expect(rated(tiny(tree, {}), { c1: 3, c2: "no-answer", v1: 0 }).possible).toMatchObject({
      lowest: { value: 3 },
      highest: { value: 6 },
    });
  });

  it("is the result itself once all is rated", () => {
    const whole = rated(tiny(tree, { overall: { combine: "sum", bands } }), { c1: 3, c2: 1, v1: 1 });
    expect(whole.possible).toEqual({ lowest: { value: 5, band: "high" }, highest: { value: 5, band: "high" } });
  });

  it("is shown also where the result is withheld", () => {
    const whole = rated(tiny(tree, { unrated: "withhold" }), { c1: 3 });
    expect(whole).toMatchObject({
      state: "withheld",
      value: null,
      possible: { lowest: { value: 3 }, highest: { value: 9 } },
    });
  });

  // Not sorted: a middle rating gives the best band.
  const turning: Rule = {
    combine: "none",
    scale: "grades",
    verdict: [{ band: "great", when: { node: "c1", is: "some" } }],
    otherwise: "fair",
  };

  it("tries all cases where a rating raised may lower a result, and finds what neither end shows", () => {
    const whole = rated(tiny(tree, { overall: turning }), { c2: 3, v1: 3 });
    expect(whole.possible).toMatchObject({ lowest: { band: "fair" }, highest: { band: "great" } });
  });

  it("tries all cases under the most common too: one rise can break a majority", () => {
    const five = { care: ["c1", "c2", "c3", "c4", "c5"] };
    const whole = rated(tiny(five, { area: { combine: "most-common", ties: "lower" } }), {
      c1: 1,
      c2: 1,
      c3: 2,
      c4: 2,
    });
    // Neither 0 nor 3 in the last place breaks the tie; 2 does.
    expect(nodeIn(whole, "care")).toMatchObject({
      value: 1,
      possible: { lowest: { value: 1 }, highest: { value: 2 } },
    });
  });

  it("is not said where the cases are too many", () => {
    const many = { care: ["c1", ...Array.from({ length: 6 }, (_, place) => `d${place}`)] };
    const whole = rated(tiny(many, { overall: turning }), {});
    expect(whole.possible).toBeNull();
    // The area below only adds up, so its ends are known all the same.
    expect(nodeIn(whole, "care").possible).toMatchObject({ lowest: { value: 0 }, highest: { value: 21 } });
  });

  const seven = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"];

  it("is not taken from the ends where a rating may lift a number into the lowest band, which the node above then counts", () => {
    const area: Rule = {
      combine: "mean",
      bands: [
        { id: "low", value: 0, from: 2 },
        { id: "high", value: 5, from: 3 },
      ],
    };
    const lifted = tiny({ care: seven, voice: ["v1"] }, { area, overall: { combine: "mean", take: "band" } });
    // With everything at its ends 5; with a mean of 2 in care, 2.5.
    expect(rated(lifted, { v1: 3 }).possible).toBeNull();
    const middle = Object.fromEntries(seven.map((id) => [id, 2]));
    expect(rated(lifted, { ...middle, v1: 3 }).value).toBe(2.5);
    const [low, high] = area.bands as [object, object];
    const reached = tiny(
      { care: seven, voice: ["v1"] },
      { area: { ...area, bands: [{ ...low, from: 0 }, high] as never }, overall: { combine: "mean", take: "band" } },
    );
    expect(rated(reached, { v1: 3 }).possible).toMatchObject({ lowest: { value: 2.5 }, highest: { value: 5 } });
  });

  it("is not taken from the ends where the numbers of a list fall", () => {
    const bent = [
      {
        id: "bent",
        levels: [
          { id: "none", value: 0 },
          { id: "much", value: 3 },
          { id: "some", value: 1 },
        ],
      },
    ];
    expect(rated(tiny({ care: seven }, { scales: bent, special: [] }), {}).possible).toBeNull();
  });

  it("is taken from the ends where a table counts nodes whose bands their rule spells out, or asks a fact", () => {
    const area: Rule = { combine: "sum", bands: [{ id: "low" }, { id: "middle", from: 5 }, { id: "high", from: 9 }] };
    const table = (is: string): Rule => ({
      combine: "none",
      scale: "grades",
      verdict: [
        {
          band: "weak",
          when: {
            any: [
              { count: { kind: "area", is }, atLeast: 1 },
              { fact: "breach", is: true },
            ],
          },
        },
        { band: "weak", when: { fact: "breach", is: true } },
        { band: "great", when: { count: { kind: "area", from: "high" }, atLeast: 2 } },
      ],
      otherwise: "fair",
    });
    const facts = [{ id: "breach", unknown: false }];
    const two = { care: seven, voice: ["v1", "v2", "v3"] };
    const possible = (is: string, breach: boolean) =>
      rated(tiny(two, { area, overall: table(is), facts }), {}, { facts: { breach } }).possible;
    expect(possible("low", false)).toMatchObject({ lowest: { band: "weak" }, highest: { band: "great" } });
    expect(possible("low", true)).toMatchObject({ lowest: { band: "weak" }, highest: { band: "weak" } });
    expect(possible("middle", false)).toBeNull();
  });

  it.each([
    { unknown: "withhold", first: [], known: false, why: "a line that holds keeps it from being asked" },
    { unknown: "withhold", first: [{ fact: "breach", is: true }], known: true, why: "unless the first line asks it" },
    { unknown: false, first: [], known: true, why: "but not where it is taken for something" },
  ])(
    "is not taken from the ends where a fact that is not known withholds a table: $why",
    ({ unknown, first, known }) => {
      const good: Condition = { count: { kind: "item", from: "some" }, atLeast: 1 };
      const area: Rule = {
        combine: "mean",
        scale: "grades",
        verdict: [
          { band: "great", when: { all: [good, ...first] } },
          { band: "good", when: { fact: "breach", is: false } },
        ],
        otherwise: "good",
      };
      const facts = [{ id: "breach", unknown }] as Framework["facts"] & object;
      const scheme = tiny({ care: seven, voice: ["v1"] }, { area, overall: { combine: "mean" }, facts });
      expect(rated(scheme, { v1: 3 }).possible !== null).toBe(known);
      // Care with one level that is some: 1/7, where it was withheld before, and left out of the mean.
      const care = (c1: number) =>
        rated(scheme, { ...Object.fromEntries(seven.map((id) => [id, 0])), c1, v1: 3 }).value;
      if (!known) expect([care(0), care(1)]).toEqual([3, (3 + 1 / 7) / 2]);
    },
  );

  it("is taken from the ends where a bad line of a table gives what the last word gives", () => {
    const table = (first: string): Rule => ({
      combine: "none",
      scale: "grades",
      verdict: [
        { band: first, when: { node: "c1", is: "none" } },
        { band: "great", when: { count: { kind: "item", below: "all" }, atMost: 1 } },
        { band: "good", when: { count: { kind: "item", below: "all" }, atMost: 4 } },
      ],
      otherwise: "fair",
    });
    const possible = (overall: Rule, given: Record<string, number>) =>
      rated(tiny({ care: seven }, { overall }), given).possible;
    expect(possible(table("fair"), {})).toMatchObject({ lowest: { band: "fair" }, highest: { band: "great" } });
    expect(possible(table("fair"), { c1: 0 })).toMatchObject({ lowest: { band: "fair" }, highest: { band: "fair" } });
    expect(possible(table("weak"), {})).toMatchObject({ lowest: { band: "weak" }, highest: { band: "great" } });
    // A line that gives more than the last word, and goes as a rating rises, leaves less behind.
    expect(possible(table("good"), {})).toBeNull();
    const { verdict = [], ...rest } = table("fair");
    expect(possible({ ...rest, verdict: verdict.toReversed() }, {})).toBeNull();
    // Nor may a line go and leave a worse one.
    const bad = ["fair", "weak"].map((band, place) => ({ band, when: { node: `c${place + 1}`, is: "none" } }));
    expect(possible({ ...rest, verdict: bad, otherwise: "good" }, {})).toBeNull();
    expect(possible({ ...rest, verdict: bad.toReversed(), otherwise: "good" }, {})).not.toBeNull();
  });

  it("is taken from the ends where a table names levels of two lists: a node is asked for those of its own", () => {
    const scales = [
      { id: "steps", levels: ["none", "some", "all"] },
      { id: "answer", levels: ["no", "yes"] },
    ];
    const overall = (is: string | readonly string[]): Rule => ({
      combine: "none",
      scale: "answer",
      verdict: [{ band: "no", when: { count: { kind: "item", is }, atLeast: 2 } }],
      otherwise: "yes",
    });
    const mixed = (is: string | readonly string[]): Framework => ({
      id: "mixed",
      edition: "2026-01-01",
      title: { en: "Mixed" },
      scales,
      scoring: { provenance: "proposal", unrated: "withhold", area: { combine: "none" }, overall: overall(is) },
      areas: [
        { id: "care", standards: seven.map((id) => ({ id, scale: "steps" })) },
        {
          id: "voice",
          standards: [
            { id: "v1", scale: "answer" },
            { id: "v2", scale: "answer" },
          ],
        },
      ],
    });
    const possible = (is: string | readonly string[]) =>
      score(mixed(is), { framework: "mixed", edition: "2026-01-01", responses: {} }).possible;
    const both = { lowest: { value: null, band: "no" }, highest: { value: null, band: "yes" } };
    expect(possible(["none", "no"])).toEqual(both);
    expect(possible("no")).toEqual(both);
    expect(possible(["some", "no"])).toBeNull();
  });

  it("is taken from the ends where a limit counts the lowest levels: fewer of them can only help", () => {
    for (const is of ["none", ["none", "some"]]) {
      const limits = [
        { id: "any", when: { count: { kind: "item" as const, is }, atLeast: 1 }, atMost: "low", because },
      ];
      const limited = tiny({ care: seven }, { overall: { combine: "sum", bands, limits } });
      expect(rated(limited, {}).possible).toEqual({
        lowest: { value: 0, band: "low" },
        highest: { value: 21, band: "high" },
      });
    }
    const limits = [
      { id: "some", when: { count: { kind: "item" as const, is: "some" }, atLeast: 1 }, atMost: "low", because },
    ];
    expect(rated(tiny({ care: seven }, { overall: { combine: "sum", bands, limits } }), {}).possible).toBeNull();
  });

  it.each<{ when: Condition; atMost: number | string; known: boolean; why: string }>([
    { when: { value: { above: 10 } }, atMost: 10, known: true, why: "a ceiling cuts off what is above it" },
    { when: { value: { above: 10, below: 15 } }, atMost: 12, known: true, why: "or some of it" },
    { when: { value: { above: 10 } }, atMost: 9, known: false, why: "a limit under what it asks for takes away" },
    { when: { value: { from: 10, above: 5 } }, atMost: 9, known: false, why: "of two edges the higher counts" },
    { when: { node: "care", value: { above: 2 } }, atMost: 10, known: false, why: "another node may rise too early" },
    { when: { value: { above: 10 } }, atMost: "low", known: false, why: "a band is no number" },
  ])("of numbers that a limit caps: $why", ({ when, atMost, known }) => {
    const limits = [{ id: "cap", when, atMost, because }];
    const whole = rated(tiny({ care: seven }, { overall: { combine: "sum", bands, limits } }), {});
    if (known) expect(whole.possible).toMatchObject({ lowest: { value: 0, band: "low" }, highest: { band: "high" } });
    else expect(whole.possible).toBeNull();
  });

  it("is not taken from the ends where a number caps a place on a list whose numbers are equal", () => {
    const values = [0, 1, 1, 2];
    const equal = [{ id: "equal", levels: values.map((value, place) => ({ id: `l${place}`, value })) }];
    const limits = [{ id: "cap", when: { value: { above: 1 } }, atMost: 1, because }];
    const overall: Rule = { combine: "highest", take: "band", of: { kind: "item" }, limits };
    const capped = tiny({ care: seven }, { scales: equal, special: [], overall });
    expect(rated(capped, {}).possible).toBeNull();
    const judged = tiny({ care: seven }, { scales: equal, special: [], overall: { combine: "judged", limits } });
    expect(rated(judged, {}).possible).toBeNull();
    const all = (level: string) => rated(capped, Object.fromEntries(seven.map((id) => [id, level]))).band;
    expect([all("l2"), all("l3")]).toEqual(["l2", "l1"]);
  });

  it("counts groups by the same laws as the tree", () => {
    const groupings = [
      {
        id: "theme",
        groups: [{ id: "odd", of: { ids: ["c1", "v1"] }, rule: turning }],
        overall: { combine: "none" as const },
      },
    ];
    const odd = { ...turning, limits: [{ id: "cap", when: { value: { from: 100 } }, atMost: "fair", because }] };
    expect(nodeIn(rated(tiny(tree, { groupings }), { c2: 3, v1: 3 }), "odd").possible).toMatchObject({
      lowest: { band: "fair" },
      highest: { band: "great" },
    });
    const all = { id: "theme", of: { kind: "item" as const }, overall: odd };
    expect(nodeIn(rated(tiny(tree, { groupings: [all] }), { c2: 3, v1: 3 }), "theme").possible).toMatchObject({
      highest: { band: "great" },
    });
  });
});

describe("what can be reached", () => {
  it("is the maximum with everything rated, whatever is missing now", () => {
    expect(rated(tiny(tree, {}), { c1: 0 })).toMatchObject({ max: 3, reachable: 9 });
    expect(rated(tiny(tree, {}), { c1: 0, c2: "not-here" })).toMatchObject({ max: 3, reachable: 6 });
  });

  it("is not said where the rule gives no number", () => {
    expect(rated(tiny(tree, { overall: { combine: "none" } }), { c1: 0 }).reachable).toBeNull();
  });
});

import {
  type Assessment,
  defineFramework,
  type Framework,
  type ImprovementSet,
  type Responses,
  respond,
  score,
  startAssessment,
  whatMoves,
} from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { assessmentOf, readSchemes } from "../schemes/scheme.js";
import { dayCentre, ordinary } from "./day-centre.js";

const schemes = new Map(readSchemes().map((scheme) => [scheme.file, scheme]));

/** A scheme of `test/schemes` with an assessment of it. */
function from(file: string, responses: Record<string, unknown>, facts?: Assessment["facts"]): [Framework, Assessment] {
  const scheme = schemes.get(file)!;
  const example = { name: "", responses, ...(facts === undefined ? {} : { facts }) };
  return [scheme.framework, assessmentOf(scheme, example)];
}

const short = (sets: readonly ImprovementSet[] | undefined) =>
  sets?.map((set) => set.improvements.map((one) => `${one.item} ${one.from} > ${one.to}`));

const times = (count: number, rating: number) => Array.from({ length: count }, () => rating);

describe("what moves a rating like that of the Care Quality Commission", () => {
  const allGood = {
    safe: times(8, 3),
    effective: times(6, 3),
    caring: times(5, 3),
    responsive: times(7, 3),
    "well-led": times(8, 3),
  };
  const good = whatMoves(...from("cqc-providers.yaml", allGood, { breach: false }));

  it("finds the ten statements that make three key questions outstanding", () => {
    // From 88 % rounded, so from 87.5 %: 4 of 8 statements at 4 (28 of 32), 3 of 6 (21 of 24), 3 of 5 (18 of 20), 4 of 7
    // (25 of 28). The two cheapest key questions and any one of the other three.
    expect(good.band).toBe("good");
    expect(good.next).toMatchObject({ band: "outstanding", proven: true });
    const counts = good.next?.sets.map(({ items, steps, band, improvements }) => {
      const areas = improvements.map((one) => one.item.split(".")[0]);
      return [items, steps, band, ...new Set(areas)];
    });
    expect(counts).toEqual([
      [10, 10, "outstanding", "safe", "effective", "caring"],
      [10, 10, "outstanding", "effective", "caring", "responsive"],
      [10, 10, "outstanding", "effective", "caring", "well-led"],
    ]);
  });

  it("names the statements that could stand in each other's place: those of the same key question", () => {
    const [first] = good.next?.sets[0]?.improvements ?? [];
    expect(first).toEqual({
      item: "safe.1",
      dimension: null,
      from: "good-standard",
      to: "exceptional",
      steps: 1,
      instead: ["safe.2", "safe.3", "safe.4", "safe.5", "safe.6", "safe.7", "safe.8"],
    });
  });

  it("lists each of the 34 statements as one that alone costs the rating, and none that alone lifts it", () => {
    // One statement at 1 limits its key question, and one key question below good limits the whole. One at 2 does not: 23 of
    // 32 are 72 %, 17 of 24 are 71 %, 14 of 20 are 70 %, 20 of 28 are 71 %, all good.
    expect(good.single).toHaveLength(34);
    expect(new Set(good.single.map((move) => `${move.to} ${move.band.from} > ${move.band.to}`))).toEqual(
      new Set(["shortfalls good > requires-improvement"]),
    );
  });

  it("weighs a statement by its place on paper, and by bands where the whole has no number", () => {
    expect(good.weights.find((one) => one.item === "caring.3")).toEqual({
      item: "caring.3",
      dimension: null,
      state: "scored",
      nominal: 1 / 25,
      lowest: { value: null, band: "requires-improvement" },
      highest: { value: null, band: "good" },
      swing: null,
      effective: null,
    });
    expect(good.weights.find((one) => one.item === "safe.1")?.nominal).toBe(1 / 40);
  });

  it("finds the one statement that lifts a key question to good, with the edge rounded as the rule says", () => {
    // Six statements at 2 and two at 3 are 18 of 32: 56 %. One at 4 in place of 2 makes 20 of 32: 62.5 %, rounded to 63.
    const safe = [2, 2, 2, 3, 2, 2, 3, 2];
    const { band, next, single } = whatMoves(...from("cqc-providers.yaml", { ...allGood, safe }, { breach: false }));
    expect(band).toBe("requires-improvement");
    expect(next?.proven).toBe(true);
    expect(short(next?.sets)).toEqual([["safe.1 some-shortfalls > exceptional"]]);
    expect(next?.sets[0]).toMatchObject({ items: 1, steps: 2, band: "good" });
    expect(next?.sets[0]?.improvements[0]?.instead).toEqual(["safe.2", "safe.3", "safe.5", "safe.6", "safe.8"]);
    expect(single.map((move) => [move.item, move.to, move.band.to])).toEqual(
      [1, 2, 3, 5, 6, 8].map((place) => [`safe.${place}`, "exceptional", "good"]),
    );
  });
});

describe("what moves a result of the Czech framework", () => {
  const { responses } = respond(startAssessment(czech), { "s1.a": 3, "s7.b": 0 });
  const rated = Object.fromEntries(whatMoves(czech, startAssessment(czech)).weights.map(({ item }) => [item, 2]));
  const assessment = { ...startAssessment(czech), responses: { ...rated, ...responses } } as Assessment<typeof czech>;
  const moves = whatMoves(czech, assessment);

  it("is no band, because the decree has none", () => {
    expect([moves.band, moves.single, moves.next]).toEqual([null, [], null]);
  });

  it("is every criterion by the same three points, though the tree would give each its own share", () => {
    expect(moves.weights).toHaveLength(51);
    expect(new Set(moves.weights.map((one) => one.swing))).toEqual(new Set([3]));
    expect(new Set(moves.weights.map((one) => one.effective))).toEqual(new Set([1 / 51]));
    // Three areas; 8 procedural, 2 personnel and 5 operational standards; 4, 4, 1 and 8 criteria in these four.
    const nominal = new Map(moves.weights.map((one) => [one.item, one.nominal]));
    expect(nominal.get("s1.a")).toBe(1 / 96);
    expect(nominal.get("s9.a")).toBe(1 / 24);
    expect(nominal.get("s11.a")).toBe(1 / 15);
    expect(nominal.get("s15.h")).toBe(1 / 120);
    expect([...nominal.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("says what the total comes to with one criterion at either end", () => {
    // 49 criteria at 2, one at 3 and one at 0: 101 of 153. The one at 3 would take 3 with it, the one at 0 brings up to 3.
    expect(score(czech, assessment).points).toBe(101);
    const ends = moves.weights.filter(({ item }) => item === "s1.a" || item === "s7.b");
    expect(ends.map(({ lowest, highest }) => [lowest.value, highest.value])).toEqual([
      [98, 101],
      [101, 104],
    ]);
  });

  it("is nothing of what does not apply to the unit", () => {
    const sole = { id: "sole", facts: { "natural-person": true, employees: false } };
    const { weights } = whatMoves(czech, startAssessment(czech, { unit: sole }));
    const not = weights.filter((one) => one.state === "not-applicable");
    expect(not).toHaveLength(9);
    expect(new Set(not.map((one) => one.swing))).toEqual(new Set([null]));
    const all = { ...assessment, unit: sole, responses: { "s1.a": 2 } } as Assessment<typeof czech>;
    expect(whatMoves(czech, all).weights.find((one) => one.item === not[0]?.item)).toMatchObject({
      swing: 0,
      effective: 0,
      lowest: { value: 2, band: null },
    });
  });
});

describe("what moves other published schemes", () => {
  it("is a critical step that has no weight at all, and the band may pass over the next", () => {
    const done = { before: [0, 1, 1, 1, 1, 1], during: [1, 0, 1, 1, 1, 1, 1] };
    const { next, weights } = whatMoves(...from("hnqis.yaml", done));
    expect(next).toMatchObject({ band: "needs-improvement", proven: true });
    expect(short(next?.sets)).toEqual([["b1 not-done > done"]]);
    expect(next?.sets[0]?.band).toBe("competent");
    expect(weights[0]).toMatchObject({ item: "b1", nominal: 0, swing: 0, effective: 0 });
    expect(weights[0]).toMatchObject({ lowest: { band: "not-competent" }, highest: { band: "competent" } });
    expect(weights[1]).toMatchObject({ item: "b2", nominal: 1 / 11, effective: 1 / 11 });
  });

  it("is the practice that may not wait", () => {
    const { next } = whatMoves(...from("cmmc-like.yaml", { access: [1, 0], audit: [0, 1] }));
    expect(short(next?.sets)).toEqual([["ac.2 not-met > met"]]);
    expect(next?.sets[0]?.band).toBe("conditional");
  });

  it("is the judgement itself where a committee rates the whole", () => {
    const judged = { "s1.1": "in-full", "quality-rights-like": "initiated" };
    const { next, single, weights } = whatMoves(...from("who-qualityrights.yaml", judged));
    expect(short(next?.sets)).toEqual([["quality-rights-like initiated > partially"]]);
    expect(single.map((move) => [move.item, move.to])).toEqual([
      ["quality-rights-like", "partially"],
      ["quality-rights-like", "in-full"],
      ["quality-rights-like", "not-initiated"],
    ]);
    expect(weights.find((one) => one.item === "quality-rights-like")?.nominal).toBe(1);
  });

  it("is nothing that a person has decided", () => {
    const [framework, assessment] = from("care-inspectorate.yaml", { wellbeing: ["good", "good", "good"] });
    const overall = { combine: "lowest", take: "band", override: "free" } as const;
    const changed: Framework = { ...framework, scoring: { ...framework.scoring, overall } };
    const overrides = [{ id: framework.id, band: "weak", reason: "Seen on site.", role: "inspector" }];
    const { band, single, next } = whatMoves(changed, { ...assessment, overrides });
    expect([band, single]).toEqual(["weak", []]);
    expect(next).toMatchObject({ sets: [] });
  });
});

describe("what moves the result where items differ in kind", () => {
  it("takes points of a range, dimensions, and levels that ask for evidence", () => {
    // 10 of 25 points; fair is from 50 %, so 3 more are wanted. Food brings 5 with one step, the fire exits 3 with three.
    const { band, single, next } = whatMoves(dayCentre, ordinary);
    expect(band).toBe("weak");
    expect(short(next?.sets)).toEqual([["food 5 > 10"]]);
    expect(single).toEqual([
      { item: "fire", dimension: null, from: "absent", to: "exceeds", band: { from: "weak", to: "fair" } },
      { item: "food", dimension: null, from: 5, to: 10, band: { from: "weak", to: "fair" } },
    ]);
  });

  it("counts an item of several dimensions once", () => {
    // Without food there are 3 of 15 points, and 8 are wanted. One item can bring 5: the talks, in two dimensions.
    const low = { fire: "started", stove: "started", talks: { rating: { plan: "absent", do: "absent" } } } as const;
    const assessment = { ...ordinary, responses: { ...low, food: "set-aside", outings: "started" } } as const;
    const { next } = whatMoves(dayCentre, assessment);
    expect(next?.sets.map((set) => [set.items, set.steps])).toEqual([
      [1, 5],
      [1, 5],
    ]);
    expect(short(next?.sets)).toEqual([
      ["talks absent > kept", "talks absent > exceeds"],
      ["talks absent > exceeds", "talks absent > kept"],
    ]);
    expect(next?.sets[0]?.improvements.map((one) => one.dimension)).toEqual(["plan", "do"]);
  });

  it("rates what is not rated, from nothing to the lowest level in one step; what was left out stays so", () => {
    const responses = {
      fire: "kept",
      stove: "kept",
      talks: "set-aside",
      food: "not-assessed",
      outings: "absent",
    } as const;
    const { next, single } = whatMoves(dayCentre, { ...ordinary, responses });
    // 4 of 9 points; 5 are enough, by one step of any item. Food makes 14 of 19, but takes three steps.
    expect(short(next?.sets)).toEqual([["fire kept > exceeds"], ["outings absent > started"]]);
    expect(next?.sets[0]?.improvements[0]?.instead).toEqual(["stove"]);
    expect(single.filter((move) => move.item === "food")).toEqual([
      { item: "food", dimension: null, from: null, to: 10, band: { from: "weak", to: "fair" } },
    ]);
  });

  it("finds what one gap keeps back, where a gap withholds the whole", () => {
    const all = { safe: times(8, 3), effective: times(6, 3), caring: times(5, 3), "well-led": times(8, 3) };
    const responses = { ...all, responsive: { "responsive.1": 3, "responsive.2": 3, "responsive.3": 3 } };
    const more = { "responsive.4": 3, "responsive.5": 3, "responsive.6": 3 };
    const gaps = { ...responses, responsive: { ...responses.responsive, ...more } };
    const { band, next, single } = whatMoves(...from("cqc-providers.yaml", gaps, { breach: false }));
    expect([band, next]).toEqual([null, null]);
    expect(single.map((move) => [move.item, move.from, move.to, move.band])).toEqual([
      ["responsive.7", null, "shortfalls", { from: null, to: "requires-improvement" }],
      ["responsive.7", null, "some-shortfalls", { from: null, to: "good" }],
    ]);
  });
});

const steps = [0, 1, 2].map((value) => ({ id: `l${value}`, value }));
const because = { en: "So it is." };

/** A small framework for one point of the search, with an assessment of it. */
function small<const F extends Pick<Framework, "areas"> & { readonly scoring: object }>(
  { areas, scoring }: F,
  responses: Responses,
): [Framework, Assessment] {
  const framework = {
    id: "small",
    edition: "2026-01-01",
    title: { en: "Small" },
    scales: [
      { id: "steps", levels: steps },
      { id: "wide", levels: [0, 5, 10].map((value, rank) => ({ id: `l${rank}`, value })) },
    ],
    areas,
    scoring: { provenance: "proposal", unrated: "exclude", ...scoring },
  } as unknown as Framework;
  return [defineFramework(framework), { framework: "small", edition: "2026-01-01", responses }];
}

describe("the search for the next band", () => {
  const two = [{ id: "low" }, { id: "high", from: 3 }];

  it("gives items that could change places once, also where they rise unequally far", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j" }, { id: "k", weight: 0 }] }];
    const scoring = { area: { combine: "sum" }, overall: { combine: "sum", bands: two } };
    const { next } = whatMoves(...small({ areas, scoring }, { i: 0, j: 0, k: 0 }));
    expect(short(next?.sets)).toEqual([["i l0 > l1", "j l0 > l2"]]);
    expect(next?.sets[0]?.improvements.map((one) => one.instead)).toEqual([["j"], ["i"]]);
  });

  it("sees through sums of sums: sixty items are not tried one by one", () => {
    const standards = (area: number) => Array.from({ length: 20 }, (_, place) => ({ id: `i${area}.${place}` }));
    const areas = [0, 1, 2].map((area) => ({ id: `a${area}`, standards: standards(area) }));
    const overall = { combine: "sum", as: "percent", bands: [{ id: "low" }, { id: "high", from: 70 }] };
    const items = areas.flatMap((area) => area.standards.map(({ id }) => id));
    const half = Object.fromEntries(items.map((id) => [id, 1]));
    const [framework, assessment] = small({ areas, scoring: { area: { combine: "sum" }, overall } }, half);
    // 60 of 120 points; 84 are 70 %, so 24 items have to rise by one.
    const { next } = whatMoves(framework, assessment);
    expect(next).toMatchObject({ proven: true, sets: [{ items: 24, steps: 24 }] });
    expect(next?.evaluations).toBeLessThan(200);
  });

  it("lets an item with several ratings keep the gap in one of them", () => {
    // Alone the first rating makes 10; both at their top make (10 + 2) / 2.
    const areas = [{ id: "a", standards: [{ id: "i" }] }];
    const dimensions = [
      {
        of: [
          { id: "plan", scale: "wide" },
          { id: "do", scale: "steps" },
        ],
      },
    ];
    const overall = { combine: "mean", bands: [{ id: "low" }, { id: "high", from: 8 }] };
    const scoring = { standard: { combine: "mean" }, area: { combine: "mean" }, overall, dimensions };
    const { next } = whatMoves(...small({ areas, scoring }, { i: { rating: { plan: "l0" } } }));
    expect(next).toMatchObject({ proven: true, sets: [{ items: 1, steps: 2 }] });
    expect(next?.sets[0]?.improvements).toMatchObject([{ dimension: "plan", to: "l2" }]);
  });

  it("leaves a gap alone where filling it would lower the mean", () => {
    const areas = [{ id: "a", standards: [{ id: "i", scale: "wide" }, { id: "j" }] }];
    const overall = { combine: "mean", bands: [{ id: "low" }, { id: "high", from: 8 }] };
    const { next } = whatMoves(...small({ areas, scoring: { area: { combine: "mean" }, overall } }, { i: "l0" }));
    expect(next?.proven).toBe(true);
    expect(short(next?.sets)).toEqual([["i l0 > l2"]]);
  });

  it("tells gaps apart by the areas whose coverage they complete", () => {
    // With all of its items rated, area a speaks, and what it says limits the whole.
    const tagged = ["counts"];
    const areas = [
      { id: "a", standards: [{ id: "a1", tags: tagged }, { id: "a2" }] },
      { id: "b", standards: [{ id: "b1", tags: tagged }, { id: "b2" }] },
    ];
    const area = { of: { tagged: "counts" }, combine: "mean" };
    const overall = {
      of: { kind: "item" },
      combine: "sum",
      bands: [{ id: "low" }, { id: "high", from: 5 }],
      limits: [{ id: "a-low", when: { node: "a", value: { below: 3 } }, atMost: "low", because }],
    };
    const exceptions = [{ for: { ids: ["a"] }, ...area, minimumCoverage: 100 }];
    const { next } = whatMoves(...small({ areas, scoring: { area, overall, exceptions } }, { a1: 2, b1: 2 }));
    expect(short(next?.sets)).toEqual([["b2 null > l1"]]);
    expect(next?.sets[0]?.improvements[0]?.instead).toEqual([]);
  });

  it.each([
    { why: "is rated below it", responses: { a1: 0, b1: 0 }, first: "a1 l0 > l1" },
    { why: "is not rated yet", responses: { b1: 0 }, first: "a1 null > l1" },
  ])("does not trust a node that comes into its lowest band from below, when it $why", ({ responses, first }) => {
    // At its top, area a stands in its lowest band and pulls the mean down; at its middle it has no band and is not seen.
    const areas = [
      { id: "a", standards: [{ id: "a1" }] },
      { id: "b", standards: [{ id: "b1" }] },
    ];
    const area = {
      combine: "mean",
      as: "percent",
      bands: [
        { id: "weak", value: 0 },
        { id: "good", value: 2, from: 50 },
      ],
    };
    const bands = [
      { id: "weak", value: 0, from: 60 },
      { id: "good", value: 2, from: 150 },
    ];
    const raised = { not: { count: { kind: "item", from: "l1" }, atLeast: 2 } };
    const overall = {
      combine: "mean",
      take: "band",
      bands: [{ id: "low" }, { id: "high", from: 2 }],
      limits: [{ id: "one-only", when: raised, atMost: "low", because }],
    };
    const scoring = { area, overall, exceptions: [{ for: { ids: ["a"] }, ...area, bands }] };
    const { next } = whatMoves(...small({ areas, scoring }, responses as Responses));
    expect(next?.proven).toBe(true);
    expect(short(next?.sets)).toEqual([[first, "b1 l0 > l1"]]);
  });

  it("tells judged nodes apart by what limits them", () => {
    const judged = {
      combine: "judged",
      limits: [{ id: "part", when: { count: { kind: "criterion", is: "l0" }, atLeast: 1 }, atMost: "l0", because }],
    };
    const standard = (id: string) => ({ id, criteria: [{ id: `${id}.1` }] });
    const areas = [{ id: "a", standards: [standard("s"), standard("t")] }];
    const overall = { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 1 }] };
    const scoring = { standard: judged, area: { combine: "sum" }, overall };
    const { next } = whatMoves(...small({ areas, scoring }, { s: 0, "s.1": 0, t: 0, "t.1": 1 }));
    expect(short(next?.sets)).toEqual([["t l0 > l1"]]);
    expect(next?.sets[0]?.improvements[0]?.instead).toEqual([]);
  });

  it("names what rises in the framework's order", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j", weight: 2 }, { id: "k" }] }];
    const overall = { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 8 }] };
    const { next } = whatMoves(
      ...small({ areas, scoring: { area: { combine: "sum" }, overall } }, { i: 0, j: 0, k: 0 }),
    );
    expect(short(next?.sets)).toEqual([["i l0 > l2", "j l0 > l2", "k l0 > l2"]]);
  });

  it("says so where its bound is met, and names nothing that it has not tried", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j", weight: 2 }, { id: "k", weight: 3 }] }];
    const overall = { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 12 }] };
    const [framework, assessment] = small(
      { areas, scoring: { area: { combine: "sum" }, overall } },
      { i: 0, j: 0, k: 0 },
    );
    expect(whatMoves(framework, assessment, { evaluations: 0 }).next).toEqual({
      band: "high",
      sets: [],
      proven: false,
      evaluations: 0,
    });
    const { next } = whatMoves(framework, assessment);
    expect(next).toMatchObject({ proven: true, sets: [{ items: 3, steps: 6 }] });
    const before = whatMoves(framework, assessment, { evaluations: (next?.evaluations ?? 0) - 1 }).next;
    expect(before).toMatchObject({ proven: false, evaluations: (next?.evaluations ?? 0) - 1 });
  });

  it("proves that no improvement reaches, where all together do not", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j" }] }];
    const overall = { combine: "sum", bands: [{ id: "low" }, { id: "high", from: 5 }] };
    const { next } = whatMoves(...small({ areas, scoring: { area: { combine: "sum" }, overall } }, { i: 0, j: 0 }));
    expect(next).toEqual({ band: "high", sets: [], proven: true, evaluations: 1 });
  });

  it("ends with the highest band", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j" }] }];
    const scoring = { area: { combine: "sum" }, overall: { combine: "sum", bands: two } };
    expect(whatMoves(...small({ areas, scoring }, { i: 2, j: 2 }))).toMatchObject({ band: "high", next: null });
  });

  it.each([-1, 1.5, Number.NaN])("refuses %s as a bound", (evaluations) => {
    expect(() => whatMoves(dayCentre, ordinary, { evaluations })).toThrow(
      expect.objectContaining({ code: "wrong-usage" }),
    );
  });

  it("refuses an assessment that cannot be scored, with every error in it", () => {
    const wrong = { ...ordinary, responses: { fire: "often", stoves: 1 } } as unknown as typeof ordinary;
    expect(() => whatMoves(dayCentre, wrong)).toThrow(
      expect.objectContaining({ code: "invalid-assessment", issues: [expect.anything(), expect.anything()] }),
    );
  });
});

describe("nominal and effective weight", () => {
  it("are the same in means of one scale with everything rated", () => {
    const areas = [
      {
        id: "a",
        weight: 3,
        standards: [
          { id: "i", weight: 0.5 },
          { id: "j", weight: 1.5 },
        ],
      },
      { id: "b", standards: [{ id: "k" }, { id: "l", weight: 0 }] },
    ];
    const scoring = { area: { combine: "mean" }, overall: { combine: "mean" } };
    const { weights } = whatMoves(...small({ areas, scoring }, { i: 0, j: 1, k: 2, l: 0 }));
    expect(weights.map((one) => one.nominal)).toEqual([3 / 16, 9 / 16, 1 / 4, 0]);
    expect(weights.map((one) => one.effective)).toEqual([3 / 16, 9 / 16, 1 / 4, 0]);
    expect(weights.map((one) => one.swing)).toEqual([0.375, 1.125, 0.5, 0]);
  });

  it("part where scales are unequally long, and where the lowest decides", () => {
    const areas = [{ id: "a", standards: [{ id: "i", scale: "wide" }, { id: "j" }] }];
    const sum = { area: { combine: "sum" }, overall: { combine: "sum" } };
    const { weights } = whatMoves(...small({ areas, scoring: sum }, { i: 0, j: 0 }));
    expect(weights.map((one) => [one.nominal, one.effective])).toEqual([
      [0.5, 10 / 12],
      [0.5, 2 / 12],
    ]);
    const lowest = { area: { combine: "lowest" }, overall: { combine: "lowest" } };
    const weakest = whatMoves(...small({ areas, scoring: lowest }, { i: "l2", j: "l1" })).weights;
    expect(weakest.map((one) => [one.nominal, one.swing])).toEqual([
      [0.5, 1],
      [0.5, 2],
    ]);
  });

  it("show a rating that moves the whole down, and take it at its size among the others", () => {
    const areas = [{ id: "a", standards: [{ id: "i" }, { id: "j" }] }];
    const limits = [{ id: "too-much", when: { node: "i", is: "l2" }, atMost: 1, because }];
    const scoring = { area: { combine: "sum" }, overall: { combine: "sum", limits } };
    // With i at 0 the whole is 2, at 2 it is capped at 1; j moves it from 0 to 2.
    const { weights } = whatMoves(...small({ areas, scoring }, { i: 0, j: 2 }));
    expect(weights.map((one) => [one.swing, one.effective])).toEqual([
      [-1, -1 / 3],
      [2, 2 / 3],
    ]);
  });

  it("follow what the rule takes, where it takes items past their areas", () => {
    const areas = [
      { id: "a", standards: [{ id: "i" }] },
      { id: "b", standards: [{ id: "j" }, { id: "k", weight: 2 }] },
    ];
    const overall = { of: { kind: "item" }, combine: "mean" };
    const { weights } = whatMoves(
      ...small({ areas, scoring: { area: { combine: "mean" }, overall } }, { i: 0, j: 0, k: 0 }),
    );
    expect(weights.map((one) => one.nominal)).toEqual([0.25, 0.25, 0.5]);
  });
});

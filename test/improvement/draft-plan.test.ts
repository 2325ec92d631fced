import fc from "fast-check";
import {
  type Assessment,
  checkPlan,
  defineFramework,
  draftPlan,
  forecast,
  hasErrors,
  listFindings,
  respond,
  score,
  startAssessment,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { dayCentre, ordinary } from "./day-centre.js";

const on = "2026-05-10";

describe("draftPlan", () => {
  const plan = draftPlan(dayCentre, ordinary, { on });

  it("says which assessment it answers, of which unit, and on which day it was made", () => {
    const { actions: _, ...head } = plan;
    expect(head).toEqual({
      framework: "day-centre",
      edition: "2026-01-01",
      assessment: "spring",
      unit: "garden-street",
      createdOn: on,
    });
  });

  it("leaves out what the assessment does not say", () => {
    const assessment = respond(startAssessment(dayCentre), { food: 5 });
    expect(Object.keys(draftPlan(dayCentre, assessment, { on }))).toEqual([
      "framework",
      "edition",
      "createdOn",
      "actions",
    ]);
  });

  it("puts what brings most first: food 20, fire exits 8, stove and talks 4 each in the framework's order", () => {
    expect(plan.actions.map((action) => [action.id, action.gain?.value])).toEqual([
      ["food", 20],
      ["fire", 8],
      ["stove", 4],
      ["talks", 4],
    ]);
  });

  it("answers all findings of an item with one action, which takes it to the highest level wanted", () => {
    expect(plan.actions[1]).toEqual({
      id: "fire",
      title: {
        en: "Bring 1 (Fire exits) from “absent” to “kept”.",
        cs: "Zlepšit 1 (Únikové cesty) z úrovně „chybí“ na úroveň „plněno“.",
      },
      answers: [
        { kind: "below-floor", items: ["fire"] },
        { kind: "gap", items: ["fire"] },
      ],
      items: ["fire"],
      expects: [{ item: "fire", from: "absent", level: "kept" }],
      gain: { value: 8, points: 2, band: null },
    });
  });

  it("takes an item below its floor to the floor, where that is above the target", () => {
    const [action] = draftPlan(dayCentre, ordinary, { on, target: "absent", most: 0 }).actions;
    expect(action).toMatchObject({ id: "fire", expects: [{ level: "started" }], gain: { value: 4 } });
  });

  it("raises several ratings of one item together, and says what they bring together", () => {
    const assessment = respond(ordinary, { talks: { rating: { plan: "absent" } } });
    const talks = draftPlan(dayCentre, assessment, { on }).actions.find((action) => action.id === "talks");
    // 0 + 1 + 0 + 5 + 1 = 7 of 22 without the missing rating; 11 of 25 with both at two points.
    expect(talks).toMatchObject({
      title: { en: "Bring 3 (Talks) further: planned from “absent” to “kept”, done to “kept”." },
      answers: [
        { kind: "gap", items: ["talks"], dimension: "plan" },
        { kind: "unrated", items: ["talks"], dimension: "do" },
      ],
      expects: [
        { item: "talks", dimension: "plan", from: "absent", level: "kept" },
        { item: "talks", dimension: "do", level: "kept" },
      ],
      gain: { value: (1100 * 22 - 700 * 25) / (25 * 22), points: 4, band: null },
    });
  });

  it("sees to the evidence on the way, and lets the level hold where only evidence is asked for", () => {
    const assessment: Assessment = {
      ...respond(ordinary, {
        fire: { rating: "absent", evidence: ["drill"] },
        stove: "kept",
        talks: { rating: { plan: "kept", do: "kept" }, evidence: ["drill"] },
        outings: { rating: "started", evidence: ["diary"] },
      }),
      evidence: [{ id: "drill", expires: "2026-05-09" }, { id: "diary" }],
    };
    const { actions } = draftPlan(dayCentre, assessment, { on });
    const [, fire, stove, talks] = actions;
    expect(fire?.title.en).toBe("Bring 1 (Fire exits) from “absent” to “kept”. Renew its evidence.");
    expect(fire?.answers?.map((one) => one.kind)).toEqual(["below-floor", "gap", "evidence-expired"]);
    expect(stove).toEqual({
      id: "stove",
      title: { en: "Give evidence for 2 (The stove).", cs: "Doložit podklady k 2 (The stove)." },
      answers: [{ kind: "evidence-missing", items: ["stove"] }],
      items: ["stove"],
      expects: [{ item: "stove", from: "kept", level: "kept" }],
    });
    expect(talks?.title.cs).toBe("Obnovit podklady k 3 (Rozhovory).");
    expect(talks?.expects).toEqual([
      { item: "talks", dimension: "plan", from: "kept", level: "kept" },
      { item: "talks", dimension: "do", from: "kept", level: "kept" },
    ]);
    expect(actions).toHaveLength(4);
  });

  it("records the target, where the caller set one", () => {
    expect(draftPlan(dayCentre, ordinary, { on, target: 1 }).target).toBe(1);
  });

  it.each([
    { most: 0, ids: ["fire"] },
    { most: 1, ids: ["fire"] },
    { most: 2, ids: ["food", "fire"] },
    { most: 3, ids: ["food", "fire", "stove"] },
    { most: 9, ids: ["food", "fire", "stove", "talks"] },
  ])("gives at most $most, but never leaves out an item below its floor", ({ most, ids }) => {
    expect(draftPlan(dayCentre, ordinary, { on, most }).actions.map((action) => action.id)).toEqual(ids);
  });

  it.each([
    { why: "a day that is none", options: { on: "2026-02-30" } },
    { why: "no day", options: {} as { on: string } },
    { why: "a number of actions below nothing", options: { on, most: -1 } },
    { why: "half an action", options: { on, most: 1.5 } },
    { why: "a number that is none", options: { on, most: Number.NaN } },
  ])("refuses $why", ({ options }) => {
    expect(() => draftPlan(dayCentre, ordinary, options)).toThrow(expect.objectContaining({ code: "wrong-usage" }));
  });
});

describe("the order of a plan", () => {
  const scale = [
    { id: "low", value: 0 },
    { id: "middle", value: 1 },
    { id: "high", value: 2 },
    { id: "top", value: 3 },
  ] as const;
  const house = defineFramework({
    id: "house",
    edition: "2026-01-01",
    title: { en: "House" },
    scales: [
      { id: "steps", levels: scale },
      { id: "verdict", levels: ["poor", "fine"] },
    ],
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "sum" },
      overall: {
        combine: "sum",
        scale: "verdict",
        verdict: [{ band: "poor", when: { count: { tagged: "key", below: "high" }, atLeast: 1 } }],
        otherwise: "fine",
      },
      floors: [{ for: { ids: ["c"] }, level: "middle" }],
      targets: [
        { for: { ids: ["a", "b", "c"] }, level: "high" },
        { for: { ids: ["key"] }, level: "top" },
      ],
    },
    areas: [
      {
        id: "all",
        standards: [{ id: "a", weight: 2 }, { id: "b" }, { id: "c" }, { id: "key", tags: ["key"] }],
      },
    ],
  });
  const orderOf = (responses: Record<string, string>) =>
    draftPlan(house, { ...startAssessment(house), responses }, { on }).actions.map((action) => action.id);

  it.each([
    {
      why: "weight counts in what an action brings",
      responses: { a: "middle", b: "middle", c: "high", key: "top" },
      ids: ["a", "b"],
    },
    {
      why: "of two that bring the same number, the one that raises the band comes first",
      responses: { a: "high", b: "low", c: "high", key: "middle" },
      ids: ["key", "b"],
    },
    {
      why: "then the one below its floor",
      responses: { a: "high", b: "low", c: "low", key: "top" },
      ids: ["c", "b"],
    },
    {
      why: "then the one that stands lower",
      responses: { a: "middle", b: "low", c: "high", key: "top" },
      ids: ["b", "a"],
    },
    {
      why: "and one that is not rated after one that is",
      responses: { b: "low", c: "high", key: "top", a: "high" },
      ids: ["b"],
    },
    {
      why: "the framework's order last",
      responses: { a: "high", b: "middle", c: "middle", key: "top" },
      ids: ["b", "c"],
    },
  ])("$why", ({ responses, ids }) => {
    expect(orderOf(responses)).toEqual(ids);
  });

  it("puts an item that is not rated after one of the same gain that is known to stand low", () => {
    expect(orderOf({ a: "high", c: "low", key: "top" })).toEqual(["c", "b"]);
    expect(orderOf({ a: "high", b: "low", key: "top" })).toEqual(["b", "c"]);
  });
});

describe("the order of actions that ask for evidence alone", () => {
  it("is by the place on their own scale, of several ratings the lowest", () => {
    const assessment: Assessment = {
      ...respond(ordinary, {
        fire: { rating: "kept", evidence: ["diary"] },
        stove: { rating: "exceeds", evidence: ["old"] },
        talks: { rating: { plan: "exceeds", do: "kept" }, evidence: ["old"] },
        food: 10,
        outings: "kept",
      }),
      evidence: [{ id: "old", expires: "2025-12-31" }, { id: "diary" }],
    };
    // Talks and outings stand at two thirds of their scale, stove and food at the top of theirs.
    const ids = draftPlan(dayCentre, assessment, { on }).actions.map((action) => action.id);
    expect(ids).toEqual(["talks", "outings", "stove", "food"]);
  });
});

describe("a node that is judged as a whole", () => {
  const judged = defineFramework({
    id: "judged",
    edition: "2026-01-01",
    title: { en: "Judged" },
    scales: [{ id: "steps", levels: ["low", "middle", "high"] }],
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "judged" },
      overall: { combine: "judged" },
      floors: [{ for: { ids: ["night"] }, level: "middle" }],
    },
    areas: [
      { id: "day", standards: [{ id: "meals" }] },
      { id: "night", standards: [{ id: "calls" }] },
    ],
  });

  it("gets an action only below its floor or while nobody has judged it: work is in the items inside", () => {
    const rated = respond(startAssessment(judged), { day: "middle", meals: "middle", night: "low", calls: "high" });
    expect(draftPlan(judged, rated, { on }).actions.map((action) => action.title.en)).toEqual([
      "Rate “Judged” and bring it to “high”.",
      "Bring night from “low” to “middle”.",
      "Bring meals from “middle” to “high”.",
    ]);
  });
});

describe("what is judged and held down by a limit", () => {
  const unsafe = {
    id: "unsafe",
    when: { node: "exits", is: "low" },
    atMost: "low",
    because: { en: "Unsafe." },
  } as const;
  const home = defineFramework({
    id: "home",
    edition: "2026-01-01",
    title: { en: "Home" },
    scales: [{ id: "steps", levels: ["low", "middle", "high"] }],
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "none" },
      standard: { combine: "judged", scale: "steps", limits: [unsafe] },
      overall: { combine: "none" },
      floors: [{ for: { ids: ["care"] }, level: "middle" }],
    },
    areas: [{ id: "day", standards: [{ id: "care", criteria: [{ id: "exits" }, { id: "meals" }] }] }],
  });
  const level = fc.constantFrom("low", "middle", "high");

  it("is no gap where the level wanted was chosen: the limit says what holds it down", () => {
    const rated = respond(startAssessment(home), { care: "high", exits: "low", meals: "high" });
    expect(listFindings(home, rated).map(({ kind, items }) => [kind, ...items])).toEqual([
      ["gap", "exits"],
      ["limit", "exits"],
    ]);
    const plan = draftPlan(home, rated, { on });
    expect(plan.actions.map((action) => action.id)).toEqual(["exits"]);
    expect(hasErrors(checkPlan(home, plan, rated))).toBe(false);
  });

  it("is never promised a level that it has already", () => {
    const anyHome = fc.record({ care: level, exits: level, meals: level }, { requiredKeys: [] });
    fc.assert(
      fc.property(anyHome, anyHome, (now, then) => {
        const before = score(home, respond(startAssessment(home), then));
        const rated = respond(startAssessment(home), now);
        const { untouched } = forecast(home, rated, draftPlan(home, rated, { on, before }).actions);
        expect(untouched).toEqual([]);
      }),
    );
  });
});

describe("a plan for any assessment", () => {
  const level = fc.constantFrom("absent", "started", "kept", "refused", "not-assessed", "set-aside");
  const anyAssessment = fc
    .record({ fire: level, stove: level, food: fc.constantFrom(0, 5, 10) }, { requiredKeys: [] })
    .map((responses): Assessment => ({ ...ordinary, responses, evidence: [{ id: "diary" }] }));

  it("has no error beside that assessment, however short it is", () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(6), (assessment, most) => {
        const plan = draftPlan(dayCentre, assessment, { on, most });
        expect(hasErrors(checkPlan(dayCentre, plan, assessment))).toBe(false);
      }),
    );
  });

  it("has one action for each item, leaves the assessment as it is, and is the same every time", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const before = structuredClone(assessment);
        const plan = draftPlan(dayCentre, assessment, { on });
        expect(new Set(plan.actions.map((action) => action.id)).size).toBe(plan.actions.length);
        expect(assessment).toEqual(before);
        expect(JSON.stringify(draftPlan(dayCentre, assessment, { on }))).toBe(JSON.stringify(plan));
      }),
    );
  });
});

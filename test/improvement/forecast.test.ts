import fc from "fast-check";
import {
  type Assessment,
  draftPlan,
  type ExpectedLevel,
  forecast,
  type PlannedAction,
  respond,
  score,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { dayCentre, ordinary } from "./day-centre.js";

const plan = draftPlan(dayCentre, ordinary, { on: "2026-05-10" });
const promise = (...expects: ExpectedLevel[]): readonly PlannedAction[] => [{ expects }];

describe("forecast", () => {
  it("scores the assessment as it would be with every promise kept", () => {
    // Fire exits 2, stove 2, talks 2 + 2, food 10, outings 1: 19 of 25 points, which is 76 %.
    const { before, after, gained, untouched } = forecast(dayCentre, ordinary, plan);
    expect(before).toEqual(score(dayCentre, ordinary));
    expect(after).toMatchObject({ value: 76, points: 19, max: 25, band: "fair" });
    expect(gained).toEqual({ value: 36, points: 9, band: { from: "weak", to: "fair" } });
    expect(untouched).toEqual([]);
  });

  it("says what it needs where it is given no plan", () => {
    for (const none of [null, "plan", { actions: "all" }]) {
      expect(() => forecast(dayCentre, ordinary, none as unknown as readonly PlannedAction[])).toThrow(
        "A forecast needs a plan, or a list of actions",
      );
    }
  });

  it("shows the assessment that it promises, with everything else as it was", () => {
    const assessment = respond(ordinary, { fire: { rating: "absent", comment: "The door is locked." } });
    const { promised } = forecast(dayCentre, assessment, plan);
    expect(promised).toEqual({
      ...assessment,
      responses: {
        fire: { rating: "kept", comment: "The door is locked." },
        stove: "kept",
        talks: { rating: { plan: "kept", do: "kept" } },
        food: 10,
        outings: "started",
      },
    });
  });

  it("takes actions without a plan around them, in any order; the highest promise counts", () => {
    const low: PlannedAction = { expects: [{ item: "fire", level: "started" }] };
    const high: PlannedAction = { expects: [{ item: "fire", level: "kept" }] };
    const { after } = forecast(dayCentre, ordinary, [low, high]);
    expect(after.points).toBe(12);
    expect(forecast(dayCentre, ordinary, [high, low])).toEqual(forecast(dayCentre, ordinary, [low, high]));
  });

  it.each([
    { status: "planned", points: 12 },
    { status: "in-progress", points: 12 },
    { status: "done", points: 12 },
    { status: "cancelled", points: 10 },
  ] as const)("counts what an action promises that is $status: $points points", ({ status, points }) => {
    const action = { status, expects: [{ item: "fire", level: "kept" }] };
    expect(forecast(dayCentre, ordinary, [action]).after.points).toBe(points);
  });

  it("says which promises change nothing, and why", () => {
    const { stove: _, ...responses } = ordinary.responses;
    const assessment: Assessment = {
      ...ordinary,
      facts: { kitchen: false },
      responses: { ...responses, fire: "kept", food: "set-aside", outings: { rating: "not-applicable", reason: "…" } },
    };
    const expects = [
      { item: "outings", level: "kept" },
      { item: "stove", level: "kept" },
      { item: "food", level: 10 },
      { item: "fire", level: 1 },
      { item: "talks", dimension: "plan", level: "kept" },
    ];
    const { before, after, gained, promised, untouched } = forecast(dayCentre, assessment, promise(...expects));
    expect(untouched).toEqual([
      { item: "fire", dimension: null, level: "started", why: "already-there" },
      { item: "stove", dimension: null, level: "kept", why: "does-not-apply" },
      { item: "talks", dimension: "plan", level: "kept", why: "already-there" },
      { item: "food", dimension: null, level: 10, why: "left-out" },
      { item: "outings", dimension: null, level: "kept", why: "does-not-apply" },
    ]);
    expect(after).toEqual(before);
    expect(promised).toEqual(assessment);
    expect(gained).toEqual({ value: 0, points: 0, band: null });
  });

  it.each([
    { why: "nothing was said", response: undefined, promised: { rating: { plan: "kept" } } },
    {
      why: "one dimension is rated",
      response: { rating: { do: "absent" } },
      promised: { rating: { plan: "kept", do: "absent" } },
    },
    { why: "one answer stands for both", response: "set-aside", promised: undefined },
    { why: "both wait", response: "not-assessed", promised: { rating: { plan: "kept", do: "not-assessed" } } },
    {
      why: "both wait, with a comment",
      response: { rating: "not-assessed", comment: "Next year." },
      promised: { rating: { plan: "kept", do: "not-assessed" }, comment: "Next year." },
    },
  ] as const)("writes one dimension among several, when $why", ({ response, promised }) => {
    const { talks: _, ...rest } = ordinary.responses;
    const assessment = { ...ordinary, responses: { ...rest, ...(response && { talks: response }) } } as Assessment;
    const result = forecast(dayCentre, assessment, promise({ item: "talks", dimension: "plan", level: 2 }));
    expect(result.promised.responses.talks).toEqual(promised ?? response);
    expect(result.after).toEqual(score(dayCentre, result.promised));
  });

  it("takes as given what a level asks for beside the rating", () => {
    const { after, promised } = forecast(dayCentre, ordinary, promise({ item: "fire", level: "exceeds" }));
    expect(after.points).toBe(13);
    // Scoring the promise needs the evidence that the level demands.
    expect(() => score(dayCentre, promised)).toThrow(expect.objectContaining({ code: "invalid-assessment" }));
    const fire = { rating: "exceeds", evidence: ["plan"] };
    const complete = { ...respond(promised, { fire }), evidence: [{ id: "plan" }] };
    expect(score(dayCentre, complete)).toEqual(after);
  });

  it.each([
    { why: "an unknown item", expected: { item: "fires", level: "kept" }, code: "unknown-item" },
    { why: "an area", expected: { item: "safety", level: "kept" }, code: "not-an-item" },
    { why: "an unknown level", expected: { item: "fire", level: "keep" }, code: "unknown-level" },
    { why: "an answer that is no level", expected: { item: "fire", level: "set-aside" }, code: "unknown-level" },
    { why: "no dimension where there are several", expected: { item: "talks", level: "kept" }, code: "missing-key" },
    { why: "an unknown dimension", expected: { item: "talks", dimension: "act", level: 1 }, code: "unknown-dimension" },
  ])("refuses a promise for $why", ({ expected, code }) => {
    expect(() => forecast(dayCentre, ordinary, promise(expected))).toThrow(
      expect.objectContaining({ code: "invalid-plan", issues: [expect.objectContaining({ code })] }),
    );
  });
});

describe("a forecast of any promises", () => {
  const level = fc.constantFrom("absent", "started", "kept");
  const points = fc.constantFrom(0, 5, 10);
  const rated = fc.record({ fire: level, stove: level, plan: level, do: level, food: points, outings: level }).map(
    ({ plan: planned, do: done, ...rest }): Assessment => ({
      ...ordinary,
      responses: { ...rest, talks: { rating: { plan: planned, do: done } } },
    }),
  );
  const expected: fc.Arbitrary<ExpectedLevel> = fc.oneof(
    fc.record({ item: fc.constantFrom("fire", "stove", "outings"), level }),
    fc.record({ item: fc.constant("food"), level: points }),
    fc.record({ item: fc.constant("talks"), dimension: fc.constantFrom("plan", "do"), level }),
  );
  const actions = fc.array(fc.record({ expects: fc.array(expected, { maxLength: 3 }) }), { maxLength: 5 });

  it("equals scoring the responses that it promises", () => {
    fc.assert(
      fc.property(rated, actions, (assessment, promises) => {
        const { after, promised } = forecast(dayCentre, assessment, promises);
        expect(after).toEqual(score(dayCentre, promised));
      }),
    );
  });

  it("is never lower than the score now, in any item or as a whole", () => {
    fc.assert(
      fc.property(rated, actions, (assessment, promises) => {
        const { before, after, gained } = forecast(dayCentre, assessment, promises);
        expect(gained.value).toBeGreaterThanOrEqual(0);
        before.children.forEach((area, place) => {
          expect(after.children[place]?.points).toBeGreaterThanOrEqual(area.points ?? 0);
        });
      }),
    );
  });

  it("is the sum of what the actions of a drafted plan bring, where the rule is a sum", () => {
    fc.assert(
      fc.property(rated, (assessment) => {
        const drafted = draftPlan(dayCentre, assessment, { on: "2026-05-10" });
        const sum = drafted.actions.reduce((total, action) => total + (action.gain?.points ?? 0), 0);
        expect(forecast(dayCentre, assessment, drafted).gained.points).toBe(sum);
      }),
    );
  });

  it("does not depend on the order of actions or responses, and changes neither", () => {
    fc.assert(
      fc.property(rated, actions, (assessment, promises) => {
        const before = structuredClone([assessment, promises]);
        const responses = Object.fromEntries(Object.entries(assessment.responses).reverse());
        const turned = forecast(dayCentre, { ...assessment, responses }, promises.toReversed());
        expect(turned).toEqual(forecast(dayCentre, assessment, promises));
        expect([assessment, promises]).toEqual(before);
      }),
    );
  });
});

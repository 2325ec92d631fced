import fc from "fast-check";
import { type AssessmentScore, compareScores, respond, type ScoreChanges, score } from "quality-frameworks";
import { framework as czech2025 } from "quality-frameworks/frameworks/czech-social-services/2025-03-01";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { dayCentre, ordinary } from "../../improvement/day-centre.js";

const scored = (responses: object = {}, rest: object = {}): AssessmentScore =>
  score(dayCentre, { ...respond(ordinary, responses), ...rest });
const before = scored();

const level = fc.constantFrom("absent", "started", "kept");
const anyScore = fc
  .record(
    {
      fire: fc.oneof(level, fc.constant("refused")),
      stove: level,
      talks: fc.record({ rating: fc.record({ plan: level, do: level }, { requiredKeys: [] }) }),
      food: fc.constantFrom(0, 5, 10),
      outings: fc.oneof(level, fc.constant("set-aside"), fc.constant("not-assessed")),
    },
    { requiredKeys: [] },
  )
  .chain(({ stove, ...responses }) =>
    fc.boolean().map((kitchen) => {
      const given = { ...responses, ...(kitchen && stove !== undefined && { stove }) };
      return score(dayCentre, { ...ordinary, responses: given, facts: { kitchen } } as never);
    }),
  );

/** The same the other way round. */
function turned({ whole, nodes, ratings, ...rest }: ScoreChanges): ScoreChanges {
  return { ...rest, whole: turn(whole), nodes: nodes.map(turn), ratings: ratings.map(turn) };
}

function turn<C>(change: C): C {
  const entries = Object.entries(change as object).map(([key, value]) => {
    if (key === "direction") return [key, { better: "worse", worse: "better" }[value as string] ?? value];
    if (value === null || typeof value !== "object" || Array.isArray(value)) return [key, value];
    if ("came" in value) return [key, { came: value.went, went: value.came }];
    return [
      key,
      { from: value.to, to: value.from, ...("by" in value && { by: value.by === null ? null : 0 - value.by }) },
    ];
  });
  return Object.fromEntries(entries) as C;
}

describe("compareScores", () => {
  it("says what changed and because of which items", () => {
    const { whole, nodes, ratings } = compareScores(
      dayCentre,
      before,
      scored({ fire: "kept", talks: { rating: { plan: "kept", do: "kept" } }, food: 0 }),
    );
    // 10 points are 40 %; with 2 + 1 + 4 + 0 + 1 they are 8, which is 32 %; the limit on what is absent has gone.
    expect(whole).toMatchObject({ direction: "worse", value: { from: 40, to: 32, by: -8 }, points: { by: -2 } });
    expect(whole.items).toEqual(["fire", "talks", "food"]);
    expect(whole.limits).toEqual({ came: [], went: ["unsafe"] });
    expect(whole.belowFloor).toEqual({ came: [], went: ["fire"] });
    expect(nodes.map(({ id, direction, items }) => [id, direction, items])).toEqual([
      ["safety", "better", ["fire"]],
      ["people", "worse", ["talks", "food"]],
      ["talks", "better", ["talks"]],
    ]);
    expect(ratings.map(({ id, dimension, direction, band }) => [id, dimension, direction, band.from, band.to])).toEqual(
      [
        ["fire", null, "better", "absent", "kept"],
        ["talks", "do", "better", "started", "kept"],
        ["food", null, "worse", "5", "0"],
      ],
    );
  });

  it("says that a rating came into being without calling it better", () => {
    const { ratings, whole } = compareScores(dayCentre, scored({ outings: "set-aside" }), before);
    expect(ratings).toMatchObject([{ id: "outings", direction: "other", state: { from: "left-out", to: "scored" } }]);
    expect(whole.max.by).toBe(3);
  });

  it("names the facts that differ, and the items that therefore no longer apply", () => {
    const { stove: _, ...responses } = ordinary.responses;
    const without = scored({}, { facts: { kitchen: false }, responses });
    const { facts, ratings } = compareScores(dayCentre, before, without);
    expect(facts).toEqual(["kitchen"]);
    expect(ratings).toMatchObject([{ id: "stove", direction: "other", state: { to: "not-applicable" } }]);
  });

  it("refuses scores of another framework or edition", () => {
    const empty = { framework: "czech-social-services", responses: {} };
    const old = score(czech2025, { ...empty, edition: "2025-03-01" });
    const now = score(czech, { ...empty, edition: "2026-01-01" });
    expect(() => compareScores(czech, old, now)).toThrow(expect.objectContaining({ code: "wrong-framework" }));
    expect(() => compareScores(dayCentre, now, now)).toThrow("carryOver");
    expect(() => compareScores(dayCentre, before, { ...before, children: [] })).toThrow("parts");
  });

  it("against itself finds nothing", () => {
    fc.assert(
      fc.property(anyScore, (one) => {
        const { whole, nodes, ratings, facts } = compareScores(dayCentre, one, one);
        expect([nodes, ratings, facts]).toEqual([[], [], []]);
        expect(whole).toMatchObject({ direction: "same", items: [], override: false });
        expect(whole.value.by ?? 0).toBe(0);
      }),
    );
  });

  it("turned round says the same with every sign turned", () => {
    fc.assert(
      fc.property(anyScore, anyScore, (a, b) => {
        expect(compareScores(dayCentre, b, a)).toEqual(turned(compareScores(dayCentre, a, b)));
      }),
      { numRuns: 300 },
    );
  });

  it("names a reason for every change of the whole", () => {
    fc.assert(
      fc.property(anyScore, anyScore, (a, b) => {
        const { whole, nodes, ratings, facts } = compareScores(dayCentre, a, b);
        if (whole.direction !== "same") expect(whole.items.length + facts.length).toBeGreaterThan(0);
        for (const { items } of nodes) expect(items.length + facts.length).toBeGreaterThan(0);
        expect(new Set(ratings.map(({ id }) => id))).toEqual(new Set(whole.items));
      }),
      { numRuns: 300 },
    );
  });
});

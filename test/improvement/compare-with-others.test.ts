import fc from "fast-check";
import { compareWithOthers, defineFramework, respond, score, startAssessment } from "quality-frameworks";
import { describe, expect, it } from "vitest";

const shelter = defineFramework({
  id: "shelter",
  edition: "2026-01-01",
  title: { en: "Shelter" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "not-met", value: 0 },
        { id: "partly", value: 1 },
        { id: "met", value: 2 },
      ],
    },
  ],
  special: [{ id: "n-a", effect: "not-applicable" }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "sum" },
    overall: { combine: "sum", as: "percent", bands: [{ id: "weak" }, { id: "good", from: 50 }] },
  },
  areas: [
    { id: "door", standards: [{ id: "hours" }, { id: "sign" }] },
    { id: "room", standards: [{ id: "beds" }] },
  ],
});
type Rating = "not-met" | "partly" | "met" | "n-a";
const scored = (hours: Rating, sign: Rating, beds: Rating) =>
  score(shelter, respond(startAssessment(shelter), { hours, sign, beds }));
const own = scored("partly", "partly", "met");
const five = [
  scored("not-met", "not-met", "n-a"),
  scored("met", "not-met", "not-met"),
  scored("partly", "partly", "met"),
  scored("met", "met", "partly"),
  scored("met", "met", "met"),
];
const rating = fc.constantFrom<Rating[]>("not-met", "partly", "met", "n-a");
const any = fc.tuple(rating, rating, rating).map((all) => scored(...all));

describe("compareWithOthers", () => {
  it("says where a result stands among others, for the whole and its areas", () => {
    const { nodes, by, smallest } = compareWithOthers(own, five, { targets: { door: 75 } });
    expect([by, smallest, nodes.map((node) => node.id)]).toEqual(["percent", 5, ["shelter", "door", "room"]]);
    expect(nodes[0]).toMatchObject({
      own: 400 / 6,
      band: "good",
      others: 5,
      percentile: 50,
      target: null,
      toTarget: null,
    });
    expect(nodes[0]?.spread).toMatchObject({ lowest: 0, best: 100, bands: { weak: 2, good: 3 } });
    expect(nodes[1]).toMatchObject({ own: 50, target: 75, toTarget: 25, toBest: 50, percentile: 40 });
  });

  it("says nothing of others where they are fewer than the smallest group, for every area by itself", () => {
    const { nodes } = compareWithOthers(own, five);
    // One of the five has no beds, so that four are left in that area.
    expect(nodes[2]).toMatchObject({
      id: "room",
      own: 100,
      others: null,
      spread: null,
      toBest: null,
      percentile: null,
    });
    expect(compareWithOthers(own, five, { smallest: 4 }).nodes[2]?.others).toBe(4);
    expect(JSON.stringify(compareWithOthers(own, five.slice(1)).nodes)).not.toMatch(/"spread":\{/);
  });

  it("compares numbers in place of percentages where that is asked for", () => {
    expect(compareWithOthers(own, five, { by: "value" }).nodes[1]).toMatchObject({ own: 2, toBest: 2 });
  });

  it.each([
    {
      why: "another edition",
      call: () => compareWithOthers(own, [{ ...own, edition: "2025-01-01" }]),
      code: "wrong-framework",
    },
    {
      why: "another framework",
      call: () => compareWithOthers(own, [{ ...own, framework: "x" }]),
      code: "wrong-framework",
    },
    { why: "a group of nobody", call: () => compareWithOthers(own, five, { smallest: 0 }), code: "wrong-usage" },
    {
      why: "a target for an item",
      call: () => compareWithOthers(own, five, { targets: { hours: 1 } }),
      code: "wrong-usage",
    },
    {
      why: "a target that is no number",
      call: () => compareWithOthers(own, five, { targets: { shelter: Number.NaN } }),
      code: "wrong-usage",
    },
    {
      why: "a target above everything",
      call: () => compareWithOthers(own, five, { targets: { shelter: 101 } }),
      code: "wrong-usage",
    },
    {
      why: "a comparison by what there is not",
      call: () => compareWithOthers(own, five, { by: "points" as "value" }),
      code: "wrong-usage",
    },
  ])("refuses $why", ({ call, code }) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

describe("a comparison with any others", () => {
  it("does not depend on their order, and changes none of them", () => {
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 9 }), (mine, others) => {
        const before = structuredClone(others);
        expect(compareWithOthers(mine, others.toReversed())).toEqual(compareWithOthers(mine, others));
        expect(others).toEqual(before);
      }),
    );
  });

  it("keeps the spread in order and the percentile between 0 and 100, and turns them round for both sides", () => {
    fc.assert(
      fc.property(any, fc.array(any, { minLength: 5, maxLength: 9 }), (mine, others) => {
        for (const { spread, percentile, own: at, toBest } of compareWithOthers(mine, others).nodes) {
          if (spread === null) continue;
          const { lowest, lowerQuarter, median, upperQuarter, best } = spread;
          const all = [lowest, lowerQuarter, median, upperQuarter, best];
          expect(all).toEqual(all.toSorted((a, b) => a - b));
          if (at === null) expect([percentile, toBest]).toEqual([null, null]);
          else {
            expect(percentile).toBeGreaterThanOrEqual(0);
            expect(percentile).toBeLessThanOrEqual(100);
            if (at > best) expect(percentile).toBe(100);
            if (at < lowest) expect(percentile).toBe(0);
          }
        }
      }),
    );
  });

  it("shows no figure of others below the smallest group", () => {
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (mine, others, smallest) => {
        for (const node of compareWithOthers(mine, others, { smallest }).nodes) {
          if (node.others !== null) expect(node.others).toBeGreaterThanOrEqual(smallest);
          else expect([node.spread, node.toBest, node.percentile]).toEqual([null, null, null]);
        }
      }),
    );
  });
});

import { type Framework, score } from "quality-frameworks";
import { checkScheme, type LawReport, type SchemeLaw } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { framework as czech } from "../../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { nightShelter } from "../../fixtures/night-shelter.js";
import { readSchemes } from "../../schemes/scheme.js";

const values = [0, 1, 2];

/** One area of items, rated 0 to 2, with a rule of its own. */
function areaOf(area: object, items: readonly object[] = [{}, {}, {}], more: object = {}): Framework {
  return {
    id: "small",
    edition: "2026-01-01",
    title: { en: "Small" },
    scales: [
      { id: "steps", levels: values.map((value) => ({ id: `l${value}`, value })) },
      { id: "grades", levels: ["poor", "fair", "good"] },
    ],
    scoring: { provenance: "proposal", unrated: "exclude", area, overall: { combine: "none" } },
    areas: [{ id: "area", standards: items.map((item, place) => ({ id: `i${place}`, ...item })) }],
    ...more,
  } as unknown as Framework;
}

function lawOf(framework: Framework, law: SchemeLaw, options = {}): LawReport {
  return checkScheme(framework, options).laws.find((one) => one.law === law) as LawReport;
}

/** The result of the node of a counterexample, as scoring gives it for its assessments. */
function replay(framework: Framework, { counterexample }: LawReport): unknown {
  const assessments = [counterexample?.before, counterexample?.after].filter(
    (one) => one !== null && one !== undefined,
  );
  return assessments.map((assessment) => {
    const [area] = score(framework, assessment).children;
    return { value: area?.value, band: area?.band };
  });
}

const because = { en: "A reason." };
const excuse = { special: [{ id: "na", effect: "not-applicable", requires: ["reason"] }] };
const bands = [{ id: "poor" }, { id: "fair", from: 2 }, { id: "good", from: 4 }];

describe("checkScheme", () => {
  it("finds the majority that a better rating breaks, with few ratings and one step", () => {
    const framework = areaOf({ combine: "most-common", ties: "lower" }, [{}, {}, {}, {}]);
    const found = lawOf(framework, "monotone");
    expect(found.outcome).toBe("broken");
    expect(found.says).toBe(
      'With "i1" at "l1" and "i2" at "l0", raising "i0" from "l1" to "l2" takes "area" from 1 to 0.',
    );
    expect(Object.keys(found.counterexample?.before.responses ?? {})).toHaveLength(3);
    expect(found.counterexample?.results).toEqual([
      { value: 1, band: null },
      { value: 0, band: null },
    ]);
    expect(replay(framework, found)).toEqual(found.counterexample?.results);
  });

  it("finds the limit that begins to hold as ratings rise, by the band alone", () => {
    const limits = [{ id: "slip", when: { node: "i0", from: "l2" }, atMost: "poor", because }];
    const framework = areaOf({ combine: "sum", scale: "grades", bands, limits });
    const found = lawOf(framework, "monotone");
    expect(found.outcome).toBe("broken");
    const [before, after] = found.counterexample?.results ?? [];
    expect(before?.band).not.toBe("poor");
    expect(after?.band).toBe("poor");
    expect(replay(framework, found)).toEqual(found.counterexample?.results);
  });

  it("finds it in dimensions as well, and names item and dimension", () => {
    const dimensions = [
      {
        of: [
          { id: "plan", scale: "steps" },
          { id: "do", scale: "steps" },
        ],
      },
    ];
    const scoring = {
      provenance: "proposal",
      unrated: "exclude",
      dimensions,
      standard: { combine: "sum", limits: [{ id: "slip", when: { node: "do", from: "l2" }, atMost: 0, because }] },
      area: { combine: "sum" },
      overall: { combine: "none" },
    };
    const found = lawOf(areaOf({}, [{}], { scoring }), "monotone");
    expect(found.says).toMatch(/aising "i0\.do" from "l1" to "l2" takes "i0" from \d to 0\.$/);
    expect(found.counterexample?.after?.responses).toMatchObject({ i0: { rating: { do: "l2" } } });
  });

  it("finds the cap below the least that a node can come to", () => {
    const scales = [
      {
        id: "steps",
        levels: [
          { id: "l0", value: 5 },
          { id: "l1", value: 6 },
        ],
      },
    ];
    const limits = [{ id: "cap", when: { node: "i0", below: "l1" }, atMost: 1, because }];
    const framework = areaOf({ combine: "mean", limits }, [{}, {}], { scales });
    const found = lawOf(framework, "bounds");
    expect(found.outcome).toBe("broken");
    expect(found.says).toBe('With "i0" at "l0", "area" comes to 1, outside its range from 5 to 6.');
    expect(found.counterexample?.after).toBeNull();
    expect(replay(framework, found)).toEqual(found.counterexample?.results);
  });

  it("finds the condition by which an item that does not apply still counts", () => {
    const limits = [
      { id: "excused", when: { count: { kind: "item", answer: "na" }, atLeast: 1 }, atMost: "poor", because },
    ];
    const found = lawOf(
      areaOf({ combine: "sum", scale: "grades", bands, limits }, [{}, {}, {}], excuse),
      "not-applicable",
    );
    expect(found.outcome).toBe("broken");
    expect(found.says).toMatch(
      /"area" comes to "poor" \(\d\) while "i\d" does not apply, and to "(fair|good)" \(\d\) without it\.$/,
    );
    // What an answer asks for is given with it, so that the case can be scored.
    expect(Object.values(found.counterexample?.before.responses ?? {})).toContainEqual({
      rating: "na",
      reason: "Any.",
    });
  });

  it("takes left out for not applicable where what does not apply stood beside it", () => {
    const special = [...excuse.special, { id: "aside", effect: "left-out" }];
    for (const combine of ["mean", "sum", "none"]) {
      const framework = areaOf({ combine }, [{}, {}], { special });
      expect(lawOf(framework, "not-applicable").outcome, combine).toBe("held");
    }
  });

  it("does not take out the only item of a group, because a group without one is none", () => {
    const groups = [
      { id: "first", of: { ids: ["i0"] } },
      { id: "others", of: { ids: ["i1", "i2"] } },
    ];
    const grouping = { id: "view", groups, overall: { combine: "mean", unrated: "withhold" } };
    const framework = areaOf({ combine: "mean" }, [{}, { tags: ["x"] }, {}], excuse);
    const tagged = {
      ...grouping,
      groups: [
        { id: "first", of: { kind: "item", tagged: "x" } },
        { id: "rest", of: { kind: "item", except: { tagged: "x" } } },
      ],
    };
    for (const one of [grouping, tagged]) {
      const scoring = { ...framework.scoring, groupings: [one] } as unknown as Framework["scoring"];
      expect(lawOf({ ...framework, scoring }, "not-applicable").outcome).not.toBe("broken");
    }
  });

  it("says that a law held when it tried every case there is", () => {
    const { laws } = checkScheme(areaOf({ combine: "mean" }, [{}, {}], excuse));
    expect(laws.map(({ law, outcome, tried }) => [law, outcome, tried])).toEqual([
      // 5 answers on each of 2 items, gaps included; 2 levels can be raised, beside 5 answers of the other item.
      ["monotone", "held", 2 * 2 * 5],
      ["bounds", "held", 25],
      ["order", "held", 16],
      ["weight-0", "held", 50],
      ["not-applicable", "held", 50],
    ]);
    expect(laws.every(({ says }) => says.startsWith("In all "))).toBe(true);
    expect(laws.every(({ counterexample }) => counterexample === null)).toBe(true);
  });

  it("says that a law is not proven when there were more cases than it tried", () => {
    const [monotone, bounds] = checkScheme(czech, { tries: 50 }).laws;
    expect([monotone?.outcome, bounds?.outcome, bounds?.tried]).toEqual(["not-proven", "not-proven", 50]);
    expect(bounds?.says).toMatch(/^In 50 cases that were tried, of many more, /);
  });

  it("finds by drawing what it cannot find by trying every case", () => {
    const items = Array.from({ length: 20 }, () => ({}));
    const found = lawOf(areaOf({ combine: "most-common", ties: "lower" }, items), "monotone", { tries: 300 });
    expect(found.outcome).toBe("broken");
    expect(Object.keys(found.counterexample?.before.responses ?? {}).length).toBeLessThanOrEqual(4);
  });

  it("draws the same cases for the same seed, and others for another", () => {
    const items = Array.from({ length: 12 }, () => ({}));
    const framework = areaOf({ combine: "most-common", ties: "lower" }, items);
    const at = (seed: number) => checkScheme(framework, { seed, tries: 200 });
    expect(at(7)).toEqual(at(7));
    expect(at(7).seed).toBe(7);
    expect([1, 2, 3, 4].some((seed) => at(seed).laws[0]?.tried !== at(7).laws[0]?.tried)).toBe(true);
  });

  it("takes facts into account", () => {
    const limits = [
      {
        id: "slip",
        when: {
          all: [
            { fact: "beds", is: true },
            { node: "i0", from: "l2" },
          ],
        },
        atMost: 0,
        because,
      },
    ];
    const facts = { facts: [{ id: "beds", unknown: false }] };
    const framework = areaOf({ combine: "sum", limits }, [{}, {}], facts);
    const found = lawOf(framework, "monotone");
    expect(found.outcome).toBe("broken");
    expect(found.counterexample?.before.facts).toEqual({ beds: true });
    expect(replay(framework, found)).toEqual(found.counterexample?.results);
  });

  it("keeps the facts without which an item of the case would not apply, and gives no others", () => {
    const facts = {
      facts: [
        { id: "beds", unknown: false },
        { id: "garden", unknown: true },
      ],
    };
    const items = [
      {},
      { appliesWhen: { fact: "beds", is: true } },
      {
        appliesWhen: {
          all: [
            { fact: "beds", is: true },
            { fact: "garden", is: true },
          ],
        },
      },
    ];
    const framework = areaOf({ combine: "most-common", ties: "lower" }, items, facts);
    const found = lawOf(framework, "monotone");
    expect(found.counterexample?.before.facts).toEqual({ beds: true });
    expect(replay(framework, found)).toEqual(found.counterexample?.results);
  });

  it("tries no more states than it is asked to", () => {
    const [monotone, bounds] = checkScheme(areaOf({ combine: "mean" }), { tries: 10 }).laws;
    expect([monotone?.outcome, bounds?.outcome, bounds?.tried]).toEqual(["not-proven", "not-proven", 10]);
    expect(lawOf(areaOf({ combine: "mean" }), "bounds", { tries: 64 })).toMatchObject({ outcome: "held", tried: 64 });
  });

  it("refuses a framework that cannot be scored, or that has a scale without numbers", () => {
    expect(() => checkScheme(areaOf({ combine: "share" }))).toThrow(
      expect.objectContaining({ code: "invalid-framework" }),
    );
    const scales = [{ id: "steps", range: { from: 3, to: 0, step: 1 } }];
    expect(() => checkScheme(areaOf({ combine: "sum" }, [{}], { scales }))).toThrow(
      expect.objectContaining({ code: "invalid-framework" }),
    );
  });

  // The others have more states than can be gone through.
  it.each(["two-roll-ups", "cmmc-like", "deductions", "hiqa-like", "hnqis-like", "steps"])(
    "proves on every state of %s that no rating raised lowers a result, with two items an area at most",
    (id) => {
      const found = readSchemes().find(({ framework }) => (framework as Framework).id === id);
      const framework = atMostTwo(found?.framework as Framework);
      expect(lawOf(framework, "monotone", { tries: 4000 })).toMatchObject({ outcome: "held" });
    },
  );

  it.each([nightShelter, ...readSchemes().map(({ framework }) => framework)])(
    "finds no law broken in $id",
    { timeout: 60_000 },
    (framework) => {
      const broken = checkScheme(framework as Framework, { tries: 150 }).laws.filter(
        ({ outcome }) => outcome === "broken",
      );
      expect(broken).toEqual([]);
    },
  );
});

function atMostTwo(framework: Framework): Framework {
  const areas = framework.areas.map((area) => {
    const standards = area.standards?.slice(0, 2).map((standard) => ({
      ...standard,
      ...(standard.criteria !== undefined && { criteria: standard.criteria.slice(0, 2) }),
    }));
    return { ...area, ...(standards !== undefined && { standards }) };
  });
  return { ...framework, areas };
}

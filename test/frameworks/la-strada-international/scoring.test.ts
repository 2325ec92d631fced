import fc from "fast-check";
import { type Assessment, checkAssessment, listFindings, listItems, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";

const about = { framework: "la-strada-international", edition: "2026-11-22" } as const;
const ids = listItems(framework).map((item) => item.id);

function rated(levels: readonly number[], facts: Readonly<Record<string, boolean>> = {}): Assessment {
  const asked = listItems(framework, { facts }).filter((item) => item.applies);
  const responses = Object.fromEntries(asked.map((item) => [item.id, levels[ids.indexOf(item.id)] as number]));
  return { ...about, unit: { id: "unit", facts }, responses };
}

const everything = { helpline: true, assistance: true, shelter: true };

const all = (level: number) => ids.map(() => level);

describe("the score of a La Strada assessment", () => {
  it.each([
    { why: "nothing in place is 0 %", level: 0, percent: 0 },
    { why: "everything at the floor is two thirds", level: 2, percent: 200 / 3 },
    { why: "everything shown is 100 %", level: 3, percent: 100 },
  ])("$why", ({ level, percent }) => {
    const result = score(framework, rated(all(level)));
    expect(result).toMatchObject({ value: percent, percent, band: null, limits: [], steps: [] });
    expect(result.belowFloor).toEqual(level < 2 ? ids : []);
  });

  it("is the mean of the means of the areas, so that no area has more say because we wrote more into it", () => {
    const levels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 81, maxLength: 81 });
    fc.assert(
      fc.property(levels, (chosen) => {
        const means = framework.areas.map((area) => {
          const own = area.standards?.map((one) => chosen[ids.indexOf(one.id)] as number) ?? [];
          return own.reduce((sum, value) => sum + value, 0) / own.length;
        });
        const expected = (means.reduce((sum, value) => sum + value, 0) / 12 / 3) * 100;
        const result = score(framework, rated(chosen));
        expect(result.value).toBeCloseTo(expected, 9);
        expect(result.belowFloor).toEqual(ids.filter((_, index) => (chosen[index] as number) < 2));
      }),
      { numRuns: 40 },
    );
  });

  it("shows an area as a mean on the scale, with its percentage, and nothing above that number", () => {
    const [general] = score(framework, rated(all(2))).children;
    expect(general).toMatchObject({ id: "general", points: 2, max: 3, value: 200 / 3, band: null });
    expect(framework.scoring).toMatchObject({
      area: { combine: "mean", as: "percent" },
      overall: { combine: "mean", as: "percent" },
    });
    for (const rule of [framework.scoring.area, framework.scoring.overall]) {
      expect(Object.keys(rule ?? {})).toEqual(["combine", "as"]);
    }
  });

  it("leaves out what is not rated, and says how much that is", () => {
    const result = score(framework, { ...about, responses: { "gen-1": 3, "she-1": "with-gaps" } });
    expect(result.value).toBeCloseTo((1 + 2 / 3) * 50, 9);
    expect(result.coverage).toMatchObject({ expected: 81, rated: 2 });
  });
});

describe("what does not apply", () => {
  it.each([
    { why: "without a helpline", facts: { helpline: false }, gone: "hel-", left: 74 },
    { why: "without social assistance", facts: { assistance: false }, gone: "soc-", left: 72 },
    { why: "without a shelter", facts: { shelter: false }, gone: "she-", left: 73 },
    { why: "where nothing is said", facts: {}, gone: "none", left: 81 },
  ])("is the area of that service, $why", ({ facts, gone, left }) => {
    const out = listItems(framework, { facts }).filter((item) => !item.applies);
    expect(out.map((item) => item.id)).toEqual(ids.filter((id) => id.startsWith(gone)));
    const assessment = rated(all(3), { ...everything, ...facts });
    expect(checkAssessment(framework, assessment)).toEqual([]);
    expect(score(framework, assessment)).toMatchObject({ percent: 100, coverage: { expected: left, rated: left } });
  });

  it("can be said of any item by hand, with a reason and not without", () => {
    const unit = { id: "unit", facts: everything };
    const without = { ...about, unit, responses: { "soc-8": "not-applicable" } } as const;
    expect(checkAssessment(framework, without)).toMatchObject([{ code: "requirement-missing", severity: "error" }]);
    const reason = "We support adults only; children are referred to a partner.";
    const given = { ...about, unit, responses: { "soc-8": { rating: "not-applicable", reason } } } as const;
    expect(checkAssessment(framework, given)).toEqual([]);
    expect(score(framework, given).coverage).toMatchObject({ expected: 80 });
  });
});

describe("the floor", () => {
  const [floor, ...others] = framework.scoring.floors ?? [];

  it("is level 2 for every item, with its reason, and the only expectation", () => {
    expect(others).toEqual([]);
    expect(floor).toMatchObject({ for: { kind: "item" }, level: "with-gaps" });
    expect(floor?.because?.en).toMatch(/optimal boundary.*our reading/);
    expect(framework.scoring).not.toHaveProperty("targets");
  });

  it("is a finding that a high mean does not hide", () => {
    const assessment = rated(ids.map((id) => (id === "saf-6" ? 1 : 3)));
    expect(score(framework, assessment).percent).toBeGreaterThan(99);
    const below = listFindings(framework, assessment).filter((finding) => finding.kind === "below-floor");
    expect(below.map((finding) => finding.items)).toEqual([["saf-6"]]);
  });
});

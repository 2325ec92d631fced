import fc from "fast-check";
import { compile, type Framework, QualityError } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/assessment.js";
import type { Rule } from "../../src/framework/scoring.js";
import { anyCase, type Case } from "./random-framework.js";

/** The result as text, or the error as text: whatever a caller can see. */
function outcome(framework: Framework, way: "score" | "total", assessment: Assessment): string {
  try {
    return JSON.stringify(compile(framework)[way](assessment));
  } catch (error) {
    if (error instanceof QualityError) return JSON.stringify([error.code, error.issues]);
    throw error;
  }
}

function equalInAnyOrder({ framework, assessments }: Case): void {
  const used = structuredClone(framework);
  for (const way of ["total", "score", "score"] as const) {
    for (const assessment of assessments) {
      expect(outcome(used, way, assessment)).toBe(outcome(structuredClone(framework), way, assessment));
    }
  }
}

const items = ["i1", "i2", "i3", "i4", "i5", "i6", "i7"];

/** Two standards of seven items: more combinations than are kept. */
function twoStandards(standard: Rule): Framework {
  const standardOf = (id: string) => ({ id, criteria: items.map((item) => ({ id: `${id}.${item}` })) });
  return {
    id: "two",
    edition: "2026-01-01",
    title: { en: "Two" },
    scales: [{ id: "points", levels: [0, 1, 2, 3].map((value) => ({ id: `points-${value}`, value })) }],
    scoring: {
      provenance: "proposal",
      unrated: "exclude",
      standard,
      area: { combine: "sum" },
      overall: { combine: "sum" },
    },
    areas: [{ id: "area", standards: [standardOf("s"), standardOf("t")] }],
  };
}

function rated(ratings: Readonly<Record<string, number>>): Assessment {
  return { framework: "two", edition: "2026-01-01", responses: ratings };
}

describe("what is remembered with a compiled framework", () => {
  it("gives the bytes that a framework compiled afresh gives, whatever was scored before", () => {
    fc.assert(fc.property(anyCase, equalInAnyOrder), { numRuns: 40 });
  });

  it("says what is possible where no rating is missing, though more could lower it than is tried or kept", () => {
    // Capped unless something is at the lowest: a better rating can lower it.
    const limit = {
      id: "cap",
      when: { count: { kind: "item", is: "points-0" }, atMost: 0 },
      atMost: 5,
      because: { en: "Capped." },
    } as const;
    const two = twoStandards({ combine: "sum", limits: [limit] });
    const { score } = compile(two);
    const half = (code: number) =>
      rated(Object.fromEntries(items.map((item, place) => [`s.${item}`, Math.floor(code / 4 ** place) % 4])));
    for (let code = 0; code < 6000; code += 1) score(half(code));
    for (const code of [1, 5000, 9999, 16_383]) {
      const standards = score(half(code)).children[0]?.children;
      const { value } = standards?.[0] ?? {};
      expect(standards?.[0]?.possible).toEqual({ lowest: { value, band: null }, highest: { value, band: null } });
      expect(standards?.[1]?.possible).toBeNull();
    }
  });

  it("knows what is possible by the ratings that the rule looks at, and by no others", () => {
    const { scoring, ...two } = twoStandards({ combine: "sum" });
    const when = { count: { ids: ["t.i1"], is: "points-0" }, atMost: 0 } as const;
    const limits = [{ id: "cap", when, atMost: 2, because: { en: "Capped." } }];
    const area = { combine: "sum", of: { ids: ["s.i1"] }, limits } as const;
    const { score } = compile({ ...two, scoring: { ...scoring, area } } as Framework);
    const possible = (ratings: Readonly<Record<string, number>>) => score(rated(ratings)).children[0]?.possible;
    expect(possible({ "s.i1": 3 })).toBeNull();
    expect(possible({ "t.i1": 1 })).toBeNull();
    const capped = { value: 2, band: null };
    expect(possible({ "s.i1": 3, "t.i1": 1 })).toEqual({ lowest: capped, highest: capped });
  });

  it("never takes one combination of ratings for another, however many there were", () => {
    const { total } = compile(twoStandards({ combine: "sum" }));
    for (let code = 0; code < 4 ** items.length; code += 1) {
      const digits = items.map((_, place) => Math.floor(code / 4 ** place) % 4);
      const ratings = Object.fromEntries(items.map((item, place) => [`s.${item}`, digits[place] ?? 0]));
      const sum = digits.reduce((one, other) => one + other, 0);
      if (total(rated(ratings)).points !== sum) expect.fail(JSON.stringify(ratings));
    }
  });

  it("does not keep what is still possible where it depends on gaps elsewhere", () => {
    const framework = twoStandards({ combine: "most-common", ties: "lower" });
    const own = Object.fromEntries(items.slice(1).map((item) => [`s.${item}`, 2]));
    const others = Object.fromEntries(items.map((item) => [`t.${item}`, 1]));
    const few = rated({ ...own, ...others });
    const many = rated(own);
    const used = structuredClone(framework);
    expect(outcome(used, "score", few)).toBe(outcome(structuredClone(framework), "score", few));
    expect(outcome(used, "score", many)).toBe(outcome(structuredClone(framework), "score", many));
  });
});

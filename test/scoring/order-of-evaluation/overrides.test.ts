import type { Override, Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, step 13; SCORING 4: override on record.
const tree = { care: ["c1", "c2"], voice: ["v1"] };
const bands = [{ id: "weak" }, { id: "fair", from: 2 }, { id: "good", from: 4 }];
const limits = [
  { id: "cap", when: { count: { kind: "item" as const, is: "none" }, atLeast: 1 }, atMost: "fair", because },
];
const wish = (id: string, band: string): Override => ({ id, band, reason: "Mended on site.", role: "inspector" });

function care(rule: Partial<Rule>, band: string, responses: object = { c1: 3, c2: 0, v1: 1 }) {
  const framework = tiny(tree, { area: { combine: "sum", bands, limits, ...rule } });
  return nodeIn(rated(framework, { ...responses }, { overrides: [wish("care", band)] }), "care");
}

describe("an override", () => {
  it.each([
    { override: "free" as const, wished: "good", band: "good", why: "freely, a limit does not stand in its way" },
    { override: "within-limits" as const, wished: "good", band: "fair", why: "within limits it is cut to their cap" },
    { override: "free" as const, wished: "weak", band: "weak", why: "it may lower" },
    { override: "within-limits" as const, wished: "weak", band: "weak", why: "within limits as well" },
  ])("$why", ({ override, wished, band }) => {
    const result = care({ override }, wished);
    expect(result).toMatchObject({ found: "fair", band, value: 3, points: 3 });
    expect(result.override).toEqual({ computed: "fair", wished, reason: "Mended on site.", role: "inspector" });
  });

  it("settles a case that the rule leaves open", () => {
    const verdict = [{ band: "weak", when: { value: { below: 2 } } }];
    const open: Partial<Rule> = { bands, verdict, otherwise: "not-settled", limits, override: "within-limits" };
    expect(care(open, "good", { c1: 3, c2: 3, v1: 1 })).toMatchObject({
      state: "scored",
      found: null,
      band: "good",
      override: { computed: null },
    });
    expect(care(open, "good")).toMatchObject({ state: "scored", band: "fair" });
  });

  it("is what the node above takes", () => {
    const framework = tiny(tree, {
      area: { combine: "sum", scale: "grades", bands, override: "free" },
      overall: { combine: "lowest", take: "band" },
    });
    const responses = { c1: 0, c2: 0, v1: 3 };
    expect(rated(framework, responses).band).toBe("weak");
    expect(rated(framework, responses, { overrides: [wish("care", "good")] }).band).toBe("fair");
  });

  it("brings nothing where there is no result to replace", () => {
    expect(care({ override: "free", unrated: "withhold" }, "good", { c1: 3 })).toMatchObject({
      state: "withheld",
      band: null,
      override: null,
    });
    expect(care({ override: "free" }, "good", { v1: 1 })).toMatchObject({
      state: "unrated",
      band: null,
      override: null,
    });
  });

  it("may wish for any band that the node can stand on, also one that it takes over", () => {
    const overall: Rule = { combine: "lowest", take: "band", override: "free" };
    const framework = tiny(tree, { area: { combine: "sum", scale: "grades", bands }, overall });
    const responses = { c1: 3, c2: 3, v1: 0 };
    expect(rated(framework, responses, { overrides: [wish("tiny", "good")] })).toMatchObject({
      found: "weak",
      band: "good",
    });
    expect(() => rated(framework, responses, { overrides: [wish("tiny", "all")] })).toThrow("weak, fair, good, great");
  });

  it.each([
    { why: "where the rule does not allow it", id: "care", rule: {}, said: "allows no override" },
    { why: "on an item", id: "c1", rule: { override: "free" as const }, said: "c1" },
    { why: "on what is not there", id: "cure", rule: { override: "free" as const }, said: "cure" },
  ])("is refused $why", ({ id, rule, said }) => {
    const framework = tiny(tree, { area: { combine: "sum", bands, ...rule } });
    expect(() => rated(framework, { c1: 3 }, { overrides: [wish(id, "good")] })).toThrow(said);
  });
});

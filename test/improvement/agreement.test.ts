import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkPlan, draftPlan } from "quality-frameworks";
import { safeParsePlan } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { mutateDocument } from "../fixtures/mutate-document.js";
import { dayCentre, ordinary } from "./day-centre.js";

const base = parse(readFileSync(join(import.meta.dirname, "../fixtures/broken-plans/base.yaml"), "utf8"));
const [first, ...others] = base.plan.actions;
const recorded = {
  $schema: "./improvement-plan.schema.json",
  ...base.plan,
  target: "met",
  currency: "EUR",
  actions: [{ ...first, addedOn: "2026-05-11", note: "", gain: { value: 1.5, points: null, band: null } }, ...others],
  comment: "Agreed in the team.",
};
const drafted = draftPlan(dayCentre, ordinary, { on: "2026-05-10", target: "kept" });

const shapeCodes = [
  "not-a-document",
  "missing-key",
  "unknown-key",
  "wrong-type",
  "not-allowed",
  "not-a-day",
  "empty-text",
  "not-an-id",
  "not-a-language",
];

describe("the two validators of plans", () => {
  it.each([
    { name: "with records", framework: base.framework, plan: recorded },
    { name: "as drafted", framework: dayCentre, plan: drafted },
  ])("agree on a plan $name: what one of them accepts, the other does not call misshapen", ({ framework, plan }) => {
    expect(checkPlan(framework, plan)).toEqual([]);
    expect(safeParsePlan(plan).ok).toBe(true);
    fc.assert(
      fc.property(mutateDocument(plan), (document) => {
        const errors = checkPlan(framework, document).filter(({ severity }) => severity === "error");
        const parsed = safeParsePlan(document);
        if (errors.length === 0) expect(parsed.ok ? [] : parsed.error.issues, JSON.stringify(document)).toEqual([]);
        if (!parsed.ok) return;
        const shape = errors.filter(({ code, path }) => shapeCodes.includes(code) && !ofFramework(code, path));
        expect(shape, JSON.stringify(document)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("accept what is drafted from an assessment that was accepted, whatever its unit is called", () => {
    const unit = { id: "home-no-5" };
    const plan = draftPlan(dayCentre, { ...ordinary, unit }, { on: "2026-05-10" });
    expect(plan.unit).toBe("home-no-5");
    expect(checkPlan(dayCentre, plan)).toEqual([]);
    const odd = { ...ordinary, unit: { id: "Home No 5" } };
    expect(() => draftPlan(dayCentre, odd, { on: "2026-05-10" })).toThrow(/must be an id, but is the text "Home No 5"/);
  });
});

// Which dimensions an item has is said by its framework.
function ofFramework(code: string, path: string): boolean {
  return code === "missing-key" && /\/expects\/\d+$/.test(path);
}

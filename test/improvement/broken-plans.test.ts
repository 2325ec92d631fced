import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan, type Issue } from "quality-frameworks";
import { safeParsePlan } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { change, nothing } from "../fixtures/change.js";

const folder = join(import.meta.dirname, "../fixtures/broken-plans");
const read = (file: string) => parse(readFileSync(join(folder, file), "utf8"));
const { framework, assessment, plan } = read("base.yaml");

/** The sound plan with a few places changed; `null` takes a key or a member out. */
function broken(changes: Readonly<Record<string, unknown>>): unknown {
  const changed = Object.entries(changes).reduce(
    (document, [place, value]) => change(document, place, value ?? nothing),
    plan as unknown,
  );
  // A member that is taken out of a list leaves no hole.
  return JSON.parse(JSON.stringify(changed), (_, value) =>
    Array.isArray(value) ? value.filter((member) => member !== null) : value,
  );
}

const shapeCodes = ["missing-key", "unknown-key", "not-allowed", "not-a-day", "empty-text"];

describe("plans broken in one place", () => {
  it("are made from one with which nothing is wrong", () => {
    expect(checkPlan(framework, plan, assessment, { holidays: ["2026-07-06"] })).toEqual([]);
    expect(safeParsePlan(plan).ok).toBe(true);
  });

  for (const file of readdirSync(folder).filter((name) => name !== "base.yaml")) {
    const { why, changes, issues } = read(file);
    it(`${file}: ${why}`, () => {
      const document = broken(changes);
      const before = structuredClone(document);
      const found = checkPlan(framework, document, assessment);
      expect(found.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual(issues);
      expect(document).toEqual(before);
      for (const { message, hint } of found) expect(`${message} ${hint}`).not.toMatch(/undefined|null|NaN|\[object/);
      const shape = issues.some(({ code }: Issue) => shapeCodes.includes(code));
      expect(safeParsePlan(document).ok).toBe(!shape);
    });
  }

  it("say in words what is wrong and what to do", () => {
    const said = (changes: Readonly<Record<string, unknown>>) =>
      checkPlan(framework, broken(changes), assessment).map(({ message, hint }) => `${message} ${hint}`);
    expect(said({ "/actions/2/due": null, "/actions/2/role": null })).toEqual([
      '"linen" is below "partly-met", and the duty "Mend what is not met" is not kept for it. Add a last day (due) and who sees to it (role).',
    ]);
    expect(said({ "/actions/0/due": "2026-06-29" })).toEqual([
      "The due date was moved to 2026-06-30 last, but is 2026-06-29. Move a date with moveDate, which keeps its reason.",
    ]);
    expect(said({ "/actions/1/after/0": "dor" })).toEqual([
      'The plan has no action or milestone "dor". Did you mean "door"?',
    ]);
  });
});

describe("the days of a plan", () => {
  it("are looked at where holidays are given, be it as an empty list", () => {
    const changed = broken({ "/actions/1/start": "2026-10-04", "/actions/1/due": "2026-10-28" });
    const paths = (holidays: readonly string[]) =>
      checkPlan(framework, changed, assessment, { holidays }).map(({ code, path }) => `${code} ${path}`);
    expect(checkPlan(framework, changed, assessment)).toEqual([]);
    expect(paths([])).toEqual(["not-a-working-day /actions/1/start"]);
    expect(paths(["2026-10-28"])).toEqual(["not-a-working-day /actions/1/start", "not-a-working-day /actions/1/due"]);
  });
});

import { kindOf } from "../core/check-fields.js";
import type { Issue } from "../core/issue.js";
import { QualityError } from "../core/quality-error.js";
import type { Framework } from "../framework/framework.js";
import { lintFramework } from "./lint-framework.js";

/** Codes that say of something shared that nothing uses it. */
const unusedCodes = new Set(["source-unused", "tag-unused", "mark-unused", "rule-unused", "answer-nowhere"]);

/**
 * Lints the editions of one framework together, as they stand in one authored form.
 *
 * What they share and one of them does not use may be used by another: that is said only where none uses it.
 *
 * @param editions - The editions.
 * @returns One list of issues for each edition.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const old = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [{ id: "steps", levels: ["no", "yes"] }], scoring: rules, facts: [{ id: "beds", unknown: true }], areas: [{ id: "door" }] };
 * const next = { ...old, edition: "2026-01-01", areas: [{ id: "door", appliesWhen: { fact: "beds", is: true } }] };
 * const codes = (editions: Framework[]) => lintEditions(editions).map((issues) => issues.filter(({ code }) => code === "rule-unused").length);
 * codes([old]); // [1]
 * codes([old, next]); // [0, 0]
 */
export function lintEditions(editions: readonly Framework[]): readonly (readonly Issue[])[] {
  if (!Array.isArray(editions))
    throw new QualityError(
      "wrong-usage",
      `Editions come as a list, not as ${kindOf(editions)}. Lint one with lintFramework.`,
    );
  const found = editions.map(lintFramework);
  const keys = found.map((issues) => new Set(issues.map(keyOf)));
  return found.map((issues) =>
    issues.filter((issue) => !unusedCodes.has(issue.code) || keys.every((own) => own.has(keyOf(issue)))),
  );
}

function keyOf({ code, path, message }: Issue): string {
  return JSON.stringify([code, path, message]);
}

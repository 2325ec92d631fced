import type { Assessment } from "../../assessment/assessment.js";
import { type Blank, firstChoice } from "../../assessment/form.js";
import { factsOf } from "../../framework/facts-of.js";
import type { Choice } from "../../framework/list-choices.js";
import type { Program } from "../../scoring/program.js";
import type { SchemeState } from "./study.js";

/** Writes a state as the assessment that leads to it, with whatever its ratings ask for. */
export function toAssessment({ form, framework }: Program, { slots, facts }: SchemeState): Assessment {
  const assumed = factsOf(framework, []);
  const given = [...facts].filter(([id, value]) => assumed.get(id) !== value);
  const responses: Record<string, unknown> = {};
  let evidence = false;
  for (const { id, blank, dimensions } of form.entries) {
    const chosen = [...(dimensions ?? [["", blank as Blank] as const])].flatMap(([name, one]) => {
      const choice = one.choices[(slots[one.node.index] ?? 0) - firstChoice];
      return choice === undefined ? [] : [{ name, choice, rating: ratingOf(one, choice) }];
    });
    const [first] = chosen;
    if (first === undefined) continue;
    const rating = dimensions === null ? first.rating : Object.fromEntries(chosen.map((one) => [one.name, one.rating]));
    const needs = new Set(chosen.flatMap(({ choice }) => choice.requires));
    evidence ||= needs.has("evidence");
    const demanded = Object.fromEntries([...needs].map((need) => [need, meeting[need]]));
    responses[id] = needs.size === 0 && dimensions === null ? rating : { rating, ...demanded };
  }
  return {
    framework: framework.id,
    edition: framework.edition,
    responses: responses as Assessment["responses"],
    ...(given.length > 0 && { facts: Object.fromEntries(given) }),
    ...(evidence && { evidence: [{ id: "any" }] }),
  };
}

// What a rating asks for, in the plainest form that meets it.
const meeting = { reason: "Any.", comment: "Any.", evidence: ["any"], due: "2026-12-31" } as const;

// A number of a range is written as the number; all else by name.
function ratingOf({ node }: Blank, { id, kind, value }: Choice): string | number {
  return node.scale?.range !== undefined && kind === "level" && value !== null ? value : id;
}

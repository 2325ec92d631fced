import type { Framework } from "./framework.js";
import type { OnlyKnown } from "./only-known.js";

/**
 * Gives back the framework as it came, with its ids and levels as literal types and unknown keys refused by the compiler.
 *
 * For frameworks written in TypeScript. Large ones are better written as YAML and generated: the compiler reads every
 * literal. Nothing is checked at run time; that is the work of `checkFramework` and `lintFramework`.
 *
 * @param framework - The framework document.
 * @returns The same object.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "night-shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Night shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", statement: { en: "Opening hours can be read from the street." } }] }],
 * });
 * shelter.areas[0].standards[0].id; // "hours"
 */
export function defineFramework<const F extends Framework>(framework: F & OnlyKnown<F, Framework>): F {
  return framework;
}

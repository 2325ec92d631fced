import type { Framework } from "./framework.js";
import { refuseNoFramework } from "./misshapen.js";
import { type Visit, walk } from "./walk.js";

/**
 * Finds a node by its id, with its kind and place.
 *
 * It looks afresh each time; whoever asks for many ids does better to {@link walk} once.
 *
 * @returns The visit, or `undefined` when the framework has no such node.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: ["not-met", "met"] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
 *   areas: [{ id: "door", standards: [{ id: "hours", code: "1" }] }],
 * });
 * find(shelter, "hours")?.node.code; // "1"
 * find(shelter, "window"); // undefined
 */
export function find(framework: Framework, id: string): Visit | undefined {
  refuseNoFramework(framework);
  for (const visit of walk(framework)) {
    if (visit.node.id === id) return visit;
  }
  return undefined;
}

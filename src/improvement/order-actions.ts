import type { Framework } from "../framework/framework.js";
import { programOf } from "../scoring/compile-framework.js";
import type { DraftedAction } from "./draft-action.js";

/**
 * Orders drafted actions by what they bring: the most for the number of the whole first, then those that raise its band
 * furthest. Of equals, what mends an item below its floor comes first, then what stands lowest on its scale, what is not
 * rated last among them, and then the framework's order.
 *
 * @param framework - The framework.
 * @param drafted - The actions, in the framework's order.
 * @returns A new list.
 *
 * @example
 * const shelter = defineFramework({
 *   id: "shelter",
 *   edition: "2026-01-01",
 *   title: { en: "Shelter" },
 *   scales: [{ id: "steps", levels: [{ id: "not-met", value: 0 }, { id: "met", value: 1 }] }],
 *   scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
 *   areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }, { id: "step" }] }],
 * });
 * const draft = (id: string, value: number, duty: boolean) =>
 *   ({ action: { id, title: {}, items: [id] }, gain: { value, points: value, band: null }, duty, height: 0 });
 * const ordered = orderActions(shelter, [draft("hours", 1, false), draft("sign", 1, true), draft("step", 2, false)]);
 * ordered.map((one) => one.action.id); // ["step", "sign", "hours"]
 */
export function orderActions(framework: Framework, drafted: readonly DraftedAction[]): readonly DraftedAction[] {
  const ranks = new Map((programOf(framework).nodes[0]?.list?.ids ?? []).map((id, rank) => [id, rank]));
  const rise = ({ gain }: DraftedAction): number =>
    (ranks.get(gain?.band?.to ?? "") ?? -1) - (ranks.get(gain?.band?.from ?? "") ?? -1);
  // Equals keep the order in which they came.
  return drafted.toSorted(
    (a, b) =>
      (b.gain?.value ?? 0) - (a.gain?.value ?? 0) ||
      rise(b) - rise(a) ||
      Number(b.duty) - Number(a.duty) ||
      a.height - b.height,
  );
}

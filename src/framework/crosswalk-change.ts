import type { Relation } from "./crosswalk.js";

/** What became of items from one edition to another, in one word. */
export type CrosswalkChange = "same" | "renamed" | "split" | "merged" | "changed" | "removed" | "new";

/**
 * Names what a {@link Relation} says happened to its items.
 *
 * One id to several is a split and several to one a merger, whatever the meaning did; one to one is the same, renamed
 * where only the id differs, or changed where the meaning does. Several to several has no better word than changed.
 *
 * @example
 * crosswalkChange({ from: ["s7.a", "s7.b"], to: ["s7.a"], relation: "superset" }); // "merged"
 * crosswalkChange({ from: ["s15.b"], to: ["s15.f"], relation: "equal" }); // "renamed"
 * crosswalkChange({ from: [], to: ["s7.b"], relation: "none" }); // "new"
 */
export function crosswalkChange({ from, to, relation }: Relation): CrosswalkChange {
  if (from.length === 0) return "new";
  if (to.length === 0) return "removed";
  if (from.length === 1 && to.length > 1) return "split";
  if (from.length > 1 && to.length === 1) return "merged";
  if (from.length > 1 || relation !== "equal") return "changed";
  return from[0] === to[0] ? "same" : "renamed";
}

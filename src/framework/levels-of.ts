import type { Level, Scale } from "./scale.js";

/**
 * Lists the levels of a scale, worst first, each as a record even where the document writes only its id.
 *
 * A scale of a number range has no levels: every number of the range may be chosen there.
 *
 * @example
 * levelsOf({ id: "steps", levels: ["not-met", { id: "met", value: 1 }] }); // [{ id: "not-met" }, { id: "met", value: 1 }]
 * levelsOf({ id: "points", range: { from: 0, to: 100, step: 1 } }); // []
 */
export function levelsOf(scale: Scale): readonly Level[] {
  return (scale.levels ?? []).map((level) => (typeof level === "string" ? { id: level } : level));
}

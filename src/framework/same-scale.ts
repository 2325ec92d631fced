import { levelsOf } from "./levels-of.js";
import { sameValue } from "./same-value.js";
import type { Scale } from "./scale.js";
import { textsAgree } from "./texts-agree.js";

/**
 * Says whether the levels of two scales mean the same: one id, the same levels in the same order, and no text of a level
 * that says otherwise.
 *
 * The whole list counts: "met" as the last of two is not "met" as the third of four. What a level is worth in points is
 * arithmetic and not meaning.
 *
 * @example
 * const steps = { id: "steps", levels: ["not-met", { id: "met", value: 1 }] };
 * sameScale(steps, { id: "steps", levels: ["not-met", { id: "met", value: 2 }] }); // true
 * sameScale(steps, { id: "steps", levels: ["not-met", "partly-met", "met"] }); // false
 */
export function sameScale(a: Scale, b: Scale): boolean {
  if (a.id !== b.id || !sameValue(a.range, b.range)) return false;
  const others = levelsOf(b);
  const levels = levelsOf(a);
  return (
    levels.length === others.length &&
    levels.every((level, place) => {
      const other = others[place];
      return (
        other?.id === level.id &&
        textsAgree(level.title, other.title) &&
        textsAgree(level.description, other.description)
      );
    })
  );
}

import { excluded } from "../../assessment/form.js";
import type { Slots } from "../../assessment/read-responses.js";
import type { Program } from "../program.js";

/** Says whether a leaf may ever have a slot. */
export type Occurs = (leaf: number, slot: number) => boolean;

/** The slots of units that the same items apply to: an item that does not apply has no other slot than that, and no other has it. */
export function slotsOn(base: Slots): Occurs {
  return (leaf, slot) => (slot === excluded) === (base[leaf] === excluded);
}

/** The slots of all units: an item that does not apply to each may have any. */
export function slotsOfAll({ form }: Program): Occurs {
  const conditional = new Set(form.conditional.map(({ index }) => index));
  return (leaf, slot) => slot !== excluded || conditional.has(leaf);
}

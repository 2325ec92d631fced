import type { Slots } from "../assessment/read-responses.js";
import type { Result } from "./result.js";
import type { Score } from "./score.js";

/**
 * A node that looks at nothing but a few leaves right inside it. The same few ratings come again and again, so what follows
 * from them is worked out once and kept with the compiled framework: it can only be the same.
 */
export interface SmallNode {
  /** Its place in the list of what is kept for the ratings at hand. */
  readonly turn: number;
  /** Places of the leaves. */
  readonly places: readonly number[];
  /** How many slots each has. */
  readonly sizes: readonly number[];
  /** What was worked out, each at its place: its key, or where keys are many, what is left of it when cut to the list. */
  readonly known: (Known | undefined)[];
  /** How much more may be kept. */
  room: number;
}

/** What follows from the ratings inside a small node. */
export interface Known {
  /** The slots of the leaves, written as one number. */
  readonly key: number;
  /** Its result. */
  readonly result: Result;
  /** Its score; null until it is asked for. */
  score: Score | null;
}

/** What is kept of small nodes for the ratings at hand, by their turn. */
export type AllKnown = readonly (Known | undefined)[];

/** Gives what is kept of a node; nothing where it is not small. */
export function knownOf(all: AllKnown, { small }: { readonly small: SmallNode | null }): Known | undefined {
  return small === null ? undefined : all[small.turn];
}

/** Writes the slots of the leaves as one number. */
export function keyOf({ places, sizes }: SmallNode, slots: Slots): number {
  let key = 0;
  for (let place = 0; place < places.length; place += 1) {
    key = key * (sizes[place] as number) + (slots[places[place] as number] as number);
  }
  return key;
}

/** Finds what was worked out for a key. */
export function recall({ known }: SmallNode, key: number): Known | undefined {
  const found = known[key < known.length ? key : key % known.length];
  return found !== undefined && found.key === key ? found : undefined;
}

/** Says whether there is room to keep what follows from a key. */
export function hasRoom({ known, room }: SmallNode, key: number): boolean {
  return room > 0 && known[key % known.length] === undefined;
}

/** Keeps what was worked out. */
export function keep(small: SmallNode, one: Known): void {
  small.known[one.key % small.known.length] = one;
  small.room -= 1;
}

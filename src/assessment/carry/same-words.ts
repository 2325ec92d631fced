import type { Id } from "../../core/id.js";
import type { Framework } from "../../framework/framework.js";
import { meansTheSame } from "../../framework/means-the-same.js";
import { outlineOf } from "../../framework/outline.js";

/**
 * Tells whether an item of the one framework and an item of the other say the same in the same words, so that nobody has to
 * read anything into them to call them equal. Items without words are the same under one id in two editions, and nowhere else.
 */
export function sameWords(from: Framework, to: Framework): (from: Id, to: Id) => boolean {
  const [before, after] = [outlineOf(from).byId, outlineOf(to).byId];
  return (one, other) => {
    const [a, b] = [before.get(one)?.visit?.node, after.get(other)?.visit?.node];
    if (a === undefined || b === undefined || !meansTheSame(a, b)) return false;
    return (a.statement ?? a.title) !== undefined || (from.id === to.id && one === other);
  };
}

import { isDeepStrictEqual } from "node:util";
import type { Framework } from "quality-frameworks";
import { diceOf } from "../../oracle/dice.js";
import { type Bundle, readBundles } from "./bundle.js";
import { findIssues } from "./find-issues.js";
import { mutators } from "./mutators.js";

/** What became of one mutation. */
export interface Mutation {
  readonly framework: string;
  readonly kind: string;
  readonly what: string;
  readonly seed: number;
  /** Codes of what was found; none where it went unnoticed. */
  readonly codes: readonly string[];
}

/**
 * Breaks shipped frameworks at random, each in one place, and says what was found of it.
 *
 * @param first - The first seed.
 * @param count - How many mutations to make.
 * @param others - The editions that ship.
 */
export function tryMutations(first: number, count: number, others: readonly Framework[]): readonly Mutation[] {
  const bundles = readBundles();
  const kinds = Object.entries(mutators);
  const mutations: Mutation[] = [];
  for (let seed = first; mutations.length < count; seed += 1) {
    const dice = diceOf(seed * 7919);
    const sound = dice.pick(bundles);
    const [kind, mutate] = dice.pick(kinds);
    const broken: Bundle = structuredClone(sound);
    const what = mutate(broken, dice);
    // What is as it was, such as an item moved into the group that it stood in, was not broken.
    if (what === null || isDeepStrictEqual(broken, sound)) continue;
    const codes = [...new Set(findIssues(broken, others).map(({ code }) => code))];
    mutations.push({ framework: sound.folder, kind, what, seed, codes });
  }
  return mutations;
}

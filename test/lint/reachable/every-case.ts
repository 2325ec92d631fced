import { excluded, firstChoice, open } from "../../../src/assessment/form.js";
import { fractionText } from "../../../src/core/exact.js";
import { exclusionOf } from "../../../src/framework/exclusion-of.js";
import type { KnownFacts } from "../../../src/framework/holds-for.js";
import { falls } from "../../../src/lint/reachable/reach.js";
import { evaluate } from "../../../src/scoring/evaluate/evaluate.js";
import type { Program } from "../../../src/scoring/program.js";
import type { Result } from "../../../src/scoring/result.js";

/** What makes two results of a node different, as text. */
export function resultKey({ state, withheld, value, points, min, max, rank, found, steps, limits }: Result): string {
  const numbers = [value, points, min, max].map((number) => (number === null ? "-" : fractionText(number)));
  const moves = [steps.map(({ id, moved }) => `${id}${moved}`), limits.map(({ id, binds }) => `${id}${binds}`)];
  return [state, withheld, ...numbers, rank, found, ...moves].join(" ");
}

/** What an evaluation of everything finds: results by node, and the nodes that a rating raised by a level can lower. */
export interface Everything {
  readonly results: readonly ReadonlySet<string>[];
  readonly fallen: ReadonlySet<number>;
}

/** Evaluates every complete assessment of a small program, the slow way; null where they are more than `most`. */
export function tryEverything(program: Program, scenarios: readonly KnownFacts[], most: number): Everything | null {
  const results = program.nodes.map(() => new Set<string>());
  const fallen = new Set<number>();
  for (const facts of scenarios) {
    const all = everyAssessment(program, facts, most);
    if (all === null) return null;
    const run = (slots: readonly number[]) => evaluate(program, { slots: [...slots], facts, overrides: [] });
    for (const slots of all) {
      const before = run(slots);
      for (const index of program.order) results[index]?.add(resultKey(before[index] as Result));
      for (const { index } of program.rated) {
        const slot = slots[index] as number;
        const levels = program.nodes[index]?.rated?.levels ?? 0;
        if (slot < firstChoice || slot - firstChoice >= levels - 1) continue;
        const after = run(slots.with(index, slot + 1));
        for (const place of program.order) {
          if (falls(before[place] as Result, after[place] as Result)) fallen.add(place);
        }
      }
    }
  }
  return { results, fallen };
}

function everyAssessment(program: Program, facts: KnownFacts, most: number): readonly (readonly number[])[] | null {
  let all: readonly (readonly number[])[] = [
    program.form.outline.nodes.map((node) => (node.rated && exclusionOf(node, facts) !== null ? excluded : open)),
  ];
  for (const { index, results } of program.rated) {
    if (all[0]?.[index] === excluded) continue;
    const choices = results.flatMap(({ state }, slot) => (slot >= firstChoice && state !== "unrated" ? [slot] : []));
    if (all.length * choices.length > most) return null;
    all = all.flatMap((slots) => choices.map((slot) => slots.with(index, slot)));
  }
  return all;
}

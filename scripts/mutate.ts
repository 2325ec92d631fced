// `npm run mutate [-- count seed]`: breaks the frameworks that ship, each time in one place, and says how much of it the
// checks find: shape, lint as `check --strict`, counts, days and crosswalks. Lists what went unnoticed.

import { readShipped } from "../src/cli/generate/read-shipped.js";
import { type Mutation, tryMutations } from "../test/lint/mutations/try-mutations.js";

const [count = 5000, seed = 1] = process.argv.slice(2).map(Number);
const started = Date.now();
const { frameworks } = await readShipped("frameworks");
const mutations = tryMutations(seed, count, frameworks.flat());
const missed = mutations.filter(({ codes }) => codes.length === 0);

const byKind = new Map<string, Mutation[]>();
for (const one of missed) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
for (const [kind, own] of [...byKind].sort(([, a], [, b]) => b.length - a.length)) {
  const tried = mutations.filter((one) => one.kind === kind).length;
  console.log(`${kind}: ${own.length} of ${tried} unnoticed`);
  for (const { framework, what, seed: at } of own.slice(0, 3))
    console.log(`    ${framework}, seed ${at}: ${what.slice(0, 100)}`);
}
const share = (100 * (mutations.length - missed.length)) / mutations.length;
console.log(
  `mutations   ${mutations.length} of ${frameworks.length} frameworks, ${new Set(mutations.map(({ kind }) => kind)).size} kinds`,
);
console.log(`noticed     ${mutations.length - missed.length} (${share.toFixed(2)} %)`);
console.log(`seed ${seed}, ${((Date.now() - started) / 1000).toFixed(0)} s`);

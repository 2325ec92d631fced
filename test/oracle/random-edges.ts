import type { Band, Framework, Rule, ValueRange } from "quality-frameworks";
import type { Dice } from "./dice.js";
import { drawAssessment } from "./random-assessment.js";
import { type Rational, ratio, times } from "./rational.js";
import { runOf } from "./run.js";
import { readSheet } from "./sheet.js";
import { belowOf, buildTree, type OracleNode } from "./tree.js";

/** How many assessments are tried to see which values occur. */
const trials = 2;

/**
 * Puts the edges of bands, the ranges of conditions and the caps on numbers of a drawn framework on values that do occur in
 * it, so that a value often stands exactly on an edge.
 */
export function placeEdges(dice: Dice, framework: Framework): Framework {
  const seen = valuesOf(dice, framework);
  const all = [...seen.values()].flat();
  const move = (rule: Rule): Rule => moveEdges(dice, rule, seen.get(JSON.stringify(rule)) ?? [], all);
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== "object" || value === null) return value;
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one)]));
    return "combine" in value ? { ...inner, ...moveRule(value as Rule & object, inner, move) } : inner;
  };
  return { ...framework, scoring: replace(framework.scoring) } as Framework;
}

function moveRule(rule: Rule, inner: object, move: (rule: Rule) => Rule): object {
  const { for: selector, ...plain } = rule as Rule & { for?: unknown };
  const moved = move(plain);
  return { ...inner, ...moved, ...(selector === undefined ? {} : { for: selector }) };
}

function moveEdges(dice: Dice, rule: Rule, own: readonly number[], all: readonly number[]): Rule {
  const some = (pool: readonly number[], other: number) =>
    pool.length > 0 && dice.chance(0.85) ? dice.pick(pool) : other;
  const limits = rule.limits?.map((limit) => ({
    ...limit,
    ...(typeof limit.atMost === "number" && limit.id === "cap-number" ? { atMost: some(own, limit.atMost) } : {}),
  }));
  const moved = {
    ...rule,
    ...(limits === undefined ? {} : { limits }),
    ...(rule.bands === undefined ? {} : { bands: moveBands(dice, rule.bands, own) }),
  };
  return moveRanges(moved, (edge) => some(all, edge)) as Rule;
}

function moveBands(dice: Dice, bands: readonly Band[], pool: readonly number[]): readonly Band[] {
  if (bands.every(({ from, above }) => from === undefined && above === undefined)) return bands;
  const wanted = bands.map((_, place) => (pool.length > 0 && dice.chance(0.85) ? dice.pick(pool) : place * 25));
  const edges = [...new Set(wanted)].sort((a, b) => a - b);
  while (edges.length < bands.length) edges.push((edges.at(-1) ?? 0) + 1);
  return bands.map(({ from, above, ...band }, place) => {
    if (from === undefined && above === undefined) return band;
    const edge = edges[place] as number;
    return dice.chance(0.3) ? { ...band, above: edge } : { ...band, from: edge };
  });
}

// The ranges of conditions, wherever they stand in a rule.
function moveRanges(value: unknown, move: (edge: number) => number): unknown {
  if (Array.isArray(value)) return value.map((one) => moveRanges(one, move));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "value" && typeof one === "object" ? movedRange(one as ValueRange, move) : moveRanges(one, move),
    ]),
  );
}

function movedRange(range: ValueRange, move: (edge: number) => number): ValueRange {
  return Object.fromEntries(Object.entries(range).map(([key, edge]) => [key, move(edge as number)]));
}

// The values that occur under each rule and can be written with six decimals.
function valuesOf(dice: Dice, framework: Framework): ReadonlyMap<string, readonly number[]> {
  const tree = buildTree(framework);
  const nodes = [tree.root, ...belowOf(tree.root), ...tree.groupings.flatMap((top) => [top, ...belowOf(top)])];
  const seen = new Map<string, number[]>();
  for (let trial = 0; trial < trials; trial += 1) {
    const run = runOf(readSheet(tree, drawAssessment(dice, tree)));
    for (const node of new Set(nodes)) {
      const { value } = run.outcomeOf(node);
      const shown = value === null ? null : asDecimal(value);
      if (shown !== null) put(seen, keyOf(node), shown);
    }
  }
  return seen;
}

function keyOf({ rule }: OracleNode): string {
  const { for: _selector, ...plain } = (rule ?? {}) as Rule & { for?: unknown };
  return JSON.stringify(plain);
}

function put(seen: Map<string, number[]>, key: string, value: number): void {
  const values = seen.get(key);
  if (values === undefined) seen.set(key, [value]);
  else values.push(value);
}

function asDecimal(value: Rational): number | null {
  const { n, d } = times(value, ratio(1_000_000));
  return d === 1n && n < 10n ** 15n && n > -(10n ** 15n) ? Number(n) / 1e6 : null;
}

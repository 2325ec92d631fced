import { fractionText, subtract } from "../../core/exact.js";
import type { Run } from "../../scoring/evaluate/run.js";
import type { ProgramNode } from "../../scoring/program.js";
import type { Feature, Features } from "./feature.js";
import { cutTo, merge } from "./merge.js";
import { compareNumbers, runWith } from "./outcome.js";
import { join, nothingDecided, openMoves, type Partial, type Partials, partOf, unite } from "./partial.js";
import { prune } from "./prune.js";

/**
 * Lists what can be decided apart: for each rating or area of which only its result is read elsewhere, all ways that are worth
 * keeping, with what is read of them. Whatever happens inside, with roundings, bands and limits, is worked out by the engine.
 */
export function listsOf(features: Features): readonly Partials[] {
  const free = features.problem.moves.filter((move) => move.touches.length === 0);
  return [...listsAt(features, 0), ...free.map((move) => partOf(features, move, 0))];
}

function listsAt(features: Features, place: number): readonly Partials[] {
  if (!features.varies(place)) return [];
  const { moves, scene } = features.problem;
  const node = scene.program.nodes[place] as ProgramNode;
  const own = moves.flatMap((move) =>
    move.touches.flatMap((touch, part) => (touch.place === place ? [partOf(features, move, part)] : [])),
  );
  const inside = node.children.flatMap((child) => listsAt(features, child));
  if (place === 0) return [...own, ...inside];
  // Nobody reads it: what is inside is read past it, or not at all.
  if (node.rule !== null && !features.reads.has(place)) return [...own.map(unread), ...inside];
  return [close(features, place, mergeAll(features, [...own, ...inside]))];
}

function unread(list: Partials): Partials {
  return { ...list, features: [], ways: list.ways.map((way) => ({ ...way, gains: [] })) };
}

function mergeAll({ problem }: Features, lists: readonly Partials[]): Partials {
  let all = nothingDecided(problem);
  for (const list of lists) all = cutTo(problem, merge(problem, all, list), (a, b) => a.first - b.first);
  return all;
}

// Everything inside is decided: in place of what the node reads comes what others read of it.
function close(features: Features, place: number, list: Partials): Partials {
  const { problem, reads } = features;
  const read = reads.get(place) ?? [];
  const mine = list.features.flatMap(({ reader }, column) => (reader === place ? [column] : []));
  const others = list.features.flatMap(({ reader }, column) => (reader === place ? [] : [column]));
  const known = new Map<string, ReadonlyMap<Feature, Partial["gains"][number]>>();
  const base = amountsAt(read, features.base);
  const brought = (way: Partial) => {
    const key = mine.map((column) => fractionText(way.gains[column] ?? -1)).join(" ");
    const one = known.get(key) ?? differences(amountsAt(read, runWith(problem, way.taken)), base);
    known.set(key, one);
    return one;
  };
  const outer = others.map((column) => list.features[column] as Feature);
  const all = unite(
    outer,
    read.flatMap((one) => one.features),
  );
  const ways = list.ways.map((way) => {
    const amounts = brought(way);
    // Nothing else inside the node brings anything to what is read of it from outside, unless it is read itself.
    const gains = all.map((feature) => {
      const inside = outer.indexOf(feature);
      const before = inside < 0 ? undefined : (way.gains[others[inside] as number] ?? null);
      return together(feature, before, amounts.get(feature));
    });
    return { ...way, gains };
  });
  const { features: left, ways: slim } = withoutConstant(all, ways);
  return { ...list, features: left, ways: prune(left, slim, openMoves(problem, list.parts)) };
}

function together(
  feature: Feature,
  a: Partial["gains"][number] | undefined,
  b: Partial["gains"][number] | undefined,
): Partial["gains"][number] {
  if (a === undefined || b === undefined) return a ?? b ?? null;
  return join(feature, a, b);
}

type Amounts = Map<Feature, Partial["gains"][number]>;

// Two reads of one node may bring to the same feature, as when an item is counted twice.
function amountsAt(
  reads: readonly { features: readonly Feature[]; amounts: (run: Run) => Partial["gains"] }[],
  run: Run,
): Amounts {
  const all: Amounts = new Map();
  for (const { features, amounts } of reads) {
    const own = amounts(run);
    features.forEach((feature, place) => {
      all.set(feature, together(feature, all.get(feature), own[place] ?? null));
    });
  }
  return all;
}

function differences(now: Amounts, base: Amounts): Amounts {
  return new Map(
    [...now].map(([feature, amount]) => {
      const before = base.get(feature) ?? null;
      if (feature.kind !== "sum" || amount === null || before === null) return [feature, amount];
      return [feature, subtract(amount, before)];
    }),
  );
}

// What is the same in all ways tells nothing; but where nobody would do without an action, what it adds still counts.
function withoutConstant(
  features: readonly Feature[],
  ways: readonly Partial[],
): { readonly features: readonly Feature[]; readonly ways: readonly Partial[] } {
  const kept = features.flatMap(({ kind }, column) => {
    const first = ways[0]?.gains[column] ?? null;
    const constant = ways.every((way) => compareNumbers(way.gains[column] ?? null, first) === 0);
    const adds = kind === "sum" || kind === "count";
    return constant && (!adds || first === 0) ? [] : [column];
  });
  return {
    features: kept.map((column) => features[column] as Feature),
    ways: ways.map((way) => ({ ...way, gains: kept.map((column) => way.gains[column] ?? null) })),
  };
}

import { type Exact, multiply } from "../../core/exact.js";
import type { CompiledRule } from "../../scoring/compiled-rule.js";
import { gather, type Terms } from "../../scoring/evaluate/gather.js";
import { type Run, resultAt } from "../../scoring/evaluate/run.js";
import type { ProgramNode } from "../../scoring/program.js";
import { eachInput, placesBehind, ruleAt, seenThrough } from "../moves/see-through.js";
import { readConditions } from "./condition-reads.js";
import { type Feature, type Features, newFeatures, note, type Way } from "./feature.js";
import { isBelow, runWith } from "./outcome.js";
import type { Floored, Problem } from "./problem.js";

const adding = ["sum", "mean", "share", "count"];

/**
 * Lists what of every node is read by others: the features of a partial plan. Two partial plans with the same features lead
 * to the same results, whatever is done elsewhere, so that the search keeps only the cheaper one.
 */
export function featuresOf(problem: Problem): Features {
  const { scene, moves, floors } = problem;
  const features = newFeatures(problem, runWith(problem, 0n));
  for (const move of moves) for (const { place } of move.touches) readRating(features, place);
  const places = placesBehind(scene.program);
  const through = throughOf(problem, places);
  for (const place of places) {
    const rule = ruleAt(scene.program, place);
    if (rule === null || through.has(place)) continue;
    if (scene.program.nodes[place]?.rated === null && rule.combine !== "none") {
      readInputs(features, through, place, rule);
      if (rule.minimumCoverage !== 0) readCoverage(features, place, place);
    }
    readConditions(features, place, rule);
    if (mayBeFilled(features, place)) readAll(features, place);
  }
  for (const floored of floors) readFloor(features, floored);
  return features;
}

// A level without a number, or a floor, is more than a sum tells.
function throughOf({ scene, floors }: Problem, places: ReadonlySet<number>): ReadonlySet<number> {
  const through = new Set(seenThrough(scene, places));
  const { nodes } = scene.program;
  for (const place of [...through]) {
    const inputs = ruleAt(scene.program, place)?.inputs ?? [];
    const known = inputs.every(({ index }) => ruleAt(scene.program, index) !== null || nodes[index]?.list?.numeric);
    if (!known || floors.some(({ item }) => item === place)) through.delete(place);
  }
  return through;
}

function readRating(features: Features, place: number): void {
  if (features.reads.get(place)?.some((read) => read.features[0]?.reader === place)) return;
  const rating = features.problem.scene.ratings.find((one) => one.node.index === place);
  const way: Way = features.problem.rising && (rating?.now ?? -1) >= 0 ? "more" : "same";
  const own = note(features, place, "highest", way);
  features.ratings.set(place, own);
}

function readInputs(features: Features, through: ReadonlySet<number>, place: number, rule: CompiledRule): void {
  const node = features.base.program.nodes[place] as ProgramNode;
  const each = adding.includes(rule.combine) ? null : rule.combine;
  const shared = each === null || each === "lowest" || each === "highest" ? termFeatures(features, place, each) : null;
  rule.inputs.forEach(({ index }, order) => {
    if (!features.varies(index) || through.has(index)) return;
    const own = shared ?? termFeatures(features, place, "sum");
    const alone = {
      ...rule,
      inputs: rule.inputs.slice(order, order + 1),
      reaching: rule.reaching.slice(order, order + 1),
    };
    features.add(index, own, (run) => amountsOf(gather(run, node, alone), own[0]?.kind !== "sum"));
  });
  if (shared === null || each !== null) return;
  const direct = new Set(rule.inputs.map(({ index }) => index));
  eachInput(features.problem.scene, through, rule, (index, counts, taker) => {
    if (direct.has(index) || !features.varies(index)) return;
    features.add(index, shared.slice(0, 1), (run) => {
      const { value, points } = resultAt(run, index);
      return [multiply(counts, (taker.take === "points" ? points : value) ?? 0)];
    });
  });
}

// What a rule takes: its number, its ends, its weight; whether it takes part, or is a gap that withholds.
function termFeatures(features: Features, place: number, combine: string | null): readonly Feature[] {
  const kind = combine === "lowest" || combine === "highest" ? combine : "sum";
  const number = note(features, place, kind, features.problem.rising ? "more" : "same");
  if (combine === null) features.sums.set(place, number);
  return [
    number,
    note(features, place, kind, "same"),
    note(features, place, kind, "same"),
    note(features, place, "sum", "same"),
    note(features, place, "sum", "same"),
    note(features, place, "sum", "same"),
  ];
}

function amountsOf(terms: Terms | "gap", absent: boolean): readonly (Exact | null)[] {
  const none = absent ? null : 0;
  if (terms === "gap" || terms.count === 0) return [none, none, none, 0, 0, terms === "gap" ? 1 : 0];
  if (terms.each === null) return [terms.sum, terms.lowSum, terms.highSum, terms.weight, terms.count, 0];
  const [[value = 0], [low = 0], [high = 0], [weight = 0]] = terms.each;
  return [value, low, high, weight, terms.count, 0];
}

function readCoverage(features: Features, reader: number, place: number): void {
  const { nodes } = features.base.program;
  const own = note(features, reader, "sum", "same");
  const visit = (index: number): void => {
    const node = nodes[index] as ProgramNode;
    if (node.rated !== null && features.varies(index)) {
      features.add(index, [own], (run) => [ratedAt(run, index)]);
    }
    node.children.forEach(visit);
  };
  (nodes[place] as ProgramNode).children.forEach(visit);
}

function ratedAt({ program, reading }: Run, place: number): number {
  return program.nodes[place]?.rated?.results[reading.slots[place] as number]?.rated ?? 0;
}

// Where gaps count as lowest, a node may be looked at with its gaps filled: then all of its ratings matter.
function mayBeFilled({ problem, base, varies }: Features, place: number): boolean {
  if (place === 0 || !varies(place)) return false;
  const { expected, rated } = resultAt(base, place);
  return rated < expected && problem.scene.program.nodes.some((node) => node.rule?.unrated === "lowest");
}

function readAll(features: Features, reader: number): void {
  const { nodes } = features.base.program;
  const visit = (index: number): void => {
    const rank = features.ratings.get(index);
    if (rank !== undefined) {
      const own = note(features, reader, "highest", "same");
      features.add(index, [own], (run) => [run.reading.slots[index] as number]);
    }
    nodes[index]?.children.forEach(visit);
  };
  nodes[reader]?.children.forEach(visit);
}

// Fewer items below their floor are better, whatever the rules are.
function readFloor(features: Features, floored: Floored): void {
  const { item, places } = floored;
  if (!features.varies(item)) return;
  features.floor ??= note(features, floorsReader, "sum", "less");
  features.add(item, [features.floor], (run) => [isBelow(run, floored) ? 1 : 0]);
  for (const place of places) {
    if (place === item || !features.varies(place)) continue;
    const own = note(features, item, "sum", "less");
    features.add(place, [own], (run) => [isBelow(run, { places: [place] }) ? 1 : 0]);
  }
}

/** Who reads how many items are below their floor: nobody in the tree. */
export const floorsReader = -1;

import { add, type Exact, exact, multiply, toNumber } from "../../core/exact.js";
import { percentOf } from "../../scoring/percent-of.js";
import type { Leaf, Program, ProgramNode } from "../../scoring/program.js";
import { layoutOf } from "../../scoring/sums/layout.js";
import { parts, states } from "./figures.js";
import { countedNodes, type NodeTally, type Tally } from "./tally.js";

/** What many assessments come to at one node. */
export interface NodeAggregate {
  /** Id of the node. */
  readonly id: string;
  /** How many assessments ended in each state; states that did not occur are left out. */
  readonly states: Readonly<Record<string, number>>;
  /** How many ended in each band, worst first. */
  readonly bands: Readonly<Record<string, number>>;
  /** Sum of the points. */
  readonly points: number;
  /** Sum of what could be reached. */
  readonly max: number;
  /** 100 times the one by the other; null without a maximum above 0. */
  readonly percent: number | null;
  /** How many percentages lie from each multiple of 5 to below the next one; `below 0`, `100` and `above 100` apart. */
  readonly distribution: Readonly<Record<string, number>>;
}

/** What many assessments come to at one item. */
export interface ItemAggregate {
  /** Id of the item; of a dimension, that of the item and its own. */
  readonly id: string;
  /** How often each level and special answer was chosen, and `unrated`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Sum of the points. */
  readonly points: number;
  /** Sum of what could be reached where it was rated. */
  readonly max: number;
  /** 100 times the one by the other; null without a maximum above 0. */
  readonly percent: number | null;
}

/** What many assessments of one framework come to, all of them or one group. */
export interface Aggregate {
  /** Id of the framework. */
  readonly framework: string;
  /** Its edition. */
  readonly edition: string;
  /** The group: what it is grouped by, and its text; null where the assessment says nothing of it. */
  readonly group?: Readonly<Record<string, string | null>>;
  /** How many assessments. */
  readonly assessments: number;
  /** Items by level and special answer, and `unrated`, all assessments together. */
  readonly counts?: Readonly<Record<string, number>>;
  /** The whole. Absent, as is all that follows, where the group is too small to be shown. */
  readonly whole?: NodeAggregate;
  /** The areas. */
  readonly areas?: readonly NodeAggregate[];
  /** The items. */
  readonly items?: readonly ItemAggregate[];
}

/** Writes a tally out with names. */
export function describeTally(
  program: Program,
  tally: Tally,
): Required<Pick<Aggregate, "counts" | "whole" | "areas" | "items">> {
  const places = countedNodes(program);
  const [whole, ...areas] = tally.nodes.map((node, place) =>
    describeNode(program.nodes[places[place] as number] as ProgramNode, node),
  );
  const counts = program.noTallies.slice();
  const { rows } = layoutOf(program);
  const rowOf = (place: number, { results }: Leaf) => {
    const start = rows[place] as number;
    return tally.slots.slice(start, start + results.length);
  };
  program.rated.forEach((leaf, place) => {
    rowOf(place, leaf).forEach((number, slot) => {
      const at = leaf.tallies[slot] as number;
      if (at >= 0) counts[at] = (counts[at] as number) + number;
    });
  });
  return {
    counts: named(program.tallies, counts),
    whole: whole as NodeAggregate,
    areas,
    items: program.rated.map((leaf, place) => describeItem(program, leaf, rowOf(place, leaf))),
  };
}

function describeNode({ id, list }: ProgramNode, tally: NodeTally): NodeAggregate {
  return {
    id,
    states: named(states, tally.states),
    bands: Object.fromEntries((list?.ids ?? []).map((band, rank) => [band, tally.bands[rank + 1] as number])),
    points: toNumber(tally.points),
    max: toNumber(tally.max),
    percent: percentOf(tally.points, tally.max),
    distribution: named(partNames, tally.parts),
  };
}

const partNames: readonly string[] = Array.from({ length: parts }, (_, part) => {
  if (part === 0) return "below 0";
  return part === parts - 1 ? "above 100" : String((part - 1) * 5);
});

function describeItem(program: Program, { index, results, tallies }: Leaf, slots: readonly number[]): ItemAggregate {
  const counts = program.noTallies.slice();
  let points: Exact = 0;
  let max: Exact = 0;
  slots.forEach((number, slot) => {
    const at = tallies[slot] as number;
    if (at >= 0) counts[at] = (counts[at] as number) + number;
    const result = results[slot];
    if (result?.points != null) points = add(points, multiply(exact(number), result.points));
    if (result?.max != null) max = add(max, multiply(exact(number), result.max));
  });
  return {
    id: nameOf(program, index),
    counts: named(program.tallies, counts),
    points: toNumber(points),
    max: toNumber(max),
    percent: percentOf(points, max),
  };
}

function nameOf({ nodes, form }: Program, index: number): string {
  const { id, kind } = nodes[index] as ProgramNode;
  return kind === "dimension" ? `${nodes[form.outline.nodes[index]?.parent ?? 0]?.id}.${id}` : id;
}

function named(names: readonly string[], counts: readonly number[]): Readonly<Record<string, number>> {
  const pairs = names.map((name, place) => [name, counts[place] as number] as const);
  return Object.fromEntries(pairs.filter(([, number]) => number > 0));
}

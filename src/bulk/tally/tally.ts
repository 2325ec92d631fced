import { add, type Exact } from "../../core/exact.js";
import type { Program } from "../../scoring/program.js";
import { parts, states } from "./figures.js";

/** What was counted of one node. Plain data, so that a thread can send it and a file can keep it. */
export interface NodeTally {
  /** How often each state occurred. */
  readonly states: number[];
  /** How often each band occurred, behind the number of those without one. */
  readonly bands: number[];
  /** Sum of the points. */
  points: Exact;
  /** Sum of what could be reached. */
  max: Exact;
  /** How many percentages fell into each part. */
  readonly parts: number[];
}

/** What was counted of the assessments of one framework in one group. */
export interface Tally {
  /** How many. */
  assessments: number;
  /** The nodes that are counted: the whole, then its areas. */
  readonly nodes: readonly NodeTally[];
  /** How often each slot was chosen: a row of slots for each rated node. */
  readonly slots: number[];
}

/** Places of the nodes that are counted: the whole, then the nodes right inside it. */
export function countedNodes({ nodes }: Program): readonly number[] {
  return [0, ...(nodes[0]?.children ?? []).filter((place) => nodes[place]?.rule != null)];
}

/** An empty tally for a framework. */
export function emptyTally(program: Program): Tally {
  return {
    assessments: 0,
    nodes: countedNodes(program).map((place) => ({
      states: states.map(() => 0),
      bands: new Array<number>((program.nodes[place]?.list?.ids.length ?? 0) + 1).fill(0),
      points: 0,
      max: 0,
      parts: new Array<number>(parts).fill(0),
    })),
    slots: program.rated.flatMap(({ results }) => results.map(() => 0)),
  };
}

/** Adds one tally to another of the same framework. */
export function merge(into: Tally, from: Tally): void {
  into.assessments += from.assessments;
  into.nodes.forEach((node, place) => {
    const other = from.nodes[place] as NodeTally;
    addUp(node.states, other.states);
    addUp(node.bands, other.bands);
    addUp(node.parts, other.parts);
    node.points = add(node.points, other.points);
    node.max = add(node.max, other.max);
  });
  addUp(into.slots, from.slots);
}

function addUp(into: number[], from: readonly number[]): void {
  for (let place = 0; place < into.length; place += 1) into[place] = (into[place] as number) + (from[place] as number);
}

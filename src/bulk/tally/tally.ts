import { add, type Exact } from "../../core/exact.js";
import type { Program } from "../../scoring/program.js";
import { type Figures, parts, states } from "./figures.js";
import type { Layout } from "./layout.js";

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

/** Counts the nodes of one assessment; the slots are counted where they are summed up. */
export function countNodes(tally: Tally, figures: readonly Figures[]): void {
  tally.assessments += 1;
  for (let place = 0; place < tally.nodes.length; place += 1) {
    countNode(tally.nodes[place] as NodeTally, figures[place] as Figures);
  }
}

/** Counts the slots of one assessment. */
export function countSlots(tally: Tally, { rows }: Layout, codes: Uint16Array): void {
  const counts = tally.slots;
  for (let place = 0; place < rows.length; place += 1) {
    const at = (rows[place] as number) + (codes[place] as number);
    counts[at] = (counts[at] as number) + 1;
  }
}

function countNode(tally: NodeTally, { state, band, points, max, part }: Figures): void {
  bump(tally.states, state);
  bump(tally.bands, band);
  if (points !== null) tally.points = add(tally.points, points);
  if (max !== null) tally.max = add(tally.max, max);
  if (part >= 0) bump(tally.parts, part);
}

function bump(list: number[], place: number): void {
  list[place] = (list[place] as number) + 1;
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

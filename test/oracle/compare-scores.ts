import { isDeepStrictEqual } from "node:util";
import type { AssessmentScore, Bound, Possible, Score, Total } from "quality-frameworks";
import type { OracleResult, OracleScore } from "./oracle.js";

/** One thing that engine and oracle see differently. */
export interface Difference {
  /** Ids of the nodes, outside in. */
  readonly node: string;
  /** What differs. */
  readonly field: string;
  readonly engine: unknown;
  readonly oracle: unknown;
}

/** How many numbers, bands and states two results were compared in. */
export interface Compared {
  readonly nodes: number;
  readonly differences: readonly Difference[];
}

/** Compares what the engine and the oracle say of an assessment, node by node and field by field. */
export function compareScores(engine: AssessmentScore, total: Total, oracle: OracleResult): Compared {
  const differences: Difference[] = [];
  let nodes = 0;
  const note = (node: string, field: string, one: unknown, other: unknown) => {
    if (one !== other && !isDeepStrictEqual(one, other)) differences.push({ node, field, engine: one, oracle: other });
  };
  const visit = (path: string, score: Score, expected: OracleScore) => {
    nodes += 1;
    const here = path === "" ? score.id : `${path} > ${score.id}`;
    const flat = flatten(score);
    for (const [field, value] of Object.entries(flattenOracle(expected))) note(here, field, flat[field], value);
    notePossible(note, here, score.possible, expected, oracle.exact);
    for (const [place, child] of expected.children.entries()) visit(here, score.children[place] as Score, child);
  };
  visit("", engine, oracle.root);
  note("", "groupings", Object.keys(engine.groupings), Object.keys(oracle.groupings));
  for (const [id, grouping] of Object.entries(oracle.groupings)) visit("", engine.groupings[id] as Score, grouping);
  note("", "reachable", engine.reachable, oracle.reachable);
  const { state, value, points, max, percent, band, counts } = engine;
  note("", "total", total, { state, value, points, max, percent, band, counts });
  return { nodes, differences };
}

type Note = (node: string, field: string, engine: unknown, oracle: unknown) => void;

// Where the oracle tried everything, or the scheme cannot turn, both must say the same; else its two cases must lie within.
function notePossible(note: Note, node: string, engine: Possible | null, expected: OracleScore, exact: boolean): void {
  const { possible, isOpen } = expected;
  if (engine === null) {
    if (exact && isMonotoneRun(expected)) note(node, "possible", engine, possible);
  } else if (exact) note(node, "possible", isOpen ? filled(engine, possible) : engine, possible);
  else {
    const inside = [possible.lowest, possible.highest].every((bound) =>
      isWithin(bound.value, engine.lowest.value, engine.highest.value),
    );
    if (!inside) note(node, "possible (outside)", engine, possible);
  }
}

// Where some of the cases have nothing, an end may say so.
function filled(engine: Possible, possible: Possible): Possible {
  const fill = (one: Bound, other: Bound) => ({ value: one.value ?? other.value, band: one.band ?? other.band });
  return { lowest: fill(engine.lowest, possible.lowest), highest: fill(engine.highest, possible.highest) };
}

// Without a gap nothing is left open, and the engine must say so.
function isMonotoneRun({ coverage }: OracleScore): boolean {
  return coverage.expected === coverage.rated;
}

function isWithin(value: Bound["value"], low: Bound["value"], high: Bound["value"]): boolean {
  return value === null || (low !== null && high !== null && value >= low && value <= high);
}

function flatten(score: Score): Record<string, unknown> {
  const { override, steps, limits, children, belowFloor } = score;
  return {
    ...score,
    steps: steps.map(({ id, moved }) => ({ id, moved })),
    limits: limits.map(({ id, atMost, binds }) => ({ id, atMost, binds })),
    belowFloor: [...belowFloor].sort(),
    overridden: override === null ? undefined : override.computed,
    children: children.map(({ id }) => id),
  };
}

// Without `possible`, which is compared by itself.
function flattenOracle(score: OracleScore): Record<string, unknown> {
  const { possible: _possible, isOpen: _isOpen, children, belowFloor, ...rest } = score;
  return { ...rest, belowFloor: [...belowFloor].sort(), children: children.map(({ id }) => id) };
}

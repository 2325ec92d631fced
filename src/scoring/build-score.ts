import { firstChoice } from "../assessment/form.js";
import type { Reading } from "../assessment/read-assessment.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { type Exact, toNumber } from "../core/exact.js";
import type { Bounds } from "./bounds.js";
import { type Evaluated, isGap } from "./evaluate/evaluate.js";
import { percentOf } from "./percent-of.js";
import type { Program, ProgramNode, RatedNode } from "./program.js";
import { nothing, type Result } from "./result.js";
import type { Bound, Possible, Score } from "./score.js";
import { type AllKnown, type Known, knownOf } from "./small-node.js";
import { countAt } from "./tally-up.js";

interface Picture {
  readonly program: Program;
  readonly reading: Reading;
  readonly results: readonly Result[];
  readonly known: AllKnown;
  readonly bounds: Bounds;
}

/** Makes the pictures of all results that a caller sees: doubles for exact numbers, names for ranks. */
export function buildScores(
  program: Program,
  reading: Reading,
  { results, known }: Evaluated,
  bounds: Bounds,
): (index: number) => Score {
  const picture: Picture = { program, reading, results, known, bounds };
  return (index) => build(picture, program.nodes[index] as ProgramNode);
}

function build(picture: Picture, node: ProgramNode): Score {
  if (node.rule === null) return buildLeaf(picture, node);
  const known = knownOf(picture.known, node);
  return known === undefined || !node.monotone ? buildInner(picture, node) : buildSmall(picture, node, known);
}

function buildInner(picture: Picture, node: ProgramNode): Score {
  const { hasFloors } = picture.program;
  const result = picture.results[node.index] as Result;
  const children: Score[] = new Array(node.children.length);
  let belowFloor = nothing as readonly string[];
  for (let place = 0; place < children.length; place += 1) {
    const child = build(picture, picture.program.nodes[node.children[place] as number] as ProgramNode);
    children[place] = child;
    if (hasFloors && child.belowFloor.length > 0) belowFloor = [...new Set([...belowFloor, ...child.belowFloor])];
  }
  if (isBelowFloor(node, result)) belowFloor = [node.id, ...belowFloor];
  return scoreOf(picture, node, result, possibleOf(picture, node, result), children, belowFloor);
}

// A leaf's score follows from its choice alone, and says the same in every assessment: it is made once and shared.
function buildLeaf(picture: Picture, node: ProgramNode): Score {
  const rated = node.rated as RatedNode;
  const slot = picture.reading.slots[node.index] as number;
  rated.scores[slot] ??= deepFreeze(leafScore(picture, node, rated, slot));
  return rated.scores[slot] as Score;
}

function leafScore(picture: Picture, node: ProgramNode, rated: RatedNode, slot: number): Score {
  const result = rated.results[slot] as Result;
  const gap = isGap(rated, slot);
  const lowest = gap ? (rated.results[firstChoice] as Result) : result;
  const highest = gap ? (rated.results[firstChoice + rated.levels - 1] as Result) : result;
  const possible = { lowest: boundOf(node, lowest), highest: boundOf(node, highest) };
  return scoreOf(
    picture,
    node,
    result,
    possible,
    nothing,
    isBelowFloor(node, result) ? [itemOf(picture, node)] : nothing,
  );
}

// The id of a dimension says nothing without its item.
function itemOf({ program }: Picture, { index, id, kind }: ProgramNode): string {
  const { nodes } = program.form.outline;
  return kind === "dimension" ? (nodes[nodes[index]?.parent ?? -1]?.id ?? id) : id;
}

// So does that of a small node, except where what is still possible depends on gaps elsewhere.
function buildSmall(picture: Picture, node: ProgramNode, known: Known): Score {
  known.score ??= deepFreeze(buildInner(picture, node));
  return known.score;
}

// The level chosen counts. That a limit holds it down is said of the limit, and no other level would mend it.
function isBelowFloor(node: ProgramNode, { found }: Result): boolean {
  return node.floor > 0 && found >= 0 && found < node.floor;
}

function scoreOf(
  picture: Picture,
  node: ProgramNode,
  result: Result,
  possible: Possible | null,
  children: readonly Score[],
  belowFloor: readonly string[],
): Score {
  const { state, steps, limits, override, points, max } = result;
  return {
    id: node.id,
    kind: node.kind,
    state,
    value: shown(result.value),
    points: shown(points),
    min: shown(result.min),
    max: shown(max),
    percent: percentOf(points, max),
    band: node.list?.ids[result.rank] ?? null,
    found: node.list?.ids[result.found] ?? null,
    weight: toNumber(node.weight),
    coverage: { expected: result.expected, rated: result.rated },
    counts: countAt(picture.program, node, picture.reading.slots),
    possible,
    steps,
    limits,
    override,
    belowFloor,
    children,
  };
}

function shown(number: Exact | null): number | null {
  return number === null ? null : toNumber(number);
}

function possibleOf({ bounds }: Picture, node: ProgramNode, result: Result): Possible | null {
  if (!bounds.known(node)) return null;
  const lowest = bounds.lowest[node.index] as Result;
  if (lowest === result) {
    const only = boundOf(node, result);
    return { lowest: only, highest: only };
  }
  return { lowest: boundOf(node, lowest), highest: boundOf(node, bounds.highest[node.index] as Result) };
}

function boundOf(node: ProgramNode, result: Result): Bound {
  return { value: shown(result.value), band: node.list?.ids[result.rank] ?? null };
}

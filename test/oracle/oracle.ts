import type { Assessment, Bound, Framework, Possible, Score } from "quality-frameworks";
import type { Outcome } from "./outcome.js";
import { placeOf } from "./place-list.js";
import { type End, lookAhead, type Outlook } from "./possible.js";
import { nearestDouble, order, over, type Rational, ratio, times, zero } from "./rational.js";
import { coverageOf, type Run, runOf } from "./run.js";
import { readSheet } from "./sheet.js";
import { belowOf, buildTree, isChosen, type OracleNode, type OracleTree } from "./tree.js";

/** What the oracle says of a node: a Score without the reasons, and with what it knows of the possible results. */
export interface OracleScore extends Omit<Score, "possible" | "steps" | "limits" | "override" | "children"> {
  readonly possible: Possible;
  /** Whether some of the cases that are possible have no number or no band. */
  readonly isOpen: boolean;
  readonly steps: readonly { readonly id: string; readonly moved: number }[];
  readonly limits: readonly { readonly id: string; readonly atMost: string | number; readonly binds: boolean }[];
  /** The band computed, where an override stands in its place; undefined where none does. */
  readonly overridden: string | null | undefined;
  readonly children: readonly OracleScore[];
}

/** What the oracle says of an assessment. */
export interface OracleResult {
  readonly root: OracleScore;
  readonly groupings: Readonly<Record<string, OracleScore>>;
  readonly reachable: number | null;
  /** Whether `possible` is exactly what is possible, rather than two cases among those possible. */
  readonly exact: boolean;
}

/** The most combinations of missing ratings that the oracle tries. */
const mostCases = 16;

/** Makes the oracle of a framework: the text of the scoring language, word by word, on big fractions. */
export function oracleOf(framework: Framework): (assessment: Assessment) => OracleResult {
  const tree = buildTree(framework);
  return (assessment) => {
    const run = runOf(readSheet(tree, assessment));
    const outlook = lookAhead(run, mostCases);
    const picture: Picture = { tree, run, outlook };
    const groupings = tree.groupings.map((top) => [top.id, scoreOf(picture, top)] as const);
    const root = scoreOf(picture, tree.root);
    return {
      root,
      groupings: Object.fromEntries(groupings),
      reachable: shown(outlook.reachable),
      exact: outlook.exact,
    };
  };
}

interface Picture {
  readonly tree: OracleTree;
  readonly run: Run;
  readonly outlook: Outlook;
}

function scoreOf(picture: Picture, node: OracleNode): OracleScore {
  const { run, outlook } = picture;
  const outcome = run.outcomeOf(node);
  const ends = outlook.endsOf(node);
  const { state, steps, limits, points, max } = outcome;
  return {
    id: node.id,
    kind: node.kind,
    state,
    value: shown(outcome.value),
    points: shown(points),
    min: shown(outcome.min),
    max: shown(max),
    percent: points !== null && max !== null && order(max, zero) > 0 ? percent(points, max) : null,
    band: bandAt(node, outcome.place),
    found: bandAt(node, outcome.found),
    weight: node.weight,
    coverage: coverageOf(run, node),
    counts: countsOf(picture, node),
    possible: { lowest: boundOf(node, ends.lowest), highest: boundOf(node, ends.highest) },
    isOpen: ends.lowest.isOpen,
    steps,
    limits,
    overridden: overriddenBand(node, outcome),
    belowFloor: belowFloorOf(picture, node),
    children: node.children.map((child) => scoreOf(picture, child)),
  };
}

function countsOf({ run }: Picture, node: OracleNode): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of [node, ...belowOf(node)]) {
    const choice = run.sheet.choices.get(one);
    // Nobody answered what does not apply by facts.
    if (choice === undefined || (choice.is === "not-applicable" && choice.answer === null)) continue;
    const level = choice.is === "level" ? (bandAt(one, choice.place) ?? "unrated") : "unrated";
    const key = choice.answer ?? level;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

function belowFloorOf({ tree, run }: Picture, node: OracleNode): readonly string[] {
  const floors = tree.framework.scoring.floors ?? [];
  const low = [node, ...belowOf(node)].filter((one) => {
    // A floor for an item holds for each of its dimensions.
    const meant = floors.filter(
      ({ for: items }) => one.rated && [one, one.item ?? one].some((each) => isChosen(items, each)),
    );
    const wanted = Math.max(-1, ...meant.map((floor) => placeOf(one.list, floor.level)));
    // The level chosen, whatever steps and limits make of it.
    const { found } = run.outcomeOf(one);
    return found >= 0 && found < wanted;
  });
  // The id of a dimension says nothing without its item.
  return [...new Set(low.map((one) => (one.item ?? one).id))];
}

function overriddenBand(node: OracleNode, { computed }: Outcome): string | null | undefined {
  return computed === null ? undefined : bandAt(node, computed);
}

function bandAt(node: OracleNode, place: number): string | null {
  return node.list?.places[place]?.id ?? null;
}

function boundOf(node: OracleNode, { value, place }: End): Bound {
  return { value: shown(value), band: bandAt(node, place) };
}

function shown(number: Rational | null): number | null {
  return number === null ? null : nearestDouble(number);
}

function percent(points: Rational, max: Rational): number {
  return nearestDouble(times(ratio(100), over(points, max)));
}

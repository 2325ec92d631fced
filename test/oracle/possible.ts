import type { Condition } from "quality-frameworks";
import type { Outcome } from "./outcome.js";
import { order, type Rational } from "./rational.js";
import { fill, type Run, runOf } from "./run.js";
import type { Sheet } from "./sheet.js";
import { belowOf, type OracleNode, type OracleTree } from "./tree.js";

/** The two ends of what gaps still allow at a node. */
export interface Ends {
  readonly lowest: End;
  readonly highest: End;
}

/** One end. */
export interface End {
  readonly value: Rational | null;
  readonly place: number;
  /** Whether there are cases without a number or a band, so that the end itself may have none. */
  readonly isOpen: boolean;
}

/** What is possible: at most so many cases are tried, of which each costs a whole evaluation. */
export interface Outlook {
  /** Whether the ends are exactly what is possible, rather than two cases among those possible. */
  readonly exact: boolean;
  readonly endsOf: (node: OracleNode) => Ends;
  /** The maximum that the whole could reach with everything rated. */
  readonly reachable: Rational | null;
}

/** Looks at what the gaps of a sheet still allow. */
export function lookAhead(run: Run, mostCases: number): Outlook {
  const { sheet } = run;
  const low = runOf(fill(sheet, "lowest"));
  const high = runOf(fill(sheet, "highest"));
  const reachable = high.outcomeOf(sheet.tree.root).max;
  const gaps = [...sheet.choices].filter(([, { is }]) => is === "gap").map(([node]) => node);
  const cases = gaps.reduce((count, node) => count * (node.list?.places.length ?? 1), 1);
  const all = cases <= mostCases ? combinations(sheet, gaps).map((one) => runOf(one)) : null;
  const endsOf = (node: OracleNode): Ends => {
    if (all === null) return { lowest: asEnd(low.outcomeOf(node)), highest: asEnd(high.outcomeOf(node)) };
    const outcomes = all.map((one) => one.outcomeOf(node));
    return { lowest: furthest(outcomes, -1), highest: furthest(outcomes, 1) };
  };
  return { exact: all !== null || isSurelyMonotone(sheet.tree), endsOf, reachable };
}

/** Whether nothing in a framework can turn a raised rating into a lower result: its rules add up, choose and place. */
export function isSurelyMonotone({ root, groupings }: OracleTree): boolean {
  const rules = [root, ...groupings].flatMap((top) => [top, ...belowOf(top)]).flatMap(({ rule }) => rule ?? []);
  return rules.every(
    (rule) =>
      rule.combine !== "most-common" &&
      rule.verdict === undefined &&
      isAlways(rule.steps) &&
      isAlways(rule.limits) &&
      rule.bands?.[0]?.from === undefined &&
      rule.bands?.[0]?.above === undefined,
  );
}

// Facts alone decide whether it holds, so ratings cannot move it.
function isAlways(moves: readonly { readonly when: Condition }[] | undefined): boolean {
  return (moves ?? []).every(({ when }) => "fact" in when);
}

function combinations(sheet: Sheet, gaps: readonly OracleNode[]): readonly Sheet[] {
  return gaps.reduce<readonly Sheet[]>(
    (sheets, node) =>
      sheets.flatMap((one) =>
        (node.list?.places ?? []).map((_, place) => ({
          ...one,
          choices: new Map(one.choices).set(node, { is: "level", place, answer: null }),
        })),
      ),
    [sheet],
  );
}

function asEnd({ value, place }: Outcome): End {
  return { value, place, isOpen: false };
}

// Number and band each have their own end: they need not lie in the same case.
function furthest(outcomes: readonly Outcome[], side: 1 | -1): End {
  const values = outcomes.flatMap(({ value }) => (value === null ? [] : [value])).sort(order);
  const places = outcomes.map(({ place }) => place).filter((place) => place >= 0);
  const value = values.at(side < 0 ? 0 : -1) ?? null;
  const isOpen = values.length < outcomes.length || places.length < outcomes.length;
  return { value, isOpen, place: places.length === 0 ? -1 : side < 0 ? Math.min(...places) : Math.max(...places) };
}

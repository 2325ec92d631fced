import type { Exact } from "../../core/exact.js";
import type { ProgramNode, RatedNode } from "../../scoring/program.js";
import type { ScoreState } from "../../scoring/score.js";
import { type Numbers, numbersOf } from "./numbers.js";
import { define, type Sheet } from "./sheet.js";
import { known, lookUp, type Whole } from "./whole.js";

/** The result of one node in SQL. */
export interface NodeSql {
  /** The node. */
  readonly node: ProgramNode;
  /** Its state, as a place in {@link states}. */
  readonly state: Whole;
  /** The raw number; null where it never has one. */
  readonly points: Numbers | null;
  /** The number after `as`, `round` and number limits. */
  readonly value: Numbers | null;
  /** Rank of its band; -1 for none. */
  readonly rank: Whole;
  /** Rank before steps, limits and override. */
  readonly found: Whole;
  /** Ratings expected, from here down. */
  readonly expected: Whole;
  /** Ratings given, from here down. */
  readonly rated: Whole;
  /** What was chosen for it; null where it is not rated itself. */
  readonly slot: Whole | null;
}

/** The states; a query holds their places. */
export const states: readonly ScoreState[] = [
  "scored",
  "unrated",
  "withheld",
  "not-applicable",
  "left-out",
  "not-scored",
  "not-settled",
];

/** The place of a state. */
export function stateAt(state: ScoreState): number {
  return states.indexOf(state);
}

/** What follows from the slot of a rated node. */
export function ratedSql(sheet: Sheet, node: ProgramNode, slot: Whole): NodeSql {
  const { results } = node.rated as RatedNode;
  const table = (of: (result: RatedNode["results"][number]) => number) =>
    define(
      sheet,
      lookUp(
        slot,
        results.map((result) => BigInt(of(result))),
      ),
    );
  const values = results.map((result) => result.value);
  const some = results.find((result) => result.value !== null);
  const numbers = some === undefined ? null : numbersOf(slot, values, some.low, some.high);
  const points = numbers === null ? null : { ...numbers, of: define(sheet, numbers.of) };
  const rank = table((result) => result.rank);
  return {
    node,
    state: table((result) => stateAt(result.state)),
    points,
    value: points,
    rank,
    found: rank,
    expected: table((result) => result.expected),
    rated: table((result) => result.rated),
    slot,
  };
}

/** What a rated node results in when its gap is filled with the lowest level. */
export function lowestOf(node: ProgramNode, firstChoice: number): Exact | null {
  return node.rated?.results[firstChoice]?.low ?? null;
}

/** A rank that is none. */
export const noRank: Whole = known(-1);

import type { Rule, Unrated } from "quality-frameworks";
import { capNumber, placeBand } from "./band.js";
import { combine, round, type Term } from "./combine.js";
import { type Outcome, silent } from "./outcome.js";
import { hasNumbers, type PlaceList, placeOf } from "./place-list.js";
import { decimal, minus, order, over, type Rational, ratio, times, zero } from "./rational.js";
import type { Sheet } from "./sheet.js";
import { belowOf, commonList, inputsOf, type OracleNode, takesPlaces } from "./tree.js";

/** One evaluation of a sheet. Each node is worked out when it is first asked for. */
export interface Run {
  readonly sheet: Sheet;
  readonly outcomeOf: (node: OracleNode) => Outcome;
  /** The same with every gap at its lowest level. */
  readonly lowestOf: (node: OracleNode) => Outcome;
}

/**
 * Prepares the evaluation of a sheet.
 *
 * @param sheet - What was chosen.
 * @param isLowest - Whether its gaps stand at their lowest already, so that there is nothing lower to look at.
 */
export function runOf(sheet: Sheet, isLowest = false): Run {
  const outcomes = new Map<OracleNode, Outcome>();
  let lowest: Run | undefined;
  const run: Run = {
    sheet,
    outcomeOf: (node) => {
      const known = outcomes.get(node) ?? evaluate(run, node);
      outcomes.set(node, known);
      return known;
    },
    lowestOf: (node) => {
      lowest ??= isLowest ? run : runOf(fill(sheet, "lowest"), true);
      return lowest.outcomeOf(node);
    },
  };
  return run;
}

/** The sheet with every gap at its lowest or its highest level. */
export function fill(sheet: Sheet, to: "lowest" | "highest"): Sheet {
  const choices = new Map(sheet.choices);
  for (const [node, choice] of choices) {
    const place = to === "lowest" ? 0 : (node.list?.places.length ?? 1) - 1;
    if (choice.is === "gap") choices.set(node, { is: "level", place, answer: null });
  }
  return { ...sheet, choices };
}

/** Rated and expected ratings at a node and below it. */
export function coverageOf({ sheet }: Run, node: OracleNode): { readonly expected: number; readonly rated: number } {
  const choices = [node, ...belowOf(node)].flatMap((one) => sheet.choices.get(one) ?? []);
  const expected = choices.filter(({ is }) => is !== "not-applicable");
  return { expected: expected.length, rated: expected.filter(({ is }) => is !== "gap").length };
}

function evaluate(run: Run, node: OracleNode): Outcome {
  const rule = node.rule;
  if (node.rated) {
    const own = ratedOutcome(run, node);
    return rule === null || own.state !== "scored" ? own : placeBand({ run, node, self: own }, rule);
  }
  if (rule === null) throw new Error(`${node.id} has no rule.`);
  // Step 1.
  const inputs = rule.combine === "none" ? node.children : inputsOf(node, rule);
  const states = inputs.map((input) => run.outcomeOf(input).state);
  if (states.length > 0 && states.every((state) => state === "not-applicable" || state === "left-out")) {
    return silent(states.includes("not-applicable") ? "not-applicable" : "left-out");
  }
  // Step 4.
  const { expected, rated } = coverageOf(run, node);
  const asked = times(decimal(rule.minimumCoverage ?? 0), ratio(expected));
  if (order(ratio(100 * rated), asked) < 0) return silent("withheld");
  if (rule.combine === "none") return placeBand({ run, node, self: silent("not-scored") }, rule);
  const self = numberOf(run, rule, inputs);
  const capped = capNumber({ run, node, self }, rule);
  return placeBand({ run, node, self: capped }, rule);
}

function ratedOutcome(run: Run, node: OracleNode): Outcome {
  const choice = run.sheet.choices.get(node);
  if (choice === undefined) throw new Error(`${node.id} was not read.`);
  if (choice.is === "gap") return silent("unrated", choice.answer);
  if (choice.is !== "level") return silent(choice.is, choice.answer);
  return onList(node.list as PlaceList, choice.place, choice.answer);
}

function onList({ places }: PlaceList, place: number, answer: string | null = null): Outcome {
  const value = places[place]?.value ?? null;
  const [min, max] = value === null ? [null, null] : [places.at(0)?.value ?? null, places.at(-1)?.value ?? null];
  const numbers = { value, points: value, min, max, low: min, high: max };
  return { ...silent("scored", answer), ...numbers, place, found: place };
}

// Steps 3 and 5 to 8.
function numberOf(run: Run, rule: Rule, inputs: readonly OracleNode[]): Outcome {
  const unrated = rule.unrated ?? run.sheet.tree.framework.scoring.unrated;
  const counted = inputs.filter((input) => input.weight !== 0 && !isDropped(run.outcomeOf(input)));
  const terms: Term[] = [];
  for (const input of counted) {
    const term = termOf(run, rule, input) ?? gapTerm(run, rule, input, unrated);
    if (term === "withheld") return silent("withheld");
    if (term !== "dropped") terms.push(term);
  }
  if (terms.length === 0) return silent("unrated");
  const weights = terms.map(({ weight }) => weight);
  const part = (key: "value" | "low" | "high") =>
    combine(
      rule,
      terms.map((term) => term[key]),
      weights,
    );
  if (takesPlaces(rule)) {
    const list = commonList(inputs) as PlaceList;
    const outcome = onList(list, Number(part("value").n));
    return stated(rule, hasNumbers(list) ? outcome : { ...outcome, ...silentNumbers });
  }
  const [points, min, max] = [part("value"), part("low"), part("high")];
  return stated(rule, { ...silent("scored"), points, min, max });
}

const silentNumbers = { value: null, points: null, min: null, max: null, low: null, high: null };

function isDropped({ state }: Outcome): boolean {
  return state === "not-applicable" || state === "left-out" || state === "not-scored";
}

// What an input brings; undefined where it lacks what is asked of it.
function termOf(run: Run, rule: Rule, input: OracleNode): Term | undefined {
  const outcome = run.outcomeOf(input);
  if (rule.combine === "share" || rule.combine === "count") return reachedTerm(rule, input, outcome.place);
  if (rule.take === "band") return bandTerm(rule, input, outcome.place);
  const { value, low, high, points, min, max } = outcome;
  return rule.take === "points" ? makeTerm(input, points, min, max) : makeTerm(input, value, low, high);
}

// Step 5.
function gapTerm(run: Run, rule: Rule, input: OracleNode, unrated: Unrated): Term | "dropped" | "withheld" {
  if (unrated !== "lowest") return unrated === "exclude" ? "dropped" : "withheld";
  if (rule.combine === "share" || rule.combine === "count") return reachedTerm(rule, input, 0) ?? "withheld";
  if (rule.take === "band") return (input.list === null ? undefined : bandTerm(rule, input, 0)) ?? "withheld";
  const { low, high, min, max } = run.lowestOf(input);
  return (rule.take === "points" ? makeTerm(input, min, min, max) : makeTerm(input, low, low, high)) ?? "withheld";
}

function reachedTerm(rule: Rule, input: OracleNode, place: number): Term | undefined {
  if (place < 0 || rule.reaching === undefined) return undefined;
  const reached = place >= placeOf(input.list, rule.reaching);
  return makeTerm(input, ratio(reached ? 1 : 0), zero, ratio(1));
}

function bandTerm(rule: Rule, input: OracleNode, place: number): Term | undefined {
  if (place < 0 || input.list === null) return undefined;
  const { places } = input.list;
  if (takesPlaces(rule)) return makeTerm(input, ratio(place), zero, ratio(places.length - 1));
  return makeTerm(input, places[place]?.value, places.at(0)?.value, places.at(-1)?.value);
}

type Maybe = Rational | null | undefined;

function makeTerm(input: OracleNode, value: Maybe, low: Maybe, high: Maybe): Term | undefined {
  return value && low && high ? { weight: decimal(input.weight), value, low, high } : undefined;
}

// Steps 7 and 8: stated, then rounded once; and the same for the ends.
function stated(rule: Rule, combined: Outcome): Outcome {
  const { points, min, max } = combined;
  if (points === null || min === null || max === null) return combined;
  const base = rule.as === "percent-of-range" ? min : zero;
  const span = minus(max, base);
  const inPoints = rule.as === undefined || rule.as === "points";
  if (!inPoints && order(span, zero) <= 0) return silent("withheld");
  const state = (number: Rational) => {
    const one = inPoints ? number : over(times(ratio(100), minus(number, base)), span);
    return rule.round === undefined ? one : round(one, rule.round);
  };
  return { ...combined, value: state(points), low: state(min), high: state(max) };
}

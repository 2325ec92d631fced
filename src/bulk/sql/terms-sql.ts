import { firstChoice } from "../../assessment/form.js";
import { compare as compareExact, type Exact } from "../../core/exact.js";
import type { CompiledRule, Input } from "../../scoring/compiled-rule.js";
import { takesPlaces } from "../../scoring/evaluate/gather.js";
import type { ProgramNode } from "../../scoring/program.js";
import { allOf, notOf } from "./condition.js";
import { sameOver } from "./fractions.js";
import { type NodeSql, stateAt } from "./node-sql.js";
import { type Numbers, numbersOf } from "./numbers.js";
import type { SqlRun } from "./run-sql.js";
import { define } from "./sheet.js";
import { among, either, firstOf, isGiven, isNull, known, plus, type Whole } from "./whole.js";

/** What one input brings. */
export interface TermSql {
  /** Its weight. */
  readonly weight: Exact;
  /** The number or the rank; NULL where it does not take part. */
  readonly numbers: Numbers;
}

/** What the inputs of a rule bring. */
export interface TermsSql {
  /** Those that can take part. */
  readonly terms: readonly TermSql[];
  /** How many inputs are gaps that withhold the result. */
  readonly gaps: Whole;
}

const dropped = (["not-applicable", "left-out", "not-scored"] as const).map(stateAt);

/** Collects what the inputs bring, as `gather` does for one assessment. */
export function termsSql(run: SqlRun, node: ProgramNode, rule: CompiledRule): TermsSql {
  const terms: TermSql[] = [];
  const gaps: Whole[] = [];
  rule.inputs.forEach(({ index, weight }, place) => {
    const input = run.at(index);
    const brought = bring(run, node, rule, place, input);
    const numbers = rule.unrated === "lowest" ? orLowest(run, node, rule, place, input, brought) : brought;
    if (rule.unrated !== "exclude") gaps.push(gapOf(input, numbers));
    if (numbers !== null) terms.push({ weight, numbers });
  });
  return { terms, gaps: define(run.sheet, plus([known(0), ...gaps])) };
}

function gapOf(input: NodeSql, numbers: Numbers | null): Whole {
  const missing = numbers === null ? true : isNull(numbers.of);
  const isGap = allOf([missing, notOf(among(input.state, dropped))]);
  return either(isGap, known(1), known(0));
}

// Null for an input that never brings anything.
function bring(run: SqlRun, node: ProgramNode, rule: CompiledRule, place: number, input: NodeSql): Numbers | null {
  if (rule.reaching.length > 0) return byRank(run, input.rank, reachedBy(rule, place, input.node));
  if (rule.take === "band") return byRank(run, input.rank, worthOf(node, rule, input.node));
  const numbers = rule.take === "points" ? input.points : input.value;
  return numbers === null || numbers.low === null || numbers.high === null ? null : numbers;
}

/** What each rank of a list brings. */
interface Worth {
  readonly values: readonly (Exact | null)[];
  readonly low: Exact | null;
  readonly high: Exact | null;
}

function reachedBy(rule: CompiledRule, place: number, { list }: ProgramNode): Worth {
  const reaching = rule.reaching[place] as number;
  return { values: (list?.ids ?? []).map((_, rank) => (rank >= reaching ? 1 : 0)), low: 0, high: 1 };
}

function worthOf(node: ProgramNode, rule: CompiledRule, { list }: ProgramNode): Worth {
  const ids = list?.ids ?? [];
  if (takesPlaces(node, rule)) return { values: ids.map((_, rank) => rank), low: 0, high: ids.length - 1 };
  return { values: list?.values ?? [], low: list?.values[0] ?? null, high: list?.values.at(-1) ?? null };
}

function byRank(run: SqlRun, rank: Whole, { values, low, high }: Worth): Numbers | null {
  if (low === null || high === null) return null;
  const numbers = numbersOf(rank, [null, ...values], low, high, -1);
  return numbers === null ? null : { ...numbers, of: define(run.sheet, numbers.of) };
}

// A gap counts as the lowest of its own list, and where it has none, as its result with every gap at its lowest.
function orLowest(
  run: SqlRun,
  node: ProgramNode,
  rule: CompiledRule,
  place: number,
  input: NodeSql,
  brought: Numbers | null,
): Numbers | null {
  const least = lowestFor(run, node, rule, place, input);
  const isDropped = among(input.state, dropped);
  if (least === null) return brought;
  if (brought === null) return { ...least, of: define(run.sheet, firstOf([[isDropped, null]], least.of)) };
  if (!brought.of.nullable) return brought;
  const [one, other] = sameOver(run.sheet, [brought, least]) as [Numbers, Numbers];
  const given = isGiven(one.of);
  const end = (a: Whole | null, b: Whole | null) => define(run.sheet, either(given, a, b));
  return {
    of: define(
      run.sheet,
      firstOf(
        [
          [given, one.of],
          [isDropped, null],
        ],
        other.of,
      ),
    ),
    low: end(one.low, other.low),
    high: end(one.high, other.high),
    over: one.over,
    least: smaller(one.least, other.least),
    most: one.most,
  };
}

function smaller(a: Exact, b: Exact): Exact {
  return compareExact(a, b) < 0 ? a : b;
}

function lowestFor(run: SqlRun, node: ProgramNode, rule: CompiledRule, place: number, input: NodeSql): Numbers | null {
  if (rule.reaching.length > 0) return fixed(reachedBy(rule, place, input.node));
  if (rule.take === "band") return fixed(worthOf(node, rule, input.node));
  const { index } = rule.inputs[place] as Input;
  const { rated, rule: own } = input.node;
  const leaf = own === null ? rated?.results[firstChoice] : undefined;
  if (leaf !== undefined) return fixed({ values: [leaf.low], low: leaf.low, high: leaf.high });
  const full = run.filled().at(index);
  const numbers = rule.take === "points" ? full.points : full.value;
  if (numbers === null || numbers.low === null || numbers.high === null) return null;
  return { ...numbers, of: define(run.sheet, either(isGiven(numbers.of), numbers.low, null)) };
}

function fixed({ values, low, high }: Worth): Numbers | null {
  const [least] = values;
  if (least === undefined || least === null || low === null || high === null) return null;
  return numbersOf(known(0), [least], low, high);
}

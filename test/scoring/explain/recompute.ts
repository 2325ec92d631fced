import type {
  Brought,
  Combined,
  ConditionRecord,
  CountRecord,
  Explanation,
  Figure,
  LevelName,
  Reason,
  RuleReason,
  Stated,
} from "quality-frameworks";
import {
  compare,
  decimal,
  type Fraction,
  fraction,
  hundred,
  lowestTerms,
  minus,
  over,
  plus,
  round,
  sum,
  times,
  zero,
} from "./fraction.js";

// A second, small evaluator: it knows nothing of the engine, only what an explanation says.

interface State {
  value: Fraction | null;
  low: Fraction | null;
  high: Fraction | null;
  points: Fraction | null;
  min: Fraction | null;
  max: Fraction | null;
  band: LevelName | null;
  withheld: boolean;
}

interface Work {
  readonly one: Explanation;
  readonly nodes: ReadonlyMap<string, Explanation>;
  readonly rule: RuleReason | undefined;
  readonly same: (what: string, found: unknown, said: unknown) => void;
}

/**
 * Computes every node of an explanation again from its own records and the results of the nodes they name.
 *
 * @returns What does not come out as the explanation says; nothing where all does.
 */
export function recompute(root: Explanation): readonly string[] {
  const nodes = new Map<string, Explanation>();
  const collect = (one: Explanation): void => {
    nodes.set(one.node.id, one);
    for (const inner of [...one.children, ...one.groupings]) collect(inner);
  };
  collect(root);
  return [...nodes.values()].flatMap((one) => problemsOf(one, nodes));
}

function problemsOf(one: Explanation, nodes: Work["nodes"]): readonly string[] {
  const problems: string[] = [];
  const same = (what: string, found: unknown, said: unknown): void => {
    if (shown(found) !== shown(said))
      problems.push(`${one.node.id}: ${what} is ${shown(said)}, but comes out as ${shown(found)}`);
  };
  const rule = one.reasons.find((reason) => reason.kind === "rule");
  const state: State = { ...number(null, null, null), band: null, withheld: false };
  for (const reason of one.reasons) follow(reason, state, { one, nodes, rule, same });
  same("withheld", state.withheld, one.state === "withheld");
  if (state.withheld) return problems;
  for (const end of ["value", "low", "high", "points", "min", "max"] as const) same(end, state[end], read(one[end]));
  same("band", state.band?.id, one.band?.id);
  return problems;
}

function follow(reason: Reason, state: State, work: Work): void {
  switch (reason.kind) {
    case "level-chosen":
    case "answered-as-level":
      Object.assign(state, number(read(reason.level.value), read(reason.lowest.value), read(reason.highest.value)));
      state.band = reason.level;
      break;
    case "sum":
    case "mean":
    case "share":
    case "count":
    case "lowest":
    case "highest":
    case "median":
    case "most-common":
    case "geometric-mean":
      followCombined(reason, state, work);
      break;
    case "percent-of-maximum":
    case "percent-of-range":
      followStated(reason, state, work);
      break;
    case "rounded":
      work.same("the number after rounding", rounded(must(reason.before), work), read(reason.after));
      work.same("the number rounded", state.value, read(reason.after));
      break;
    default:
      followBand(reason, state, work);
  }
}

function followCombined(reason: Combined, state: State, work: Work): void {
  for (const input of reason.inputs) checkInput(input, reason, work);
  state.band = reason.band;
  if (reason.band !== null) {
    const ranks = reason.inputs.map((input) => (input.band as LevelName).rank).sort((a, b) => a - b);
    const chosen = combine(
      reason,
      ranks.map((rank) => [BigInt(rank), 1n]),
      ranks.map(() => [1n, 1n]),
    );
    work.same("the band combined", chosen, [BigInt(reason.band.rank), 1n]);
  } else if (reason.kind !== "geometric-mean") {
    // A root has no exact value to compute again.
    const weights = reason.inputs.map((input) => must(input.weight));
    const end = (which: "value" | "low" | "high") =>
      combine(
        reason,
        reason.inputs.map((input) => must(input[which])),
        weights,
      );
    work.same("points", end("value"), read(reason.points));
    work.same("min", end("low"), read(reason.min));
    work.same("max", end("high"), read(reason.max));
  }
  Object.assign(state, number(read(reason.points), read(reason.min), read(reason.max)));
  if (work.rule?.as !== "points" || reason.points === null) return;
  for (const end of ["value", "low", "high"] as const) state[end] = rounded(state[end] as Fraction, work);
}

function combine({ kind, start, ties }: Combined, values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  const weighted = sum(values.map((value, place) => times(value, weights[place] as Fraction)));
  const sorted = [...values].sort(compare);
  switch (kind) {
    case "sum":
      return plus(must(start), weighted);
    case "mean":
      return over(weighted, sum(weights));
    case "share":
      return over(times(hundred, weighted), sum(weights));
    case "count":
      return sum(values);
    case "lowest":
      return sorted[0] as Fraction;
    case "highest":
      return sorted.at(-1) as Fraction;
    case "most-common": {
      const often = (one: Fraction) => values.filter((other) => compare(one, other) === 0).length;
      const most = Math.max(...values.map(often));
      const best = sorted.filter((one) => often(one) === most);
      return (ties === "higher" ? best.at(-1) : best[0]) as Fraction;
    }
    default: {
      const lower = sorted[Math.ceil(sorted.length / 2) - 1] as Fraction;
      const higher = sorted[Math.floor(sorted.length / 2)] as Fraction;
      return ties === "lower" ? lower : ties === "higher" ? higher : over(plus(lower, higher), [2n, 1n]);
    }
  }
}

// What an input brought must be what the explanation of that input says.
function checkInput(input: Brought, { kind }: Combined, { nodes, rule, same }: Work): void {
  const { id } = input.node;
  const below = nodes.get(id) as Explanation;
  const reaches = kind === "share" || kind === "count";
  if (input.gap) {
    same(`what ${id} brought as a gap`, read(input.low), read(input.value));
  } else if (reaches || rule?.take === "band") {
    same(`the band of ${id}`, below.band?.id, input.band?.id);
    if (!reaches && input.value !== null)
      same(`the number of ${id}`, read(below.band?.value ?? null), read(input.value));
  } else {
    const points = rule?.take === "points";
    same(`what ${id} brought`, read(points ? below.points : below.value), read(input.value));
    same(`the lowest of ${id}`, read(points ? below.min : below.low), read(input.low));
    same(`the highest of ${id}`, read(points ? below.max : below.high), read(input.high));
  }
}

function followStated(reason: Stated, state: State, work: Work): void {
  const base = reason.kind === "percent-of-range" ? must(reason.min) : zero;
  const percent = (some: Fraction) => over(times(hundred, minus(some, base)), minus(must(reason.max), base));
  work.same("percent", percent(must(reason.points)), read(reason.percent));
  state.value = rounded(percent(state.points as Fraction), work);
  state.low = rounded(percent(state.min as Fraction), work);
  state.high = rounded(percent(state.max as Fraction), work);
}

function rounded(some: Fraction, { rule }: Work): Fraction {
  return rule?.round ? round(some, decimal(rule.round.to), rule.round.mode) : some;
}

function followBand(reason: Reason, state: State, work: Work): void {
  switch (reason.kind) {
    case "band-by-edges": {
      const lies = reason.bands.filter(({ edge, included }) => {
        const side = edge === null ? 1 : compare(must(reason.value), must(edge));
        return side > 0 || (side === 0 && included);
      });
      work.same("the number in a band", state.value, read(reason.value));
      work.same("the band between edges", lies.at(-1)?.band.id, reason.band?.id);
      state.band = reason.band;
      break;
    }
    case "verdict-failed":
      work.same("a verdict that fails", holds(reason.condition, work), false);
      break;
    case "verdict-held":
      work.same("a verdict that holds", holds(reason.condition, work), true);
      state.band = reason.band;
      break;
    case "verdict-otherwise":
      state.band = reason.band;
      break;
    case "verdict-open":
      state.band = null;
      break;
    case "step-taken":
    case "step-at-end":
      work.same("a step", holds(reason.condition, work), true);
      work.same("the band before a step", state.band?.rank, reason.from.rank);
      moveTo(reason.to, state, work);
      break;
    case "limit-binds":
    case "limit-holds": {
      const cap = read(reason.atMost.value);
      work.same("a limit", holds(reason.condition, work), true);
      if (cap && state.value && compare(cap, state.value) < 0) state.value = cap;
      if (reason.atMost.band && state.band && reason.atMost.band.rank < state.band.rank)
        moveTo(reason.atMost.band, state, work);
      break;
    }
    case "override":
    case "override-cut":
      work.same("the band computed", state.band?.id, reason.computed?.id);
      moveTo(reason.final, state, work);
      break;
    case "gaps-withhold":
    case "coverage-too-low":
    case "condition-unknown":
    case "nothing-to-divide":
      state.withheld = true;
      break;
    default:
  }
}

// Where the level itself was chosen, its number goes along.
function moveTo(band: LevelName, state: State, { rule }: Work): void {
  state.band = band;
  if (rule?.combine !== "judged") return;
  state.value = read(band.value);
  state.points = state.value;
}

function holds(condition: ConditionRecord, work: Work): boolean | null {
  switch (condition.kind) {
    case "all":
    case "any": {
      const truths = condition.of.map((part) => holds(part, work));
      if (truths.includes(null)) return null;
      return condition.kind === "all" ? truths.every(Boolean) : truths.some(Boolean);
    }
    case "not": {
      const truth = holds(condition.of, work);
      return truth === null ? null : !truth;
    }
    case "count": {
      const { asked, passing, failing, unknown, atLeast, atMost } = condition;
      for (const { id } of passing) work.same(`${id} passes`, passes(condition, work.nodes.get(id)), true);
      work.same("asked", passing.length + failing.length + unknown.length, asked);
      if (unknown.length > 0) return null;
      return passing.length >= (atLeast ?? 0) && passing.length <= (atMost ?? Number.POSITIVE_INFINITY);
    }
    default:
      return condition.holds;
  }
}

function passes({ test }: CountRecord, node: Explanation | undefined): boolean {
  if (test.asks === "answer" || test.asks === "value") return true;
  // A gap may be seen as the lowest.
  const rank = node?.band?.rank ?? 0;
  const ranks = test.levels.map((level) => level.rank);
  if (test.asks === "is") return ranks.includes(rank);
  return test.asks === "from" ? rank >= (ranks[0] as number) : rank < (ranks[0] as number);
}

function number(value: Fraction | null, low: Fraction | null, high: Fraction | null) {
  return { value, low, high, points: value, min: low, max: high };
}

function read(figure: Figure | null): Fraction | null {
  return figure === null ? null : fraction(figure.exact);
}

function must(figure: Figure | null): Fraction {
  if (figure === null) throw new Error("A number is missing that was to be computed with.");
  return fraction(figure.exact);
}

function shown(some: unknown): string {
  return Array.isArray(some) ? lowestTerms(some as unknown as Fraction) : String(some ?? null);
}

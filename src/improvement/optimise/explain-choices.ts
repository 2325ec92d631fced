import { compare, type Exact, exact, subtract } from "../../core/exact.js";
import { resultAt } from "../../scoring/evaluate/run.js";
import { figureOf, figureOrNull } from "../../scoring/explain/figure.js";
import type { NodeName } from "../../scoring/explain/names.js";
import { namesOf } from "../../scoring/explain/names-of.js";
import type { StruckLimit } from "../../scoring/score.js";
import type { CandidateAction, OptimiseOptions } from "./candidate.js";
import type { ActionName, ChoiceReason, TakenForLimit, WholeAt } from "./choice-reason.js";
import type { ActionChoice } from "./optimised-plan.js";
import { compareOutcomes, type Goal, isBelow, type Outcome, outcomeOf, runWith } from "./outcome.js";
import type { Move, Problem } from "./problem.js";

/** What was sought. */
export interface Sought {
  /** The goal that is reached; null where the best was sought. */
  readonly goal: Goal | null;
  /** What the plan was sought by. */
  readonly options: OptimiseOptions;
}

/** A plan with what is needed to explain it. */
interface Chosen extends Sought {
  readonly problem: Problem;
  readonly candidates: readonly CandidateAction[];
  readonly taken: bigint;
  readonly outcome: Outcome;
}

/** Says of every candidate why it was taken or left out, by scoring the plan once more without it or with it. */
export function explainChoices(
  problem: Problem,
  candidates: readonly CandidateAction[],
  taken: bigint,
  sought: Sought,
): readonly ActionChoice[] {
  const chosen: Chosen = { problem, candidates, taken, outcome: outcomeOf(problem, taken), ...sought };
  return problem.moves.map((move) => {
    const isTaken = (taken & move.bit) !== 0n;
    const id = candidates[move.index]?.id as string;
    return { id, taken: isTaken, because: isTaken ? whyTaken(chosen, move) : [whyNot(chosen, move)] };
  });
}

function whyTaken(chosen: Chosen, move: Move): readonly ChoiceReason[] {
  const { problem, taken, goal, outcome } = chosen;
  const action = nameOf(chosen, move.index);
  const needers = problem.moves.filter((other) => (taken & other.bit) !== 0n && other.after.includes(move.index));
  const rest = withoutMove(problem, taken, move);
  const without = outcomeOf(problem, rest);
  const reasons: ChoiceReason[] = limitsWithout(chosen, rest).map((limit) => ({ ...limit, action }));
  const floors = floorsWithout(chosen, rest);
  if (floors.length > 0) reasons.push({ kind: "floor", action, nodes: floors });
  // What floors ask for is said apart.
  const missed = goal !== null && !goal.met({ ...without, below: 0 });
  const kind = missed ? "target" : without.rank === outcome.rank ? "number" : "band";
  const differs = missed || compareOutcomes({ ...outcome, below: 0 }, { ...without, below: 0 }) !== 0;
  // A limit that would hold says it all; beside a floor the number says little.
  const said = reasons[0]?.kind === "limit" || (kind === "number" && reasons.length > 0);
  if (differs && !said) {
    reasons.push({ kind, action, with: wholeOf(chosen, taken), without: wholeOf(chosen, rest) });
  }
  const others = needers.map((other) => nameOf(chosen, other.index));
  if (others.length > 0) reasons.push({ kind: "needed-by", action, others });
  return reasons;
}

// Without an action those that need it go as well.
function withoutMove({ moves }: Problem, taken: bigint, move: Move): bigint {
  let rest = taken & ~move.bit;
  for (let before = -1n; before !== rest; ) {
    before = rest;
    for (const { bit, after } of moves) {
      if (after.some((index) => (rest & (1n << BigInt(index))) === 0n)) rest &= ~bit;
    }
  }
  return rest;
}

function limitsWithout({ problem, taken }: Chosen, rest: bigint): readonly Omit<TakenForLimit, "action">[] {
  const { program } = problem.scene;
  const names = namesOf(program);
  const list = program.nodes[0]?.list ?? null;
  const binding = (set: bigint) => resultAt(runWith(problem, set), 0).limits.filter((limit) => limit.binds);
  const held = new Set(binding(taken).map((limit) => limit.id));
  const cap = ({ atMost }: StruckLimit) => {
    const rank = typeof atMost === "string" ? (list?.ranks.get(atMost) ?? -1) : -1;
    return names.level(list, rank) ?? figureOf(exact(Number(atMost)));
  };
  return binding(rest)
    .filter((limit) => !held.has(limit.id))
    .map((limit) => ({
      kind: "limit",
      limit: limit.id,
      atMost: cap(limit),
      why: limit.because,
      nodes: limit.nodes.flatMap((id) => names.nodes[names.places.get(id) ?? -1] ?? []),
    }));
}

function floorsWithout({ problem, taken }: Chosen, rest: bigint): readonly NodeName[] {
  const names = namesOf(problem.scene.program);
  const [now, then] = [runWith(problem, taken), runWith(problem, rest)];
  const fallen = problem.floors.filter((floored) => isBelow(then, floored) && !isBelow(now, floored));
  return fallen.map(({ item }) => names.nodes[item] as NodeName);
}

function whyNot(chosen: Chosen, move: Move): ChoiceReason {
  const { problem, taken, goal, outcome } = chosen;
  const action = nameOf(chosen, move.index);
  const named = (places: readonly number[]) => places.map((place) => nameOf(chosen, place));
  const isTaken = (place: number) => (taken & (1n << BigInt(place))) !== 0n;
  if (move.barred?.kind === "settled") return { kind: "settled", action, status: move.barred.status };
  if (move.barred !== null) return { kind: move.barred.kind, action, others: named(move.barred.others) };
  if (move.touches.length === 0 && !problem.moves.some((other) => other.after.includes(move.index))) {
    return { kind: "no-rating", action };
  }
  const rivals = [...new Set(move.excludes.filter(isTaken))];
  if (rivals.length > 0) return { kind: "excluded-by", action, others: named(rivals) };
  const missing = move.after.filter((place) => !isTaken(place));
  if (missing.length > 0) return { kind: "after", action, others: named(missing) };
  if (goal !== null) return { kind: "not-needed", action };
  const side = compareOutcomes(outcomeOf(problem, taken | move.bit), outcome);
  if (side < 0) return { kind: "lowers", action };
  if (side === 0) return { kind: "no-effect", action };
  return overBudget(chosen, move) ?? { kind: "not-searched", action };
}

function overBudget(chosen: Chosen, move: Move): ChoiceReason | null {
  const { candidates, taken, options } = chosen;
  const { effort, cost } = options.budget ?? {};
  const action = nameOf(chosen, move.index);
  const asks = [
    { of: "effort", most: effort, amount: (one: CandidateAction) => one.effort ?? 1 },
    { of: "cost", most: cost, amount: (one: CandidateAction) => one.cost ?? 0 },
  ] as const;
  for (const { of, most, amount } of asks) {
    if (most === undefined) continue;
    const bought = candidates.filter((_, index) => (taken & (1n << BigInt(index))) !== 0n);
    const left = bought.reduce<Exact>((sum, one) => subtract(sum, exact(amount(one))), exact(most));
    const takes = exact(amount(candidates[move.index] as CandidateAction));
    if (compare(takes, left) > 0)
      return { kind: "over-budget", action, of, takes: figureOf(takes), left: figureOf(left) };
  }
  return null;
}

function nameOf({ candidates }: Chosen, index: number): ActionName {
  const { id, title } = candidates[index] as CandidateAction;
  return { id, title: title ?? null };
}

function wholeOf({ problem }: Chosen, taken: bigint): WholeAt {
  const { program } = problem.scene;
  const { rank, value, percent } = outcomeOf(problem, taken);
  const band = namesOf(program).level(program.nodes[0]?.list ?? null, rank);
  return { band, value: figureOrNull(value), percent: figureOrNull(percent) };
}

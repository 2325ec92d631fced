import type { Blank } from "../../assessment/form.js";
import { compare, type Exact, subtract } from "../../core/exact.js";
import { evaluate } from "../evaluate/evaluate.js";
import type { ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { figureOf } from "./figure.js";
import type { Cost } from "./label-reason.js";
import type { LevelName, NodeName } from "./names.js";
import type { Trace } from "./read-back.js";
import { unitOf } from "./unit-of.js";
import { ratedBelow } from "./whole-reasons.js";

interface Priced {
  readonly reason: Cost;
  readonly loss: Exact;
  readonly places: number;
  readonly short: Exact;
}

/**
 * Lists the ratings that cost a node most, dearest first: each is set to its best level, and everything is scored once more.
 * Of two that cost the same number, the one that costs a better band comes first, then the one further from its own best.
 */
export function costReasons(trace: Trace, node: ProgramNode): readonly Cost[] {
  const priced = ratedBelow(trace.program, node.index).flatMap((index) => price(trace, node, index) ?? []);
  return priced.sort(dearer).map(({ reason }) => reason);
}

function dearer(a: Priced, b: Priced): number {
  return compare(b.loss, a.loss) || b.places - a.places || compare(b.short, a.short);
}

function price(trace: Trace, node: ProgramNode, index: number): Priced | null {
  const { names, program, results, chosen } = trace;
  const { list } = program.nodes[index] as ProgramNode;
  const own = results[index] as Result;
  const top = (list?.ids.length ?? 0) - 1;
  if (own.state !== "scored" || own.rank < 0 || own.rank >= top) return null;
  const before = results[node.index] as Result;
  const after = scoreWith(trace, index, top)[node.index] as Result;
  const loss = before.value === null || after.value === null ? 0 : subtract(after.value, before.value);
  const rises = after.rank > before.rank;
  if (compare(loss, 0) <= 0 && !rises) return null;
  const choice = chosen.get(index);
  const reason: Cost = {
    kind: "cost",
    node: names.nodes[node.index] as NodeName,
    item: names.nodes[index] as NodeName,
    level: names.level(list, own.rank) as LevelName,
    answer: choice?.kind === "special" ? names.answer(choice.id) : null,
    best: names.level(list, top) as LevelName,
    unit: unitOf(program, node.index),
    loss: compare(loss, 0) <= 0 ? null : figureOf(loss),
    band: rises ? names.level(node.list, after.rank) : null,
  };
  const short = own.points === null || own.max === null ? 0 : subtract(own.max, own.points);
  return { reason, loss, places: rises ? after.rank - before.rank : 0, short };
}

function scoreWith({ program, reading, blanks }: Trace, index: number, rank: number): readonly Result[] {
  const { choices, slots: bySlot } = blanks.get(index) as Blank;
  const best = choices[rank];
  const slot = bySlot.get(best?.id ?? "") ?? bySlot.get(best?.value ?? "");
  return evaluate(program, { ...reading, slots: reading.slots.with(index, slot as number) });
}

import { compare, type Exact } from "../../core/exact.js";
import type { Program, ProgramNode } from "../../scoring/program.js";
import { bandMistakes } from "../document/band-mistakes.js";
import type { PlacedRule } from "../document/placed-rules.js";
import type { LintContext } from "../rule/lint-context.js";
import { endsOf } from "./ends.js";
import { canVanish } from "./ranges.js";
import { reachOfRule } from "./rule-reach.js";

/** A number that bands are found for. */
export interface BandValue {
  /** The number. */
  readonly value: Exact;
  /** Id of a node that can come to it. */
  readonly id: string;
}

/** What the bands of a rule can meet. */
export interface BandValues {
  /** Each number once, rising; only the ends, where there are too many to look at. */
  readonly values: readonly BandValue[];
  /** Whether these are all numbers there are. */
  readonly proven: boolean;
  /** Whether all numbers there are surely lie between the first and the last of these. */
  readonly closed: boolean;
}

/** Lists the numbers that the bands of a rule can meet; none for a rule whose bands are found another way. */
export function bandValuesOf(context: LintContext, placed: PlacedRule): BandValues {
  const { bands = [], verdict } = placed.rule;
  if (bands.length === 0 || verdict !== undefined || !context.canRun || bandMistakes(placed).length > 0) {
    return { values: [], proven: false, closed: false };
  }
  const { cases, proven } = reachOfRule(context, placed);
  if (!proven) return atEnds(context.program, placed);
  const scored = cases.filter(({ result }) => result.state === "scored");
  return { values: inOrder(scored.map(({ result, node }) => ({ ...result, id: node.id }))), proven, closed: true };
}

// However many cases there are, those with everything at its lowest and at its highest are known.
function atEnds(program: Program, { nodes }: PlacedRule): BandValues {
  const { lowest, highest } = endsOf(program);
  const ends = nodes.flatMap(({ index, id }) =>
    [lowest[index]?.value ?? null, highest[index]?.value ?? null].map((value) => ({ value, id })),
  );
  const closed = nodes.every(({ index, below }) => {
    const stay = below.every((place) => !canVanish(program, program.nodes[place] as ProgramNode));
    return stay && program.nodes[index]?.monotone === true;
  });
  return { values: inOrder(ends), proven: false, closed };
}

function inOrder(all: readonly { readonly value: Exact | null; readonly id: string }[]): readonly BandValue[] {
  const values = new Map<string, BandValue>();
  for (const { value, id } of all) {
    if (value === null) continue;
    const key = typeof value === "number" ? String(value) : `${value.n}/${value.d}`;
    if (!values.has(key)) values.set(key, { value, id });
  }
  return [...values.values()].sort((a, b) => compare(a.value, b.value));
}

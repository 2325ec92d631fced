import type { Reading } from "../../assessment/read-assessment.js";
import { type Exact, toNumber } from "../../core/exact.js";
import { remember } from "../../core/remember.js";
import type { Total } from "../assessment-score.js";
import { evaluateRules } from "../evaluate/evaluate.js";
import { percentOf } from "../percent-of.js";
import type { Program, ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import { countAt } from "../tally-up.js";
import { rememberBySum } from "./remember-by-sum.js";

/** A total without its counts. */
type Figures = Omit<Total, "counts">;

/**
 * Gives the totals of one assessment after the other. Every result comes from the engine; where a sum decides it, the engine
 * is asked once.
 */
export const totalsOf: (program: Program) => (reading: Reading) => Total = /* @__PURE__ */ remember((program) => {
  const root = program.nodes[0] as ProgramNode;
  const met = rememberBySum<Figures>(program, root);
  return (reading) => {
    const sum = met.sumOf(reading);
    const known = met.recall(sum);
    const figures = known ?? figuresOf(program, root, reading);
    if (known === undefined) met.keep(sum, figures);
    const { state, value, points, max, percent, band } = figures;
    return { state, value, points, max, percent, band, counts: countAt(program, root, reading.slots) };
  };
});

function figuresOf(program: Program, { list }: ProgramNode, reading: Reading): Figures {
  const { state, value, points, max, rank } = evaluateRules(program, reading).results[0] as Result;
  const percent = percentOf(points, max);
  return {
    state,
    value: shown(value),
    points: shown(points),
    max: shown(max),
    percent,
    band: list?.ids[rank] ?? null,
  };
}

function shown(number: Exact | null): number | null {
  return number === null ? null : toNumber(number);
}

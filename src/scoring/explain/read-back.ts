import type { Override } from "../../assessment/assessment.js";
import { type Blank, excluded, open } from "../../assessment/form.js";
import type { Reading } from "../../assessment/read-assessment.js";
import { isRecord } from "../../core/check-fields.js";
import { type Exact, toNumber } from "../../core/exact.js";
import { QualityError } from "../../core/quality-error.js";
import { exclusionOf } from "../../framework/exclusion-of.js";
import type { Choice } from "../../framework/list-choices.js";
import type { AssessmentScore } from "../assessment-score.js";
import { type Bounds, boundsOf } from "../bounds.js";
import { evaluate, fillGaps } from "../evaluate/evaluate.js";
import type { Run } from "../evaluate/run.js";
import type { Program, ProgramNode } from "../program.js";
import type { Result } from "../result.js";
import type { Score } from "../score.js";
import { type Names, namesOf } from "./names-of.js";

/** A score with everything that led to it: what was chosen, the exact results, and what the gaps still allow. */
export interface Trace extends Run {
  /** The names of the nodes and levels. */
  readonly names: Names;
  /** What is still possible. */
  readonly bounds: Bounds;
  /** How often each level and answer was chosen from a node down. */
  readonly counts: (index: number) => Score["counts"];
  /** What is rated, by place. */
  readonly blanks: ReadonlyMap<number, Blank>;
  /** What was chosen, by place; nothing where nothing was. */
  readonly chosen: ReadonlyMap<number, Choice>;
}

/**
 * Reads an assessment back from its score and evaluates it again: a score says of every leaf what was chosen, of the unit
 * which facts counted, and of every node which band a person put in place. So explanations rest on the one way of scoring,
 * and a score that was stored as JSON explains itself as well as a fresh one.
 *
 * @throws A {@link QualityError} with code `wrong-framework` when the framework does not give this score.
 */
export function readBack(program: Program, score: AssessmentScore): Trace {
  const { id, edition } = program.framework;
  if (score?.framework !== id || score.edition !== edition) {
    const other = `${score?.framework ?? "something else"}, edition ${score?.edition ?? "unknown"}`;
    throw new QualityError("wrong-framework", `The score is of ${other}, not of ${id}, edition ${edition}.`);
  }
  const scores = layScores(program, score);
  const blanks = blanksOf(program);
  const chosen = new Map<number, Choice>();
  const facts = new Map(Object.entries(score.facts ?? {}));
  const slots = program.form.outline.nodes.map((node) => {
    const blank = blanks.get(node.index);
    if (blank === undefined) return open;
    const answer = answerOf(scores[node.index] as Score);
    const choice = blank.choices.find((one) => one.id === answer);
    const applies = exclusionOf(node, facts) === null;
    if (!applies && answer === undefined) return excluded;
    if (applies && answer === "unrated") return open;
    if (!applies || choice === undefined) throw misfit(program, node.id);
    chosen.set(node.index, choice);
    return blank.slots.get(choice.id) ?? (blank.slots.get(choice.value as number) as number);
  });
  const overrides = scores.flatMap(({ id: node, override }): Override[] =>
    override === null ? [] : [{ id: node, band: override.wished, reason: override.reason, role: override.role }],
  );
  const reading: Reading = { slots, facts, overrides };
  const results = [...evaluate(program, reading)];
  program.nodes.forEach((node) => {
    if (!fits(node, results[node.index] as Result, scores[node.index] as Score)) throw misfit(program, node.id);
  });
  let filled: readonly Result[] | undefined;
  const lowest = () => (filled ??= evaluate(program, { ...reading, slots: fillGaps(program, slots, "lowest") }));
  const bounds = boundsOf(program, reading, results);
  const counts = (index: number) => (scores[index] as Score).counts;
  return { program, reading, results, lowest, names: namesOf(program), bounds, counts, blanks, chosen };
}

function misfit({ framework }: Program, node: string): QualityError {
  return new QualityError(
    "wrong-framework",
    `The score does not fit ${framework.id}, edition ${framework.edition}, as it is given here: see "${node}". Score the assessment again.`,
  );
}

// The scores of all nodes by place; those of the tree are the same wherever they are shown.
function layScores(program: Program, score: AssessmentScore): readonly Score[] {
  const scores: Score[] = [];
  const lay = (index: number, one: Score | undefined): void => {
    const { id, kind, children } = program.nodes[index] as ProgramNode;
    const shaped = one?.id === id && one.kind === kind && one.children?.length === children.length;
    if (!shaped || !isRecord(one.counts)) throw misfit(program, id);
    scores[index] = one;
    children.forEach((child, place) => {
      lay(child, one.children[place]);
    });
  };
  for (const index of program.groupings) {
    const { id } = program.nodes[index] as ProgramNode;
    lay(index, Object.hasOwn(score.groupings ?? {}, id) ? score.groupings[id] : undefined);
  }
  lay(0, score);
  return scores;
}

function blanksOf({ form }: Program): ReadonlyMap<number, Blank> {
  const blanks = form.entries.flatMap(({ blank, dimensions }) => blank ?? [...(dimensions?.values() ?? [])]);
  return new Map(blanks.map((blank) => [blank.node.index, blank]));
}

// A node counts what was chosen for itself and for all below it: what is left over is its own.
function answerOf({ counts, children }: Score): string | undefined {
  const numberOf = (one: Score["counts"], id: string) => (Object.hasOwn(one, id) ? (one[id] as number) : 0);
  const below = (id: string) => children.reduce((sum, child) => sum + numberOf(child.counts, id), 0);
  return Object.keys(counts).find((id) => numberOf(counts, id) > below(id));
}

function fits({ list }: ProgramNode, result: Result, score: Score): boolean {
  const shown = (number: Exact | null) => (number === null ? null : toNumber(number));
  return (
    result.state === score.state &&
    shown(result.value) === score.value &&
    shown(result.points) === score.points &&
    shown(result.max) === score.max &&
    (list?.ids[result.rank] ?? null) === score.band &&
    (list?.ids[result.found] ?? null) === score.found
  );
}

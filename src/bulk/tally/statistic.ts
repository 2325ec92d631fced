import { excluded, firstChoice } from "../../assessment/form.js";
import type { Slots } from "../../assessment/read-responses.js";
import { type Exact, multiply } from "../../core/exact.js";
import type { Asked, CompiledCondition, CompiledRule } from "../../scoring/compiled-rule.js";
import { ask } from "../../scoring/evaluate/holds.js";
import type { Run } from "../../scoring/evaluate/run.js";
import { conditionsIn } from "../../scoring/looked-at.js";
import type { Leaf, Program, ProgramNode } from "../../scoring/program.js";
import type { Result } from "../../scoring/result.js";
import { independent } from "./independent.js";
import type { Layout } from "./layout.js";

/**
 * A number for every answer to every leaf below a node, such that the sum of those numbers decides what the node results
 * in. Two assessments with the same sum have the same number, band, state and coverage there, and only the first of them
 * has to be scored.
 */
export interface Statistic {
  /** The first of the rated nodes that it looks at. */
  readonly from: number;
  /** The one behind the last. */
  readonly to: number;
  /** The numbers, laid out as the slots of the rated nodes are; 0 for those that are not below the node. */
  readonly numbers: Float64Array;
}

/** Something that adds up over the leaves: what one leaf brings with one answer. */
type Field = (leaf: number, slot: number) => number;

/**
 * Finds the statistic of a node, where its rule and all rules below it only add whole numbers up; null for any other, and
 * where the sums would not fit into one number.
 */
export function statisticOf(program: Program, index: number, base: Slots, layout: Layout): Statistic | null {
  const weights = new Map<number, Exact>();
  const node = program.nodes[index];
  if (node === undefined || !addsUp(program, node, weights)) return null;
  const leaves = program.leaves.filter((leaf) => weights.has(leaf.index));
  if (leaves.length !== weights.size) return null;
  const fields = fieldsOf(program, node, leaves, weights);
  return fields === null ? null : pack(leaves, fields, base, layout);
}

// Collects the leaves below with the weight that each has in the sum of the node.
function addsUp(program: Program, top: ProgramNode, weights: Map<number, Exact>): boolean {
  const unrated = top.rule?.unrated;
  const visit = (node: ProgramNode, weight: Exact): boolean => {
    const { rule } = node;
    if (rule === null || node.rated !== null || rule.unrated !== unrated) return false;
    if (!onlyAdds(rule, node === top) || rule.inputs.length + rule.weightless.length !== node.children.length)
      return false;
    if (rule.weightless.length > 0 && unrated !== "exclude") return false;
    const own = new Map(rule.inputs.map((input) => [input.index, input.weight]));
    return node.children.every((place) => {
      const child = program.nodes[place] as ProgramNode;
      const share = multiply(weight, own.get(place) ?? 0);
      if (child.rule !== null) return rule.combine === "sum" && visit(child, share);
      weights.set(place, share);
      return true;
    });
  };
  return visit(top, 1);
}

// What is stated in another way, rounded or capped is no longer the sum of what is below; at the top it need not be.
function onlyAdds(rule: CompiledRule, isTop: boolean): boolean {
  if (rule.source.of !== undefined || rule.reaching.length > 0 || rule.take === "band") return false;
  if (isTop) return rule.combine === "sum" || rule.combine === "mean";
  const plain = rule.as === "points" && rule.round === null && rule.numberLimits.length === 0;
  return plain && rule.combine === "sum" && rule.start === 0 && rule.minimumCoverage === 0;
}

function fieldsOf(
  program: Program,
  node: ProgramNode,
  leaves: readonly Leaf[],
  weights: ReadonlyMap<number, Exact>,
): readonly Field[] | null {
  const results = new Map(leaves.map((leaf) => [leaf.index, leaf.results]));
  const resultOf = (leaf: number, slot: number) => (results.get(leaf) as readonly Result[])[slot] as Result;
  const whole = (amount: Exact | null, leaf: number): number => {
    const product = amount === null ? 0 : multiply(weights.get(leaf) as Exact, amount);
    return typeof product === "number" ? product : Number.NaN;
  };
  const counted = (leaf: number) => (weights.get(leaf) === 0 ? 0 : 1);
  const rules = node.rule as CompiledRule;
  const asked = conditionsIn(rules).flatMap(askedBy);
  const known = asked.every((group) => group.every(({ index }) => index < 0 || results.has(index)));
  // A level without a number brings nothing where the others bring something.
  const numbered = leaves.every((leaf) => leaf.results.every((one) => one.state !== "scored" || one.points !== null));
  if (!known || !numbered) return null;
  const weight = (leaf: number) => whole(1, leaf);
  return [
    (leaf, slot) => whole(resultOf(leaf, slot).points, leaf),
    (leaf, slot) => whole(resultOf(leaf, slot).min, leaf),
    (leaf, slot) => whole(resultOf(leaf, slot).max, leaf),
    (leaf, slot) => (resultOf(leaf, slot).state === "scored" ? counted(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "scored" ? weight(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? 1 : 0),
    // What gaps bring where they count as the lowest: the ends of their scales may differ.
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? weight(leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? whole(resultOf(leaf, firstChoice).min, leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "unrated" ? whole(resultOf(leaf, firstChoice).max, leaf) : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "not-applicable" ? 1 : 0),
    (leaf, slot) => (resultOf(leaf, slot).state === "left-out" ? 1 : 0),
    (leaf, slot) => resultOf(leaf, slot).expected,
    (leaf, slot) => resultOf(leaf, slot).rated,
    ...asked.flatMap((group) => answersOf(program, node, group, resultOf)),
  ];
}

// A count asks how many say yes, and whether one withholds; a node by itself is a count of one.
function askedBy(condition: CompiledCondition): readonly (readonly Asked[])[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(askedBy);
    case "not":
      return askedBy(condition.of);
    case "count":
      // What the node says of itself follows from its own sums.
      return [condition.asked.filter(({ index }) => index >= 0)];
    case "node":
      return condition.asked.index < 0 ? [] : [[condition.asked]];
    case "fact":
      return [];
  }
}

function answersOf(
  program: Program,
  node: ProgramNode,
  group: readonly Asked[],
  resultOf: (leaf: number, slot: number) => Result,
): readonly Field[] {
  const answers = (leaf: number, slot: number) =>
    group
      .filter(({ index }) => index === leaf)
      .map((asked) => {
        const slots = program.form.blankSlots.slice();
        slots[leaf] = slot;
        const reading = { slots, facts: new Map(), overrides: [] };
        const run: Run = { program, reading, results: [], lowest: () => [] };
        return ask(run, node, asked, resultOf(leaf, slot));
      });
  return [
    (leaf, slot) => answers(leaf, slot).filter((answer) => answer === true).length,
    (leaf, slot) => answers(leaf, slot).filter((answer) => answer === null).length,
  ];
}

/** With more fields than this the sums would hardly ever be met again. */
const mostFields = 40;

// Each field gets its own digits of one number, wide enough for the sum of the highest of every leaf.
function pack(leaves: readonly Leaf[], fields: readonly Field[], base: Slots, layout: Layout): Statistic | null {
  if (fields.length > mostFields) return null;
  const tables = fields.map((field) => leaves.map((leaf) => rowOf(leaf, field, base)));
  if (tables.some((rows) => rows.flat().some((amount) => !Number.isSafeInteger(amount)))) return null;
  const columns = tables
    .map((rows) => ({ column: rows.flat(), most: rows.reduce((sum, row) => sum + Math.max(...row), 0) }))
    .sort((a, b) => a.most - b.most);
  const kept = independent(columns.map(({ column }) => column));
  const sums = new Array<number>(columns[0]?.column.length ?? 0).fill(0);
  let unit = 1;
  for (const column of kept) {
    const width = (columns.find((one) => one.column === column)?.most ?? 0) + 1;
    if (!Number.isSafeInteger(unit * width)) return null;
    column.forEach((amount, place) => {
      sums[place] = (sums[place] as number) + unit * amount;
    });
    unit *= width;
  }
  return spread(leaves, sums, layout);
}

function spread(leaves: readonly Leaf[], sums: readonly number[], { indexes, rows, size }: Layout): Statistic {
  const numbers = new Float64Array(size);
  const places = leaves.map(({ index }) => indexes.indexOf(index));
  let next = 0;
  leaves.forEach(({ results }, leaf) => {
    const start = rows[places[leaf] as number] as number;
    numbers.set(sums.slice(next, next + results.length), start);
    next += results.length;
  });
  return { from: Math.min(...places), to: Math.max(...places) + 1, numbers };
}

// From zero up, over the slots that can occur: an item that does not apply has no other, and the others never have that one.
function rowOf({ index, results }: Leaf, field: Field, base: Slots): readonly number[] {
  const occurs = (slot: number) => (slot === excluded) === (base[index] === excluded);
  const amounts = results.map((_, slot) => (occurs(slot) ? field(index, slot) : Number.NaN));
  const least = Math.min(...amounts.filter((_, slot) => occurs(slot)));
  return amounts.map((amount, slot) => (occurs(slot) ? amount - least : 0));
}

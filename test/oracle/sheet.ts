import type {
  Applicability,
  Assessment,
  FactCondition,
  FactValue,
  Framework,
  ItemResponse,
  Selector,
} from "quality-frameworks";
import { placeOf } from "./place-list.js";
import { belowOf, isChosen, type OracleNode, type OracleTree } from "./tree.js";

/** What stands in one blank. */
export type Choice =
  | { readonly is: "level"; readonly place: number; readonly answer: string | null }
  | { readonly is: "gap" | "not-applicable" | "left-out"; readonly answer: string | null };

/** An assessment as the oracle reads it. */
export interface Sheet {
  readonly tree: OracleTree;
  /** What was chosen for everything that is rated. */
  readonly choices: ReadonlyMap<OracleNode, Choice>;
  /** Facts as they count; one that is not known is missing. */
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly overrides: NonNullable<Assessment["overrides"]>;
}

/** Reads an assessment that is known to be in order. */
export function readSheet(tree: OracleTree, assessment: Assessment): Sheet {
  const facts = knownFacts(tree.framework, assessment);
  const choices = new Map<OracleNode, Choice>();
  for (const node of [tree.root, ...belowOf(tree.root)]) {
    if (node.rated) choices.set(node, readChoice(tree.framework, assessment, facts, node));
  }
  return { tree, choices, facts, overrides: assessment.overrides ?? [] };
}

/** The special answers that may be given for a rated node. */
export function answersFor(framework: Framework, node: OracleNode): readonly string[] {
  const given = framework.special ?? [];
  const isMeant = (selector: Selector) => isChosen(selector, node) || isChosen(selector, node.item ?? node);
  return given.filter((one) => one.for === undefined || isMeant(one.for)).map(({ id }) => id);
}

/** Whether a condition on facts holds; null where an unknown fact decides. */
export function factsHold(condition: Applicability, facts: Sheet["facts"]): boolean | null {
  if ("not" in condition) return turned(factsHold(condition.not, facts));
  if ("all" in condition) return allHold(condition.all.map((one) => factsHold(one, facts)));
  if ("any" in condition) return turned(allHold(condition.any.map((one) => turned(factsHold(one, facts)))));
  return factHolds(condition, facts);
}

/** Whether one fact is as asked; null where it is not known. */
export function factHolds(condition: FactCondition, facts: Sheet["facts"]): boolean | null {
  const value = facts.get(condition.fact);
  if (value === undefined) return null;
  if (condition.is !== undefined) return value === condition.is;
  if (typeof value !== "number") return false;
  const { from = -Infinity, above = -Infinity, below = Infinity, upTo = Infinity } = condition;
  return value >= from && value > above && value < below && value <= upTo;
}

/** Whether something rated applies, by facts; where the fact that decides is not known, it does. */
export function appliesByFacts(node: OracleNode, facts: Sheet["facts"]): boolean {
  return node.appliesWhen.every((condition) => factsHold(condition, facts) !== false);
}

/** Reads the facts of an assessment as they count. */
export function knownFacts(framework: Framework, assessment: Assessment): Sheet["facts"] {
  const facts = new Map<string, FactValue>();
  for (const { id, unknown } of framework.facts ?? []) {
    const given = assessment.facts?.[id] ?? assessment.unit?.facts?.[id];
    const value = typeof given === "object" ? given.value : given;
    if (value !== undefined) facts.set(id, value);
    else if (unknown !== "withhold") facts.set(id, unknown);
  }
  return facts;
}

function readChoice(framework: Framework, assessment: Assessment, facts: Sheet["facts"], node: OracleNode): Choice {
  if (!appliesByFacts(node, facts)) return { is: "not-applicable", answer: null };
  const rating = ratingOf(assessment, node);
  if (rating === undefined) return { is: "gap", answer: null };
  const place = placeOf(node.list, rating);
  if (place >= 0) return { is: "level", place, answer: null };
  const special = framework.special?.find((one) => one.id === rating || one.number === rating);
  if (special === undefined) throw new Error(`"${rating}" is no answer for ${node.id}.`);
  const { id, effect } = special;
  if (typeof effect === "object") return { is: "level", place: placeOf(node.list, effect.as), answer: id };
  return { is: effect === "unrated" ? "gap" : effect, answer: id };
}

function ratingOf(assessment: Assessment, node: OracleNode): string | number | undefined {
  const response = assessment.responses[(node.item ?? node).id] as ItemResponse | string | number | undefined;
  const rating = typeof response === "object" ? response.rating : response;
  return typeof rating === "object" ? (rating as Record<string, string | number>)[node.id] : rating;
}

function allHold(truths: readonly (boolean | null)[]): boolean | null {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function turned(truth: boolean | null): boolean | null {
  return truth === null ? null : !truth;
}

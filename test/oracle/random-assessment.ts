import type { Assessment, FactValue, Framework, LevelId, Override } from "quality-frameworks";
import type { Dice } from "./dice.js";
import { drawLevel } from "./random-condition.js";
import { answersFor, appliesByFacts, knownFacts } from "./sheet.js";
import { belowOf, type OracleNode, type OracleTree } from "./tree.js";

/** How much of an assessment is left open, and how much is answered outside the levels. */
export interface Habits {
  readonly gaps: number;
  readonly special: number;
}

/** Draws an assessment of a framework: ratings by id or number, gaps, special answers, facts and overrides. */
export function drawAssessment(dice: Dice, tree: OracleTree, habits: Habits = drawHabits(dice)): Assessment {
  const { framework, root } = tree;
  const about = { framework: framework.id, edition: framework.edition };
  const given = drawFacts(dice, framework);
  const facts = knownFacts(framework, { ...about, ...given, responses: {} });
  const responses: Record<string, unknown> = {};
  for (const node of [root, ...belowOf(root)]) {
    if (!appliesByFacts(node, facts)) continue;
    if (node.rated && node.item === null) setOwn(responses, node.id, drawRating(dice, framework, node, habits));
    else if (node.isItem) setOwn(responses, node.id, drawRatings(dice, framework, node, habits));
  }
  const overrides = drawOverrides(dice, tree);
  return { ...about, ...given, responses, ...(overrides.length > 0 ? { overrides } : {}) } as Assessment;
}

/** Draws how much is left open. */
export function drawHabits(dice: Dice): Habits {
  return { gaps: dice.pick([0, 0, 0.1, 0.3, 0.6, 1]), special: dice.pick([0, 0, 0.1, 0.3, 0.8]) };
}

function setOwn(responses: Record<string, unknown>, id: string, rating: unknown): void {
  if (rating !== undefined) responses[id] = rating;
}

function drawRating(dice: Dice, framework: Framework, node: OracleNode, habits: Habits): unknown {
  const rating = drawChoice(dice, framework, node, habits);
  if (rating === undefined) return dice.chance(0.2) ? { comment: "Not yet looked at." } : undefined;
  const plain = typeof rating === "string" && asksReason(framework, rating);
  return plain || dice.chance(0.2) ? { rating, reason: "Seen." } : rating;
}

function drawRatings(dice: Dice, framework: Framework, item: OracleNode, habits: Habits): unknown {
  const answers = answersFor(framework, item);
  if (answers.length > 0 && dice.chance(habits.special / 2)) return { rating: dice.pick(answers), reason: "Seen." };
  const rating: Record<string, LevelId> = {};
  for (const dimension of item.children) {
    const choice = drawChoice(dice, framework, dimension, habits);
    if (choice !== undefined) rating[dimension.id] = choice;
  }
  return Object.keys(rating).length === 0 ? undefined : { rating, reason: "Seen." };
}

function drawChoice(
  dice: Dice,
  framework: Framework,
  node: OracleNode,
  { gaps, special }: Habits,
): LevelId | undefined {
  if (dice.chance(gaps)) return undefined;
  const answers = answersFor(framework, node);
  if (answers.length > 0 && dice.chance(special)) {
    const answer = dice.pick(answers);
    return answer === "no-answer" && dice.chance(0.5) ? 9999 : answer;
  }
  return node.list === null ? undefined : drawLevel(dice, node.list);
}

function asksReason(framework: Framework, answer: string): boolean {
  return framework.special?.some(({ id, requires }) => id === answer && requires !== undefined) ?? false;
}

function drawFacts(dice: Dice, framework: Framework): Pick<Assessment, "unit" | "facts"> {
  const ofUnit: Record<string, FactValue> = {};
  const ofDay: Record<string, FactValue | { value: FactValue; reason: string }> = {};
  for (const { id } of framework.facts ?? []) {
    const values: Readonly<Record<string, readonly FactValue[]>> = {
      alone: [true, false],
      beds: [0, 5, 10, 11, 20],
      kind: ["night", "day", "other"],
    };
    if (dice.chance(0.5)) ofUnit[id] = dice.pick(values[id] ?? [true]);
    if (dice.chance(0.3))
      ofDay[id] = dice.chance(0.5)
        ? dice.pick(values[id] ?? [true])
        : { value: dice.pick(values[id] ?? [true]), reason: "Seen." };
  }
  return { unit: { id: "unit", facts: ofUnit }, facts: ofDay };
}

function drawOverrides(dice: Dice, { root, groupings }: OracleTree): readonly Override[] {
  const nodes = [root, ...belowOf(root), ...groupings.flatMap((top) => [top, ...belowOf(top)])];
  const open = [...new Set(nodes)].filter(({ rule, list }) => (rule?.override ?? "no") !== "no" && list?.named);
  return dice.some(open, 0.5).map(({ id, list }) => ({
    id,
    band: dice.pick(list?.places ?? []).id,
    reason: "Mended on site.",
    role: "inspector",
  }));
}

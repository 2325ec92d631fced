import { formOf } from "../../assessment/form.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import type { AnswerEffect } from "../../framework/special-answer.js";
import type { RatedNode } from "../program.js";
import { nothing, type Result, without } from "../result.js";
import type { OrderedList } from "./ordered-list.js";

/** Place of `unrated` among the tallies, and of the empty blank and of one that does not apply among the choices. */
export const unratedTally = 0;

/** Lists the ids under which counts are kept: `unrated`, then levels and special answers in the order of the document. */
export function talliesOf(framework: Framework): readonly string[] {
  const blanks = formOf(framework).entries.flatMap((entry) => entry.blank ?? [...(entry.dimensions?.values() ?? [])]);
  const scales = new Map(blanks.map((blank) => [blank.node.scale?.id, blank]));
  const levels = [...scales.values()].flatMap((blank) => blank.choices.filter((choice) => choice.kind === "level"));
  return [
    ...new Set([
      "unrated",
      ...levels.map((choice) => choice.id),
      ...(framework.special ?? []).map((answer) => answer.id),
    ]),
  ];
}

/** Resolves what each choice of a rated node results in; a result is made once and then shared. */
export function ratedNode(
  framework: Framework,
  choices: readonly Choice[],
  list: OrderedList,
  tallies: ReadonlyMap<string, number>,
): RatedNode {
  const levels = choices.filter((choice) => choice.kind === "level").length;
  const effects = new Map((framework.special ?? []).map((answer) => [answer.id, answer.effect]));
  const made: Result[] = [];
  const result = (slot: number): Result => {
    const known = made[slot + 2];
    if (known !== undefined) return known;
    const fresh = Object.freeze(resultOf(choices[slot], slot, list, effects));
    made[slot + 2] = fresh;
    return fresh;
  };
  const tally = (slot: number): number => {
    const choice = choices[slot];
    return choice === undefined ? unratedTally : (tallies.get(choice.id) ?? unratedTally);
  };
  return { levels, result, tally, scores: [] };
}

function resultOf(
  choice: Choice | undefined,
  slot: number,
  list: OrderedList,
  effects: ReadonlyMap<string, AnswerEffect>,
): Result {
  if (choice === undefined) return slot === -1 ? without("unrated", 1, 0) : without("not-applicable", 0, 0);
  if (choice.kind === "level") return atRank(list, slot, null);
  const effect = effects.get(choice.id);
  if (effect === "not-applicable") return without("not-applicable", 0, 0, choice.id);
  if (effect === "left-out") return without("left-out", 1, 1, choice.id);
  if (typeof effect === "object") return atRank(list, list.ranks.get(effect.as) ?? -1, choice.id);
  return without("unrated", 1, 0, choice.id);
}

/** The result of a level chosen. */
export function atRank(list: OrderedList, rank: number, answer: string | null): Result {
  const value = list.values[rank] ?? null;
  const low = value === null ? null : (list.values[0] ?? null);
  const high = value === null ? null : (list.values.at(-1) ?? null);
  return {
    state: "scored",
    withheld: null,
    value,
    low,
    high,
    points: value,
    min: low,
    max: high,
    rank,
    found: rank,
    answer,
    expected: 1,
    rated: 1,
    steps: nothing,
    limits: nothing,
    override: null,
  };
}

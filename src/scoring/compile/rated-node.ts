import { formOf } from "../../assessment/form.js";
import { remember } from "../../core/remember.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import type { AnswerEffect } from "../../framework/special-answer.js";
import type { RatedNode } from "../program.js";
import { type Result, scored, without } from "../result.js";
import type { OrderedList } from "./ordered-list.js";

/** Lists the ids under which counts are kept: levels and special answers in the order of the document, then `unrated`. */
export function talliesOf(framework: Framework): readonly string[] {
  const blanks = formOf(framework).entries.flatMap((entry) => entry.blank ?? [...(entry.dimensions?.values() ?? [])]);
  const scales = new Map(blanks.map((blank) => [blank.node.scale?.id, blank]));
  const levels = [...scales.values()].flatMap((blank) => blank.choices.filter((choice) => choice.kind === "level"));
  const special = framework.special ?? [];
  return [...new Set([...levels, ...special].map(({ id }) => id)), "unrated"];
}

/** Resolves what each slot of a rated node results in. Nodes with the same choices on the same list share it. */
export function ratedNode(
  framework: Framework,
  choices: readonly Choice[],
  list: OrderedList,
  tallies: ReadonlyMap<string, number>,
): RatedNode {
  const known = slotsByList(choices);
  const slots = known.get(list) ?? resolve(framework, choices, list, tallies);
  known.set(list, slots);
  const { levels, results, tallies: own } = slots;
  return { levels, results, tallies: own, scores: [] };
}

type RatedSlots = Omit<RatedNode, "scores">;

// A list of choices belongs to one framework.
const slotsByList: (choices: readonly Choice[]) => Map<OrderedList, RatedSlots> = /* @__PURE__ */ remember(
  () => new Map(),
);

function resolve(
  framework: Framework,
  choices: readonly Choice[],
  list: OrderedList,
  tallies: ReadonlyMap<string, number>,
): RatedSlots {
  const effects = new Map((framework.special ?? []).map((answer) => [answer.id, answer.effect]));
  const chosen = choices.map((choice, place) => resultOf(choice, place, list, effects));
  return {
    levels: choices.filter((choice) => choice.kind === "level").length,
    results: [doesNotApply, empty, ...chosen],
    tallies: [-1, tallies.get("unrated") ?? -1, ...choices.map((choice) => tallies.get(choice.id) ?? -1)],
  };
}

const doesNotApply = without("not-applicable", 0, 0);
const empty = without("unrated", 1, 0);

function resultOf(
  choice: Choice,
  place: number,
  list: OrderedList,
  effects: ReadonlyMap<string, AnswerEffect>,
): Result {
  if (choice.kind === "level") return atRank(list, place, null);
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
  return scored(value, low, high, rank, 1, 1, answer);
}

import { isRecord } from "../../core/check-fields.js";
import type { Confidence, ScaleRelation } from "../../framework/crosswalk.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import { sameScale } from "../../framework/same-scale.js";
import { sameValue } from "../../framework/same-value.js";
import type { LevelId, Requirement } from "../../framework/scale.js";
import { textsAgree } from "../../framework/texts-agree.js";
import { type Blank, type FormEntry, firstChoice } from "../form.js";

/** A rating in the words of the other side. */
export interface Translated {
  /** What to write. */
  readonly rating: unknown;
  /** What was chosen, in one spelling, so that two ratings can be compared. */
  readonly chosen: string;
  /** How sure it is that the levels mean the same; null where nobody says. */
  readonly confidence: Confidence | null;
  /** What a response with it must hold. */
  readonly requires: readonly Requirement[];
  /** Whether the crosswalk says so, and not the scales themselves. */
  readonly declared: boolean;
}

/** What the two sides say of their scales and answers. */
export interface Scales {
  /** The framework one comes from. */
  readonly from: Framework;
  /** The framework one goes to. */
  readonly to: Framework;
  /** What the crosswalk says of scales. */
  readonly relations: readonly ScaleRelation[];
}

/**
 * Says a rating in the words of another item: the same level where the scales mean the same, or its declared counterpart.
 *
 * @returns Null where the level has no certain counterpart, or the items are not rated on the same dimensions.
 */
export function translateRating(from: FormEntry, to: FormEntry, rating: unknown, scales: Scales): Translated | null {
  if (from.blank !== null && to.blank !== null) return translateChoice(from.blank, to.blank, rating, scales);
  const dimensions = [...(from.dimensions ?? new Map<string, Blank>()).keys()];
  const others = to.dimensions ?? new Map<string, Blank>();
  if (dimensions.length !== others.size || !dimensions.every((id) => others.has(id))) return null;
  // A special answer may be given once for all dimensions.
  const given = isRecord(rating) ? Object.entries(rating) : dimensions.map((id) => [id, rating] as const);
  const parts = given.map(([id, one]) => {
    const [before, after] = [from.dimensions?.get(id), others.get(id)];
    const part = before && after ? translateChoice(before, after, one, scales) : null;
    return part === null ? null : { id, ...part };
  });
  if (parts.some((part) => part === null)) return null;
  const known = parts.filter((part) => part !== null);
  return {
    rating: isRecord(rating) ? Object.fromEntries(known.map((part) => [part.id, part.rating])) : known[0]?.rating,
    chosen: known
      .map((part) => `${part.id}=${part.chosen}`)
      .sort()
      .join(" "),
    confidence: lowest(known.map((part) => part.confidence)),
    requires: known.flatMap((part) => part.requires),
    declared: known.some((part) => part.declared),
  };
}

const order: readonly (Confidence | null)[] = ["high", "medium", "low", null];

/** The lowest of several confidences: a chain is as sure as its weakest link; high where there is none. */
export function lowest(confidences: readonly (Confidence | null)[]): Confidence | null {
  const places = confidences.map((one) => order.indexOf(one));
  return order[Math.max(0, ...places)] ?? null;
}

function translateChoice(from: Blank, to: Blank, rating: unknown, scales: Scales): Translated | null {
  const choice = choiceOf(from, rating);
  if (choice === null) return null;
  if (choice.kind === "special") return sameAnswer(choice.id, scales) ? written(to, rating, choice, "high") : null;
  const [before, after] = [from.node.scale, to.node.scale];
  if (before === null || after === null) return null;
  if (sameScale(before, after)) return written(to, rating, choice, "high");
  const relation = scales.relations.find((one) => one.from === before.id && one.to === after.id);
  const pairs = (relation?.levels ?? []).filter((pair) => choiceOf(from, pair.from)?.id === choice.id);
  const targets = pairs.map((pair) => choiceOf(to, pair.to));
  const [target] = targets;
  // Read backwards, several levels may answer to one: then nobody says which.
  if (!target || new Set(targets.map((one) => one?.id)).size > 1) return null;
  const chosen = written(to, pairs[0]?.to, target, relation?.confidence ?? null);
  return chosen === null ? null : { ...chosen, declared: true };
}

function choiceOf(blank: Blank, rating: unknown): Choice | null {
  const slot = blank.slots.get(rating as LevelId);
  return slot === undefined ? null : (blank.choices[slot - firstChoice] ?? null);
}

// As it was written, where that names the same choice there; or else by its id.
function written(to: Blank, rating: unknown, choice: Choice, confidence: Confidence | null): Translated | null {
  const target = to.choices.find((one) => one.kind === choice.kind && one.id === choice.id);
  if (target === undefined) return null;
  const asWritten = choiceOf(to, rating)?.id === target.id;
  const own = asWritten ? rating : target.id;
  return { rating: own, chosen: target.id, confidence, requires: target.requires, declared: false };
}

function sameAnswer(id: string, { from, to }: Scales): boolean {
  const before = from.special?.find((answer) => answer.id === id);
  const after = to.special?.find((answer) => answer.id === id);
  return (
    before !== undefined &&
    after !== undefined &&
    sameValue(before.effect, after.effect) &&
    textsAgree(before.title, after.title) &&
    textsAgree(before.description, after.description)
  );
}

import type { Blank } from "../../assessment/form.js";
import type { FactKind } from "../fact-kinds.js";

const number = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * Reads what an item was rated with: the id of a level or special answer, or the number of a level.
 *
 * @returns The rating as a document gives it; a text that is none of the choices as it stands; null where it means two.
 */
export function ratingIn(blank: Blank | null, text: string): string | number | null {
  if (blank === null || !number.test(text)) return text;
  const [named, counted] = [blank.slots.get(text), blank.slots.get(Number(text))];
  if (named === undefined) return counted === undefined ? text : Number(text);
  return counted === undefined || counted === named ? text : null;
}

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  "1": true,
  false: false,
  f: false,
  "0": false,
};

/**
 * Reads a fact by the kinds of value that it may have.
 *
 * @returns The fact; null where the text is none of these.
 *
 * @example
 * factIn(new Set(["boolean"]), "TRUE"); // true
 * factIn(new Set(["number"]), "12.5"); // 12.5
 * factIn(new Set(["number"]), "many"); // null
 */
export function factIn(kinds: ReadonlySet<FactKind>, text: string): boolean | number | string | null {
  const truth = truths[text.toLowerCase()];
  if (kinds.has("boolean") && typeof truth === "boolean") return truth;
  if (kinds.has("number") && number.test(text)) return Number(text);
  return kinds.has("string") || kinds.size === 0 ? text : null;
}

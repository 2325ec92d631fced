import { nearest } from "../core/nearest.js";
import type { WrongValue } from "./shape-problem.js";
import { joinWords, quote } from "./shape-words.js";

/**
 * Gives what was likely meant by a value of the wrong type, or by a word that is not allowed.
 *
 * @param problem - What would be right.
 * @param value - What stands there.
 *
 * @example
 * hintAtValue({ code: "wrong-type", path: ["tags"], types: ["array"], words: [] }, "safety, door");
 * // => 'Put it into a list: ["safety", "door"].'
 */
export function hintAtValue({ types, words, path }: WrongValue, value: unknown): string | undefined {
  if (path.length === 0) return "Give one document, as an object with keys.";
  if (value === null || value === undefined) return "Give it a value, or leave the key out where it is optional.";
  const at = path.at(-1);
  if (at === "value" && types.includes("object") && typeof value === "number") {
    return `Write a range, such as { from: ${value} }.`;
  }
  if (at === "is" && types.includes("boolean") && typeof value === "number") {
    return "Ask for a number with `from`, `above`, `below` or `upTo`.";
  }
  if (types.includes("string") && (Number.isFinite(value) || typeof value === "boolean")) {
    return `Write it in quotes: "${value}".`;
  }
  if (types.includes("string") && value instanceof Date) return 'Write the day as text, such as "2026-05-04".';
  if (typeof value !== "string") return types.includes("array") ? "Put it into a list." : undefined;
  const [, number] = /^(-?\d+(?:\.\d+)?)(?: ?%)?$/.exec(value) ?? [];
  if (number !== undefined && types.some((type) => type === "number" || type === "int")) {
    return number === value ? `Write it without quotes: ${value}.` : `Write the number alone: ${number}.`;
  }
  if (/^-?\d+,\d+$/.test(value) && types.includes("number")) {
    return `Write it with a point and without quotes: ${value.replace(",", ".")}.`;
  }
  if (types.includes("boolean")) return "Write `true` or `false` without quotes.";
  if (types.includes("record")) return `If it is a text, write it by language: { en: ${quote(value)} }.`;
  if (types.includes("array")) {
    const entries = value.split(",").map((entry) => quote(entry.trim()));
    return `Put it into a list: [${entries.join(", ")}].`;
  }
  if (types.includes("object")) return "Write it as keys with their values, between { and } or on lines below.";
  const meant = nearest(value, words).map(quote);
  if (meant.length > 0) return `Did you mean ${joinWords(meant, "or")}?`;
  return words.length > 0 ? "Use one of these words." : undefined;
}

import { cut } from "../core/cut.js";

const typeWords: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

/**
 * Names what would be right: the words allowed, then types in plain words.
 *
 * @example
 * nameExpected(["string", "array"], []); // "text or a list"
 * nameExpected([], ["self", "peer"]); // "\"self\" or \"peer\""
 */
export function nameExpected(types: readonly string[], words: readonly string[]): string {
  const named = types.map((type) => typeWords[type] ?? type);
  return joinWords([...words.map((word) => JSON.stringify(word)), ...new Set(named)], "or");
}

/**
 * Names what came: its type in plain words, and the value itself where it is short.
 *
 * @example
 * nameReceived("1a"); // "the text \"1a\""
 * nameReceived(null); // "empty (null)"
 * nameReceived([1, 2]); // "a list"
 */
export function nameReceived(value: unknown): string {
  if (value === null) return "empty (null)";
  if (value === "") return "an empty text";
  if (typeof value === "string") return `the text ${quote(value)}`;
  if (typeof value === "number") return Number.isNaN(value) ? "NaN" : `the number ${value}`;
  if (typeof value === "boolean" || value === undefined) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (value instanceof Date) return "a Date";
  if (typeof value === "object") return Object.keys(value).length === 0 ? "an empty object" : "an object";
  return `a ${typeof value}`;
}

/**
 * Names a place in a sentence: its key, or the number of the entry in its list, counted from one.
 *
 * @param path - The keys that lead to it.
 * @param document - What to call the whole, such as "framework".
 *
 * @example
 * namePlace(["scales", 0, "levels"], "framework"); // "`levels`"
 * namePlace(["scales", 0], "framework"); // "entry 1 of `scales`"
 * namePlace([], "framework"); // "the framework"
 */
export function namePlace(path: readonly PropertyKey[], document: string): string {
  const last = path.at(-1);
  if (last === undefined) return `the ${document}`;
  if (typeof last !== "number") return code(last);
  return `entry ${last + 1} of ${namePlace(path.slice(0, -1), document)}`;
}

/**
 * Joins words as a sentence does.
 *
 * @example
 * joinWords(["a", "b", "c"], "or"); // "a, b or c"
 */
export function joinWords(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/**
 * Sets a key off from the words around it, cut where it is long.
 *
 * @example
 * code("areas"); // "`areas`"
 * code("\u00a0areas"); // "`\\u00a0areas`"
 */
export function code(key: PropertyKey): string {
  return `\`${showUnseen(cut(String(key), 60))}\``;
}

/**
 * Quotes a text, cut where it is long.
 *
 * @example
 * quote("two\nlines"); // "\"two\\nlines\""
 */
export function quote(text: string): string {
  return showUnseen(JSON.stringify(cut(text, 60)));
}

// What looks like nothing or like a plain space: texts that are copied from pages and letters are full of it.
const unseen = /[\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;

/**
 * Says whether a text holds a character that cannot be seen, or that looks like a plain space and is none.
 *
 * @example
 * holdsUnseen("door\u200b.bell"); // true
 */
export function holdsUnseen(text: string): boolean {
  return text.search(unseen) >= 0;
}

function showUnseen(text: string): string {
  return text.replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

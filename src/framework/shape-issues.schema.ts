import { type Issue, pointer } from "../core/issue.js";
import { nearest } from "../core/nearest.js";
import type { BrokenRule, ShapeProblem, UnknownKey, WrongValue } from "./shape-problem.js";
import { code, joinWords, nameExpected, namePlace, nameReceived, quote } from "./shape-words.js";

/** Codes of every issue that a check of shape can give. Each has its entry in the docs. */
export const shapeIssueCodes = [
  "too-deep",
  "wrong-type",
  "missing-key",
  "unknown-key",
  "not-allowed",
  "not-an-id",
  "not-a-day",
  "not-a-language",
  "not-an-address",
  "empty-text",
  "exactly-one",
  "out-of-range",
  "too-short",
] as const;

/** Code of an issue that a check of shape can give. */
export type ShapeIssueCode = (typeof shapeIssueCodes)[number];

/**
 * Puts a problem of shape into words: what is wrong, what came, and what to do.
 *
 * @param problem - The problem.
 * @param value - The value that stands there.
 * @param document - What to call the whole document, such as "framework".
 *
 * @example
 * const problem = { code: "missing-key", path: [], keys: ["areas"] } as const;
 * sayProblem(problem, {}, "framework").message; // "The framework lacks the key `areas`."
 */
export function sayProblem(problem: ShapeProblem, value: unknown, document: string): Issue {
  const place = namePlace(problem.path, document);
  const { message, hint } = wordsOf(problem, place, value, namePlace(problem.path.slice(0, -1), document));
  return {
    code: problem.code satisfies ShapeIssueCode,
    severity: "error",
    path: pointer(problem.path),
    message: `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    ...(hint !== undefined && { hint }),
  };
}

interface Words {
  readonly message: string;
  readonly hint?: string;
}

function wordsOf(problem: ShapeProblem, place: string, value: unknown, around: string): Words {
  switch (problem.code) {
    case "wrong-type":
    case "not-allowed":
      return wrongValue(problem, place, value);
    case "missing-key":
      return missingKey(problem.keys, place);
    case "unknown-key":
      return unknownKey(problem, place, around);
    case "out-of-range":
      return { message: `${place} must be ${problem.limit}, but is ${nameReceived(value)}` };
    case "too-short":
      return tooShort(problem.limit, place, value);
    default:
      if ("keys" in problem) {
        const keys = joinWords(problem.keys.map(code), "and");
        return { message: `${place} has ${keys}, which cannot stand together`, hint: "Keep one of them." };
      }
      if (problem.ofKey) return { message: `the key ${place} ${problem.demand}`, hint: keyHint(problem) };
      if (problem.code === "exactly-one") return { message: `${place} ${problem.demand}`, hint: problem.hint };
      return { message: `${place} ${problem.demand}, but is ${nameReceived(value)}`, hint: problem.hint };
  }
}

// In YAML, a comma ends a text between braces, and what follows is read as a key.
function keyHint({ code: what, path, hint }: BrokenRule): string {
  const comma = what === "not-a-language" && /\s/.test(String(path.at(-1)));
  return comma ? 'A text with a comma needs quotes between braces: { en: "Doors, open" }.' : hint;
}

function missingKey(keys: readonly string[], place: string): Words {
  const names = joinWords(keys.map(code), "or");
  if (keys.length === 1) return { message: `${place} lacks the key ${names}`, hint: `Add ${names}.` };
  return { message: `${place} needs one of ${names}`, hint: "Add the one that you mean." };
}

function tooShort(limit: string, place: string, value: unknown): Words {
  const length = Array.isArray(value) ? value.length : 0;
  return {
    message: `${place} must have ${limit} ${limit.endsWith(" 1") ? "entry" : "entries"}, but has ${length || "none"}`,
    hint: "Add what is missing, or leave the key out where it is optional.",
  };
}

function unknownKey(problem: UnknownKey, place: string, around: string): Words {
  const key = String(problem.path.at(-1));
  const message = `${around} has no key ${place}`;
  // One form of several knows it, and it is not the form that was written.
  if (problem.known.includes(key)) return { message, hint: "It cannot stand beside the other keys here: remove it." };
  const meant = nearest(key, problem.known).map(code);
  const known = problem.known.map(code);
  if (meant.length > 0) return { message, hint: `Did you mean ${joinWords(meant, "or")}?` };
  if (known.length > 0) return { message, hint: `Remove it. Known here: ${joinWords(known, "and")}.` };
  return { message, hint: "Remove it." };
}

function wrongValue(problem: WrongValue, place: string, value: unknown): Words {
  const message = `${place} must be ${nameExpected(problem.types, problem.words)}, but is ${nameReceived(value)}`;
  const hint = wrongValueHint(problem, value);
  return hint === undefined ? { message } : { message, hint };
}

function wrongValueHint({ types, words, path }: WrongValue, value: unknown): string | undefined {
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
  if (types.includes("boolean")) return "Write `true` or `false` without quotes.";
  if (types.includes("record")) return `If it is a text, write it by language: { en: ${quote(value)} }.`;
  if (types.includes("array")) return `Put it into a list: [${quote(value)}].`;
  const meant = nearest(value, words).map(quote);
  if (meant.length > 0) return `Did you mean ${joinWords(meant, "or")}?`;
  return words.length > 0 ? "Use one of these words." : undefined;
}

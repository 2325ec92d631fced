import { type Issue, pointer } from "../core/issue.js";
import { nearest } from "../core/nearest.js";
import { hintAtValue } from "./hint-at-value.js";
import type { ShapeProblem, UnknownKey, WrongValue } from "./shape-problem.js";
import { code, holdsUnseen, joinWords, nameExpected, namePlace, nameReceived } from "./shape-words.js";

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
      return unknownKey(problem, place, around, value);
    case "out-of-range":
      return { message: `${place} must be ${problem.limit}, but is ${nameReceived(value)}` };
    case "too-short":
      return tooShort(problem.limit, place, value);
    default:
      if ("keys" in problem) {
        const keys = joinWords(problem.keys.map(code), "and");
        return { message: `${place} has ${keys}, which cannot stand together`, hint: "Keep one of them." };
      }
      if (problem.ofKey) {
        const hint = hintOfKey(problem, value) ?? problem.hint;
        return { message: `the key ${place} ${problem.demand}`, hint };
      }
      if (problem.code === "exactly-one") return { message: `${place} ${problem.demand}`, hint: problem.hint };
      return {
        message: `${place} ${problem.demand}, but is ${nameReceived(value)}`,
        hint: unseenHint(value) ?? problem.hint,
      };
  }
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

function unseenHint(value: unknown): string | undefined {
  if (typeof value !== "string" || !holdsUnseen(value)) return undefined;
  return "It holds a character that cannot be seen, shown here by its number: type it anew.";
}

// In YAML, a comma ends a text or a number between braces, and what follows is read as a key without a value.
function hintOfKey({ code: what, path }: ShapeProblem, value: unknown): string | undefined {
  const key = String(path.at(-1));
  if (holdsUnseen(key)) return unseenHint(key);
  if (value === null && /^\d+$/.test(key)) {
    return "If it is the end of a decimal number, write that with a point, such as 1.5.";
  }
  if (what === "not-a-language" && (value === null || /\s/.test(key)))
    return 'A text with a comma needs quotes between braces: { en: "Doors, open" }.';
  return value === null ? "If it is the end of a text that holds a comma, put that text in quotes." : undefined;
}

function unknownKey(problem: UnknownKey, place: string, around: string, value: unknown): Words {
  const key = String(problem.path.at(-1));
  const message = `${around} has no key ${place}`;
  // One form of several knows it, and it is not the form that was written.
  if (problem.known.includes(key)) return { message, hint: "It cannot stand beside the other keys here: remove it." };
  const meant = nearest(key, problem.known).map(code);
  const known = problem.known.map(code);
  if (meant.length > 0) return { message, hint: `Did you mean ${joinWords(meant, "or")}?` };
  const hint = hintOfKey(problem, value);
  if (hint !== undefined) return { message, hint };
  if (known.length > 0) return { message, hint: `Remove it. Known here: ${joinWords(known, "and")}.` };
  return { message, hint: "Remove it." };
}

function wrongValue(problem: WrongValue, place: string, value: unknown): Words {
  const message = `${place} must be ${nameExpected(problem.types, problem.words)}, but is ${nameReceived(value)}`;
  const hint = hintAtValue(problem, value);
  return hint === undefined ? { message } : { message, hint };
}

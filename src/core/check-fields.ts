import { capital } from "./capital.js";
import { cut } from "./cut.js";
import { type Issue, pointer } from "./issue.js";
import { error } from "./make-issue.js";
import { nearest } from "./nearest.js";

/** Where a check stands in a document, and the list that takes what it finds. */
export interface Trail {
  /** Keys from the top of the document. */
  readonly keys: readonly PropertyKey[];
  /** Takes the issues. */
  readonly issues: Issue[];
}

/** Looks at one value and reports what is wrong with it. */
export type Check = (value: unknown, trail: Trail) => void;

/** What may stand under the keys of an object. */
export interface Fields {
  /** Keys that must be there. */
  readonly required: Readonly<Record<string, Check>>;
  /** Keys that may be there. */
  readonly optional: Readonly<Record<string, Check>>;
}

/** Goes one key down. */
export function below(trail: Trail, key: PropertyKey): Trail {
  return { keys: [...trail.keys, key], issues: trail.issues };
}

/** Reports an error at a place. */
export function report(trail: Trail, code: string, message: string, hint?: string): void {
  trail.issues.push(error(code, pointer(trail.keys), message, hint));
}

/** Names what a value is, for messages: text, a number, a list. */
export function kindOf(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return isRecord(value) ? "an object" : "an object that is not plain data";
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  if (typeof value === "string") return `the text "${cut(value, 40)}"`;
  return value === undefined ? "missing" : `${value}`;
}

/**
 * Says whether a value is a plain object with keys of its own: no list, no Map, nothing that inherits from another document.
 * What an object inherits is not in the document, and would be read by some and missed by others.
 */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Makes the check of an object with known keys; any other key is an error with the nearest known one. */
export function fields({ required, optional }: Fields): Check {
  const musts = Object.keys(required);
  const known = new Map(
    Object.entries({ ...required, ...optional }).map(([key, check]) => [key, { check, isMust: key in required }]),
  );
  const names = [...known.keys()];
  return (value, trail) => {
    if (!isRecord(value))
      return report(trail, "wrong-type", `This must be an object with keys, but is ${kindOf(value)}.`);
    // One trail serves all keys in turn: a check reports before it returns, and keeps nothing.
    const keys: PropertyKey[] = [...trail.keys, ""];
    const inside = { keys, issues: trail.issues };
    let missing = musts.length;
    for (const key of Object.keys(value)) {
      const field = known.get(key);
      const member = value[key];
      keys[keys.length - 1] = key;
      if (field === undefined) unknownKey(key, names, trail);
      else if (member !== undefined) {
        if (field.isMust) missing -= 1;
        field.check(member, inside);
      }
    }
    if (missing === 0) return;
    for (const key of musts) {
      if (value[key] === undefined || !Object.hasOwn(value, key))
        report(trail, "missing-key", `The key "${key}" is missing.`, "Add it.");
    }
  };
}

function unknownKey(key: string, names: readonly string[], trail: Trail): void {
  const [near] = nearest(key, names, 1);
  const hint = near === undefined ? `Known keys here: ${names.join(", ")}.` : `Did you mean "${near}"?`;
  report(below(trail, key), "unknown-key", `The key "${key}" is not known here.`, hint);
}

/** Makes the check of a list whose members all pass one check. */
export function listOf(check: Check): Check {
  return (value, trail) => {
    if (!Array.isArray(value)) return report(trail, "wrong-type", `This must be a list, but is ${kindOf(value)}.`);
    // A hole of a sparse list is a member that is missing; forEach would pass over it.
    for (const [index, member] of value.entries()) check(member, below(trail, index));
  };
}

/** Makes the check of an object with open keys whose values all pass one check. */
export function recordOf(check: (value: unknown, trail: Trail, key: string) => void): Check {
  return (value, trail) => {
    if (!isRecord(value))
      return report(trail, "wrong-type", `This must be an object with keys, but is ${kindOf(value)}.`);
    for (const key of Object.keys(value)) check(value[key], below(trail, key), key);
  };
}

/** Makes the check of a text out of a few. */
export function oneOf(words: readonly string[]): Check {
  return (value, trail) => {
    if (typeof value === "string" && words.includes(value)) return;
    const [near] = typeof value === "string" ? nearest(value, words, 1) : [];
    const hint = near === undefined ? `Use one of: ${words.join(", ")}.` : `Did you mean "${near}"?`;
    report(trail, "not-allowed", `${capital(kindOf(value))} is not allowed here.`, hint);
  };
}

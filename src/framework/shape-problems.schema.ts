import type * as z from "zod";
import type { MustParams } from "../core/must.js";
import type { ShapeProblem } from "./shape-problem.js";
import { chooseBranch, openUnion } from "./union-branch.schema.js";

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Reads what zod found into problems of our own: unions settled for one branch, missing keys told from wrong values.
 *
 * @param issues - What zod found, the known keys written into the message of each unknown key by `checkShape`.
 * @param document - The document that was checked; zod does not keep the values.
 * @param start - Where in the document the issues begin.
 *
 * @example
 * const issue = { code: "invalid_type" as const, expected: "string", path: ["id"], message: "" };
 * readProblems([issue], {}); // [{ code: "missing-key", path: [], keys: ["id"] }]
 * readProblems([issue], { id: 5 }); // [{ code: "wrong-type", path: ["id"], types: ["string"], words: [] }]
 */
export function readProblems(issues: readonly ZodIssue[], document: unknown, start: Path = []): ShapeProblem[] {
  return issues.flatMap((issue) => readProblem(issue, document, [...start, ...issue.path]));
}

function readProblem(issue: ZodIssue, document: unknown, path: Path): ShapeProblem[] {
  const around = path.slice(0, -1);
  const last = path.at(-1);
  if (last !== undefined && isLacking(valueAt(document, around), last)) {
    return [{ code: "missing-key", path: around, keys: [String(last)] }];
  }
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(path, key, issue.message.split(" ")));
    case "invalid_value":
      return [{ code: "not-allowed", path, types: [], words: issue.values.map(String) }];
    case "too_small":
      return [beyond(path, issue.origin, issue.inclusive ? "at least" : "more than", issue.minimum)];
    case "too_big":
      return [beyond(path, issue.origin, issue.inclusive ? "at most" : "less than", issue.maximum)];
    case "invalid_key":
      return issue.issues.flatMap((inner) => (inner.code === "custom" ? [broken(path, inner, true)] : []));
    case "custom":
      return [broken(path, issue, false)];
    case "invalid_union":
      return readUnion(issue.errors, document, path);
    default:
      return [
        { code: "wrong-type", path, types: [issue.code === "invalid_type" ? issue.expected : "string"], words: [] },
      ];
  }
}

function readUnion(errors: readonly (readonly ZodIssue[])[], document: unknown, path: Path): ShapeProblem[] {
  const value = valueAt(document, path);
  const branches = openUnion(errors);
  const fitting = branches.filter((issues) => !issues.some((issue) => isOfOtherType(issue, value)));
  if (fitting.length === 0) {
    const roots = branches.flat().filter((issue) => issue.path.length === 0);
    const types = roots.flatMap((issue) => (issue.code === "invalid_type" ? [issue.expected] : []));
    const words = roots.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : []));
    return [{ code: "wrong-type", path, types, words }];
  }
  const choice = chooseBranch(fitting, value);
  return [
    ...(choice.missing.length > 0 ? [{ code: "missing-key", path, keys: choice.missing } as const] : []),
    ...(choice.clashing.length > 0 ? [{ code: "exactly-one", path, keys: choice.clashing } as const] : []),
    ...choice.unknown.map((key) => unknownKey(path, key, choice.known)),
    ...readProblems(choice.issues, document, path),
  ];
}

function unknownKey(path: Path, key: string, known: readonly string[]): ShapeProblem {
  return { code: "unknown-key", path: [...path, key], known: known.filter((word) => word !== "") };
}

function beyond(path: Path, origin: string, words: string, limit: number | bigint): ShapeProblem {
  return { code: origin === "array" ? "too-short" : "out-of-range", path, limit: `${words} ${limit}` };
}

function broken(path: Path, issue: z.core.$ZodIssueCustom, ofKey: boolean): ShapeProblem {
  const { code, hint } = issue.params as MustParams;
  return { code, path, demand: issue.message, hint, ofKey };
}

// Words that are not among those allowed are still words: only another type rules a branch out.
function isOfOtherType(issue: ZodIssue, value: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === "invalid_type") return true;
  return issue.code === "invalid_value" && !issue.values.some((allowed) => typeof allowed === typeof value);
}

function isLacking(container: unknown, key: PropertyKey): boolean {
  return typeof container === "object" && container !== null && !Object.hasOwn(container, key);
}

/**
 * Finds the value at a path, by own keys only.
 *
 * @example
 * valueAt({ areas: [{ id: "door" }] }, ["areas", 0, "id"]); // "door"
 * valueAt({}, ["constructor"]); // undefined
 */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

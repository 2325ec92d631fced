import type * as z from "zod";

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a value that fits no branch of a union, told for the branch that was most likely meant. */
export interface UnionChoice {
  /** What is wrong inside it, beside its keys. */
  readonly issues: readonly ZodIssue[];
  /** Keys of which it lacks one. */
  readonly missing: readonly string[];
  /** Keys of it that no branch knows. */
  readonly unknown: readonly string[];
  /** Keys that would be known. */
  readonly known: readonly string[];
  /** Keys that are known, and cannot stand together. */
  readonly clashing: readonly string[];
}

/** One branch of a union, and what it says of the keys of a value. */
interface Branch {
  readonly issues: readonly ZodIssue[];
  readonly unknown: readonly string[];
  readonly known: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Chooses the branch of a union that a value was most likely meant for.
 *
 * A union reports every branch, which nobody can read. Of an object, the branch is meant that misses fewest of its keys and
 * then the one that knows most of them; of anything else, the one with the fewest problems. Branches that are equally near
 * are told together: a condition without a key needs one of `all`, `any`, `not` and so on.
 *
 * @param branches - What each branch has to say, those of the wrong type left out; see {@link openUnion}.
 * @param value - The value.
 *
 * @example
 * const issue = { code: "unrecognized_keys" as const, keys: ["titel"], path: [], message: "id title" };
 * const choice = chooseBranch([[issue]], { id: "door", titel: "Door" });
 * choice.unknown; // ["titel"]
 * choice.known; // ["id", "title"]
 */
export function chooseBranch(branches: readonly (readonly ZodIssue[])[], value: unknown): UnionChoice {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  const keys = isRecord ? Object.keys(value) : undefined;
  const sorted = branches.map((issues) => readBranch(issues, keys)).sort(isRecord ? nearerByKeys : nearerByIssues);
  const first = sorted[0] ?? readBranch([], keys);
  const rivals = sorted.filter((branch) => branch.missing.length === first.missing.length);
  const foreign = first.unknown.filter((key) => rivals.some((rival) => knows(rival, key)));
  // A key that only a less complete branch knows: that branch is meant if it knows the others too.
  const knowsAll = sorted.find((branch) => branch.unknown.length === 0);
  const best = foreign.length < first.unknown.length && knowsAll !== undefined ? knowsAll : first;
  const equals = sorted.filter((branch) => sameKeys(branch, best));
  return {
    issues: best.issues.filter((issue) => !isMissing(issue, keys) && !isUnknown(issue)),
    missing: [...new Set(equals.flatMap((branch) => branch.missing))],
    unknown: best === first ? best.unknown.filter((key) => !foreign.includes(key)) : [],
    known: [...new Set(sorted.flatMap((branch) => branch.known))],
    clashing: best === first ? clash(best, rivals, foreign, keys ?? []) : [],
  };
}

// The keys that stand against the foreign ones: known here, and not where the first foreign one is best at home.
function clash(best: Branch, rivals: readonly Branch[], foreign: readonly string[], keys: readonly string[]): string[] {
  const [key] = foreign;
  if (key === undefined) return [];
  const home = rivals.find((rival) => knows(rival, key));
  return keys.filter((own) => foreign.includes(own) || (knows(best, own) && home?.unknown.includes(own)));
}

function knows(branch: Branch, key: string): boolean {
  return !branch.unknown.includes(key);
}

/**
 * Lays a union of unions out flat, one list of issues for each branch.
 *
 * @example
 * openUnion([[{ code: "invalid_union", errors: [[], []], path: [], message: "" }], []]); // [[], [], []]
 */
export function openUnion(branches: readonly (readonly ZodIssue[])[]): (readonly ZodIssue[])[] {
  return branches.flatMap((issues) => {
    const inner = issues.find((issue) => issue.code === "invalid_union" && issue.path.length === 0);
    return inner?.code === "invalid_union" ? openUnion(inner.errors) : [issues];
  });
}

function readBranch(issues: readonly ZodIssue[], keys: readonly string[] | undefined): Branch {
  const foreign = issues.filter(isUnknown);
  return {
    issues,
    unknown: foreign.flatMap((issue) => issue.keys),
    // The error map of `checkShape` writes the known keys where zod writes a sentence.
    known: foreign.flatMap((issue) => issue.message.split(" ")),
    missing: issues.filter((issue) => isMissing(issue, keys)).map((issue) => String(issue.path[0])),
  };
}

function nearerByKeys(a: Branch, b: Branch): number {
  return a.missing.length - b.missing.length || a.unknown.length - b.unknown.length;
}

function nearerByIssues(a: Branch, b: Branch): number {
  return a.issues.length - b.issues.length;
}

function sameKeys(a: Branch, b: Branch): boolean {
  return a.unknown.length === b.unknown.length && a.missing.length === b.missing.length;
}

function isMissing(issue: ZodIssue, keys: readonly string[] | undefined): boolean {
  return keys !== undefined && issue.path.length === 1 && !keys.includes(String(issue.path[0]));
}

function isUnknown(issue: ZodIssue): issue is z.core.$ZodIssueUnrecognizedKeys {
  return issue.code === "unrecognized_keys" && issue.path.length === 0;
}

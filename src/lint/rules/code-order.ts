import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Two codes that were swapped look right one by one. */
export const rule: LintRule = {
  id: "code-order",
  describe: "Printed codes rise in the order of the text.",
  codes: ["code-order"],
  check: ({ framework }) => {
    const before = new Map<string, Visit>();
    return [...walk(framework)].flatMap((visit) => {
      if (visit.node.code === undefined) return [];
      const key = `${visit.parents.at(-1)?.path ?? ""} ${visit.kind}`;
      const earlier = before.get(key);
      before.set(key, visit);
      return earlier === undefined ? [] : ofPair(earlier, visit);
    });
  },
};

function ofPair({ node: earlier }: Visit, { node, path }: Visit): readonly Issue[] {
  const [first = "", second = ""] = [earlier.code, node.code];
  // Letters alone may well be initials; and the same code twice is said by a code of its own.
  const isNumbered = /\d/.test(first) && /\d/.test(second);
  if (!isNumbered || first === second || naturalOrder(first, second) < 0) return [];
  const message = `The code "${second}" of "${node.id}" comes after "${first}" of "${earlier.id}", and should come before.`;
  return [warning("code-order", `${path}/code`, message, "Compare both with the printed text.")];
}

// By letters, and by numbers where both have one: 9a, 9b, 10.
function naturalOrder(first: string, second: string): number {
  const [one, other] = [pieces(first), pieces(second)];
  for (const [place, piece] of one.entries()) {
    const beside = other[place];
    if (beside === undefined) return 1;
    if (piece === beside) continue;
    const numbers = /^\d/.test(piece) && /^\d/.test(beside);
    return (numbers ? Number(piece) < Number(beside) : piece < beside) ? -1 : 1;
  }
  return -1;
}

function pieces(code: string): readonly string[] {
  return code.toLowerCase().match(/\d+|\p{L}+|[^\d\p{L}]+/gu) ?? [];
}

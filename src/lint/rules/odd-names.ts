import type { Issue } from "../../core/issue.js";
import { warning } from "../../core/make-issue.js";
import { type Visit, walk } from "../../framework/walk.js";
import type { LintRule } from "../rule/lint-rule.js";

/** Among neighbours called `s1.a`, `s1.b` and `s1c`, the last was most likely meant otherwise. */
export const rule: LintRule = {
  id: "odd-names",
  describe:
    "Where all neighbours but one begin their ids or codes the same way, the one does too, and their numbers rise.",
  codes: ["id-odd", "code-odd"],
  check: ({ framework }) => {
    const around = new Map<string, Visit[]>();
    for (const visit of walk(framework)) {
      const key = `${visit.parents.at(-1)?.path ?? ""} ${visit.kind}`;
      around.set(key, [...(around.get(key) ?? []), visit]);
    }
    return [...around.values()].flatMap((visits) => [
      ...oddOf(visits, "id", ({ id }) => beginningOf(id)),
      ...fallen(visits),
      ...oddOf(visits, "code", ({ code }) => code?.replace(/(\d+|\p{L})\P{L}*$/u, "") ?? null),
    ]);
  },
};

// Without its number; else up to the last dot or hyphen.
function beginningOf(id: string): string {
  return /^(.*\D)\d+$/.exec(id)?.[1] ?? /^.*[.-]/.exec(id)?.[0] ?? "";
}

// Neighbours that are numbered stand in the order of their numbers.
function fallen(visits: readonly Visit[]): readonly Issue[] {
  return visits.flatMap(({ node, path }, place) => {
    const before = visits[place - 1]?.node.id ?? "";
    if (beginningOf(before) !== beginningOf(node.id) || !(numberOf(before) > numberOf(node.id))) return [];
    const message = `The id "${node.id}" comes after "${before}", unlike their numbers.`;
    return [warning("id-odd", `${path}/id`, message, "Correct it; or move the node to where it belongs.")];
  });
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? Number.NaN);
}

/** Of two, nobody can say which is the odd one. */
const fewest = 3;

function oddOf(
  visits: readonly Visit[],
  field: "id" | "code",
  startOf: (node: Visit["node"]) => string | null,
): readonly Issue[] {
  const named = visits.flatMap((visit) => {
    const beginning = startOf(visit.node);
    return beginning === null ? [] : [{ visit, beginning }];
  });
  const usual = named.find(
    ({ beginning }, at) => named.findIndex((one) => one.beginning === beginning) !== at,
  )?.beginning;
  const odd = named.filter(({ beginning }) => beginning !== usual);
  const [one] = odd;
  if (named.length < fewest || !usual || one === undefined || odd.length > 1) return [];
  const { node, path } = one.visit;
  const message = `The ${field} "${node[field]}" does not begin with "${usual}", unlike those of all its neighbours.`;
  return [warning(`${field}-odd`, `${path}/${field}`, message, "Correct it; or move the node to where it belongs.")];
}

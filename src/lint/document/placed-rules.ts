import { pointer } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import type { Group, Rule } from "../../framework/scoring.js";
import type { SiteNode } from "../../scoring/compile/site.js";

/** A rule of scoring, where it stands, and the nodes that have it. */
export interface PlacedRule {
  /** The rule. */
  readonly rule: Rule;
  /** Where it stands in the document. */
  readonly path: string;
  /** What it is: the rule of a kind of node, an exception, or the rule of a group or grouping. */
  readonly role: "overall" | "area" | "standard" | "criterion" | "exception" | "group" | "grouping";
  /** The nodes that have it. */
  readonly nodes: readonly SiteNode[];
}

/**
 * Lists the rules of a framework in the order of the document.
 *
 * @param framework - The framework.
 * @param nodes - Its nodes as scoring sees them.
 */
export function placeRules({ scoring }: Framework, nodes: readonly SiteNode[]): readonly PlacedRule[] {
  const rules: PlacedRule[] = [];
  const put = (rule: Rule | undefined, role: PlacedRule["role"], keys: readonly PropertyKey[]) => {
    if (rule === undefined) return;
    rules.push({ rule, role, path: pointer(["scoring", ...keys]), nodes: nodes.filter((node) => node.rule === rule) });
  };
  for (const kind of ["overall", "area", "standard", "criterion"] as const) put(scoring[kind], kind, [kind]);
  scoring.exceptions?.forEach((exception, place) => {
    put(exception, "exception", ["exceptions", place]);
  });
  const putGroups = (groups: readonly Group[] | undefined, keys: readonly PropertyKey[]) => {
    groups?.forEach((group, place) => {
      put(group.rule, "group", [...keys, place, "rule"]);
      putGroups(group.groups, [...keys, place, "groups"]);
    });
  };
  scoring.groupings?.forEach((grouping, place) => {
    put(grouping.overall, "grouping", ["groupings", place, "overall"]);
    putGroups(grouping.groups, ["groupings", place, "groups"]);
  });
  return rules;
}

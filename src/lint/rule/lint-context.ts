import { formOf } from "../../assessment/form.js";
import type { Issue } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import { type Outline, outlineOf } from "../../framework/outline.js";
import { tryCompile } from "../../scoring/compile/compile-program.js";
import { settleLists } from "../../scoring/compile/settle-lists.js";
import type { Site } from "../../scoring/compile/site.js";
import { siteNodes } from "../../scoring/compile/site-nodes.js";
import type { Program } from "../../scoring/program.js";
import { type PlacedCondition, type PlacedFact, placeConditions, placeFacts } from "../document/placed-conditions.js";
import { type PlacedGroup, placeGroups } from "../document/placed-groups.js";
import { type PlacedRule, placeRules } from "../document/placed-rules.js";
import { type PlacedSelector, placeSelectors } from "../document/placed-selectors.js";
import { type Explorer, explorerOf, type Reach } from "../reachable/reach.js";

/** What the rules of lint look at: the document, laid out once for all of them. */
export interface LintContext {
  /** The document. */
  readonly framework: Framework;
  /** Its nodes laid flat. */
  readonly outline: Outline;
  /** The same as scoring sees them, groups included, each with the list that its band is a place on. */
  readonly site: Site;
  /** The compiled framework; not to be run unless it can be. */
  readonly program: Program;
  /** What keeps the framework from being scored. */
  readonly refusals: readonly Issue[];
  /** Whether what results are possible can be worked out: nothing is refused, and every scale has a level. */
  readonly canRun: boolean;
  /** The rules of scoring. */
  readonly rules: readonly PlacedRule[];
  /** The conditions of those rules. */
  readonly conditions: readonly PlacedCondition[];
  /** The conditions of facts, those of nodes included. */
  readonly facts: readonly PlacedFact[];
  /** Groupings and the groups in them. */
  readonly groups: readonly PlacedGroup[];
  /** All selectors. */
  readonly selectors: readonly PlacedSelector[];
  /** What a node can come to; nothing, and not proven, where that cannot be worked out. */
  readonly reach: (index: number) => Reach;
  /** Whether one rating raised by a level can lower a node; null where that cannot be worked out. */
  readonly canFall: (index: number) => boolean | null;
}

const unknown: Explorer = { reach: () => ({ cases: [], proven: false }), canFall: () => null };

/** Lays a framework out for the rules of lint. */
export function makeContext(framework: Framework): LintContext {
  const { program, issues } = tryCompile(framework);
  const form = formOf(framework);
  const site: Site = { framework, form, nodes: siteNodes(framework, form), issues: [] };
  settleLists(site);
  const canRun = issues.length === 0 && program.rated.every(({ index }) => program.nodes[index]?.rated?.levels !== 0);
  const rules = placeRules(framework, site.nodes);
  const conditions = placeConditions(rules);
  const facts = placeFacts(framework, conditions);
  return {
    framework,
    outline: outlineOf(framework),
    site,
    program,
    refusals: issues,
    canRun,
    rules,
    conditions,
    facts,
    groups: placeGroups(framework, site.nodes),
    selectors: placeSelectors(framework, rules, conditions),
    ...(canRun ? explorerOf(program) : unknown),
  };
}

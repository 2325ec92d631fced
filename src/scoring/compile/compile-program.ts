import { type Blank, type Form, formOf } from "../../assessment/form.js";
import { exact } from "../../core/exact.js";
import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import { remember } from "../../core/remember.js";
import type { Framework } from "../../framework/framework.js";
import type { Choice } from "../../framework/list-choices.js";
import type { CompiledRule } from "../compiled-rule.js";
import { labelsOf } from "../labels-of.js";
import type { Program, ProgramNode } from "../program.js";
import { isAlwaysBanded } from "./always-banded.js";
import { compileRule } from "./compile-rule.js";
import { choosesItemOf } from "./expectation.js";
import { isMonotoneRule } from "./is-monotone.js";
import { type OrderedList, rises } from "./ordered-list.js";
import { ratedNode, talliesOf } from "./rated-node.js";
import { settleLists } from "./settle-lists.js";
import { deepestFirst, refuse, type Site, type SiteNode } from "./site.js";
import { siteNodes } from "./site-nodes.js";
import { smallNodeOf } from "./small-node-of.js";

/**
 * Makes a framework ready to be scored.
 *
 * @throws A {@link QualityError} with code `invalid-framework` and every issue that keeps it from being scored.
 */
export function compileProgram(framework: Framework): Program {
  const { program, issues } = tryCompile(framework);
  if (issues.length > 0)
    throw new QualityError("invalid-framework", `The framework "${framework.id}" cannot be scored.`, issues);
  return program;
}

/** The same for lint: gives the issues in place of throwing them. */
export function tryCompile(framework: Framework): { readonly program: Program; readonly issues: readonly Issue[] } {
  const form = formOf(framework);
  const site: Site = { framework, form, nodes: siteNodes(framework, form), issues: [] };
  refuseDuplicates(site);
  settleLists(site);
  const tallies = talliesOf(framework);
  const places = new Map(tallies.map((id, place) => [id, place]));
  const nodes: ProgramNode[] = [];
  // Deepest first, so that a node knows whether those below it are monotone.
  let turn = 0;
  for (const node of deepestFirst(site)) {
    const compiled = compileNode(site, node, places, nodes, turn);
    nodes[node.index] = compiled;
    if (compiled.small !== null) turn += 1;
  }
  const size = form.outline.nodes.length;
  const rated = nodes.flatMap(({ index, rated: own }) =>
    own === null ? [] : [{ index, results: own.results, tallies: own.tallies }],
  );
  const leaves = rated.filter(({ index }) => nodes[index]?.rule === null);
  const order = deepestFirst(site).flatMap(({ index }) => (nodes[index]?.rule ? [index] : []));
  const groupings = (framework.scoring.groupings ?? []).map((grouping) =>
    site.nodes.findIndex((node, index) => index >= size && node.id === grouping.id),
  );
  const program: Program = {
    rated,
    framework,
    form,
    nodes,
    order,
    leaves,
    groupings,
    tallies,
    noTallies: tallies.map(() => 0),
    hasFloors: nodes.some(({ floor }) => floor > 0),
    labels: labelsOf(framework),
  };
  return { program, issues: site.issues };
}

// Two nodes with one id would share one response, and count it twice.
function refuseDuplicates(site: Site): void {
  const seen = new Set<string>();
  for (const { id, kind, outlined } of site.nodes) {
    if (kind === "dimension") continue;
    const path = outlined?.visit === undefined || outlined.visit === null ? "" : `${outlined.visit.path}/id`;
    if (seen.has(id)) refuse(site, "duplicate-id", path, `Two nodes are called "${id}".`, "Rename one of them.");
    seen.add(id);
  }
}

function compileNode(
  site: Site,
  node: SiteNode,
  tallies: ReadonlyMap<string, number>,
  done: readonly ProgramNode[],
  turn: number,
): ProgramNode {
  const { index, id, kind, children, list, outlined, rule } = node;
  if (rule === null && outlined?.rated !== true) {
    const where = outlined?.visit?.path ?? "";
    refuse(
      site,
      "rule-missing",
      where,
      `"${id}" has nodes inside it, but no rule says what it makes of them.`,
      `Add scoring.${kind === "group" ? "area" : kind}, or an exception.`,
    );
  }
  const compiled = rule === null ? null : compileRule(site, node, rule);
  const rated =
    outlined?.rated && list !== null ? ratedNode(site.framework, choicesOf(site.form, node), list, tallies) : null;
  if (rated !== null && list !== null) refuseLostAnswers(site, node, list);
  const own = rated === null ? [] : [{ index, tallies: rated.tallies }];
  return {
    index,
    id,
    kind,
    weight: exact(node.weight),
    children,
    rated,
    counted: [...own, ...children.flatMap((child) => done[child]?.counted ?? [])],
    rule: compiled,
    small: smallNodeOf(children, compiled, done, turn),
    list,
    monotone: node.below.every((place) => done[place]?.monotone !== false) && isMonotone(site, node, compiled),
    floor: floorOf(site, node),
  };
}

// Where numbers fall as levels rise, nothing is sure.
function isMonotone(site: Site, node: SiteNode, rule: CompiledRule | null): boolean {
  if (node.list !== null && !rises(node.list)) return false;
  return rule === null || (isAlwaysBanded(site, rule) && isMonotoneRule(site, node, rule.source));
}

// An answer that counts as a level has a meaning only where there is such a level.
function refuseLostAnswers(site: Site, node: SiteNode, list: OrderedList): void {
  const given = new Set(choicesOf(site.form, node).map(({ id }) => id));
  (site.framework.special ?? []).forEach(({ id, effect }, place) => {
    if (typeof effect !== "object" || !given.has(id) || list.ranks.has(effect.as)) return;
    const message = `The answer "${id}" counts as "${effect.as}", and "${node.id}" has no such level.`;
    const hint = "Name a level that the item has, or say with `for` to which items the answer may be given.";
    refuse(site, "unknown-level", `/special/${place}/effect/as`, message, hint);
  });
}

function choicesOf(form: Form, node: SiteNode): readonly Choice[] {
  return blanksOf(form).get(node.index)?.choices ?? [];
}

// Looked for once: a search for each node would take the square of their number.
const blanksOf: (form: Form) => ReadonlyMap<number, Blank> = /* @__PURE__ */ remember((form) => {
  const blanks = form.entries.flatMap((entry) => entry.blank ?? [...(entry.dimensions?.values() ?? [])]);
  return new Map(blanks.map((blank) => [blank.node.index, blank]));
});

function floorOf(site: Site, node: SiteNode): number {
  const floors = (site.framework.scoring.floors ?? []).filter(
    (floor) => node.outlined?.rated === true && choosesItemOf(floor, node.outlined),
  );
  return Math.max(-1, ...floors.map((floor) => node.list?.ranks.get(floor.level) ?? -1));
}

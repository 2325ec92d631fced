import { formOf } from "../../assessment/form.js";
import type { Issue } from "../../core/issue.js";
import { QualityError } from "../../core/quality-error.js";
import type { Framework } from "../../framework/framework.js";
import { labelsOf } from "../labels-of.js";
import type { Program, ProgramNode } from "../program.js";
import { compileNode } from "./compile-node.js";
import { talliesOf } from "./rated-node.js";
import { settleLists } from "./settle-lists.js";
import { deepestFirst, refuse, type Site } from "./site.js";
import { siteNodes } from "./site-nodes.js";

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
    own ? [{ index, results: own.results, tallies: own.tallies }] : [],
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
    const path = outlined?.visit ? `${outlined.visit.path}/id` : "";
    if (seen.has(id)) refuse(site, "duplicate-id", path, `Two nodes are called "${id}".`, "Rename one of them.");
    seen.add(id);
  }
}

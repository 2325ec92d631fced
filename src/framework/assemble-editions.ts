import type { Day } from "../core/day.js";
import type { Issue } from "../core/issue.js";
import type { AuthoredArea, AuthoredEdition, AuthoredFramework } from "./authored-framework.js";
import { checkCounts } from "./check-counts.js";
import { checkDates } from "./check-dates.js";
import { type AuthoredNode, isInForce, listDatedNodes, nodeLists } from "./dated-node.js";
import { issuesOfEditions, type Origins } from "./edition-origins.js";
import type { Framework } from "./framework.js";
import { groupingsOfEdition } from "./groupings-of-edition.js";
import type { Area } from "./node.js";
import { walk } from "./walk.js";

/** One edition, put together, and where its pieces were written. */
export interface AssembledEdition {
  /** The full text of the edition. */
  readonly framework: Framework;
  /** Places in the authored form, by places in the edition. */
  readonly origins: Origins;
}

/** The editions of an authored framework, and what is wrong with their time. */
export interface AssembledFramework {
  /** The editions, in the order of the authored list. */
  readonly editions: readonly AssembledEdition[];
  /** Issues with paths in the authored form; `/areas/<number>/...` is a place in the file of that number. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a full snapshot of each edition from the form in which authors keep a framework, where every text stands once.
 *
 * An edition holds the nodes in force on its day. Keys keep the order in which they were written. The shape of the input
 * is taken as checked; its dates, ids and counts are checked here, and the editions are there even when they are wrong,
 * so that other checks can go on.
 *
 * @param authored - The content of `framework.yaml`.
 * @param areas - The contents of the area files, in the order of `authored.areas`.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const authored = { id: "shelter", title: { en: "Shelter" }, scales: [], scoring: rules, editions: [{ edition: "2020-01-01" }, { edition: "2026-01-01" }], areas: ["door"] };
 * const door = { id: "door", standards: [{ id: "hours" }, { id: "welcome", inForce: { from: "2026-01-01" } }] };
 * const { editions, issues } = assembleEditions(authored, [door]);
 * editions.map(({ framework }) => framework.areas[0]?.standards?.length); // [1, 2]
 * issues; // []
 */
export function assembleEditions(authored: AuthoredFramework, areas: readonly AuthoredArea[]): AssembledFramework {
  const editions = authored.editions.map((edition, index) => assemble(authored, edition, `/editions/${index}`, areas));
  const counts = editions.map(({ framework, origins }) => ({ origins, issues: checkCounts(framework) }));
  return { editions, issues: [...checkDates(authored.editions, areas), ...issuesOfEditions(counts)] };
}

function assemble(
  authored: AuthoredFramework,
  edition: AuthoredEdition,
  path: string,
  areas: readonly AuthoredArea[],
): AssembledEdition {
  const { $schema: _, id, editions: __, areas: ___, ...shared } = authored;
  const { edition: day, ...own } = edition;
  const origins = new Map<string, string>();
  for (const key of Object.keys(edition)) origins.set(`/${key}`, `${path}/${key}`);
  const picked = pickNodes(areas, "/areas", "/areas", day, origins);
  const framework = { id, edition: day, ...shared, ...own, areas: picked };
  const { groupings } = authored.scoring;
  if (groupings === undefined) return { framework, origins };
  const now = new Set([...walk(framework)].map(({ node }) => node.id));
  const ever = new Set(listDatedNodes(areas).map((node) => node.id));
  const scoring = {
    ...shared.scoring,
    groupings: groupingsOfEdition(groupings, (one) => ever.has(one) && !now.has(one)),
  };
  return { framework: { ...framework, scoring }, origins };
}

function pickNodes(
  nodes: readonly AuthoredNode[],
  from: string,
  to: string,
  day: Day,
  origins: Map<string, string>,
): Area[] {
  const picked: Area[] = [];
  nodes.forEach((node, index) => {
    if (!isInForce(node, day)) return;
    const place = `${to}/${picked.length}`;
    origins.set(place, `${from}/${index}`);
    const { inForce: _, ...kept } = node;
    const lists = nodeLists.filter((list) => node[list] !== undefined);
    const inside = lists.map((list) => {
      return [list, pickNodes(node[list] ?? [], `${from}/${index}/${list}`, `${place}/${list}`, day, origins)] as const;
    });
    picked.push({ ...kept, ...Object.fromEntries(inside) });
  });
  return picked;
}

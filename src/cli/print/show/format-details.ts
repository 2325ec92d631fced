import { pickText } from "../../../core/text.js";
import type { Framework } from "../../../framework/framework.js";
import type { OutlineNode } from "../../../framework/outline.js";
import type { ReportLine } from "../../../report/report.js";
import { formatLines } from "../format-lines.js";
import { nameNode } from "../name-node.js";
import type { NodeLayout } from "../node-layout.js";
import { wrapText } from "../wrap-text.js";
import { nodeLines } from "./node-lines.js";
import type { NodeRelation } from "./node-relations.js";
import { aroundText, placeInFramework } from "./place-in-framework.js";
import { type ShowLayout, showLayout } from "./show-layout.js";

/** Writes everything that is known of one node: what it asks for, how it is rated, where it stands, what is like it elsewhere. */
export function formatDetails(
  framework: Framework,
  node: OutlineNode,
  relations: readonly NodeRelation[],
  plainLayout: NodeLayout,
): readonly string[] {
  const layout = showLayout(plainLayout, true);
  const { width, paint, languages, words } = layout;
  const { visit, kind, id } = node;
  if (visit === null) return [];
  const own = visit.node;
  const statement = own.title === undefined ? "" : pickText(own.statement, languages);
  const head: readonly ReportLine[] = [
    { name: words.id, text: id },
    { name: words.kind, text: kindText(framework, kind, languages, layout) },
    { name: words.within, text: aroundText(framework, node, languages) },
  ];
  const inside = insideLines(framework, node, layout);
  const lines = [
    ...head,
    ...nodeLines(framework, own, layout),
    ...placeInFramework(framework, node, layout),
    ...inside,
  ];
  return [
    ...wrapText(nameNode(framework, id, languages), width).map((line) => paint("bold", line)),
    ...(statement === "" ? [] : wrapText(statement, width)),
    "",
    ...formatLines(
      lines.filter(({ text }) => text !== ""),
      width,
      paint,
    ),
    ...relations.flatMap((relation) => ["", ...formatRelation(relation, layout)]),
  ];
}

/** Names a kind of node as the framework does, or as we do. */
export function kindText(
  { terms }: Framework,
  kind: OutlineNode["kind"],
  languages: readonly string[],
  { report }: Pick<ShowLayout, "report">,
): string {
  if (kind === "framework" || kind === "dimension") return kind;
  return pickText(terms?.[kind], languages) || report.kinds[kind].toLowerCase();
}

function insideLines(
  framework: Framework,
  { visit }: OutlineNode,
  { words, languages }: ShowLayout,
): readonly ReportLine[] {
  if (visit === null) return [];
  const {
    areas = [],
    standards = [],
    criteria = [],
    parts = [],
  } = visit.node as {
    readonly [key in "areas" | "standards" | "criteria" | "parts"]?: readonly { readonly id: string }[];
  };
  return [...areas, ...standards, ...criteria, ...parts].map(({ id }, index) => {
    return { name: index === 0 ? words.inside : "", text: `${id}: ${nameNode(framework, id, languages)}` };
  });
}

function formatRelation(
  { other, edition, items, relation, confidence, reason }: NodeRelation,
  { width, paint, words, languages }: ShowLayout,
): readonly string[] {
  const sure = confidence === undefined ? "" : ` (${words.confidences[confidence]})`;
  const found = items.length === 0 ? words.relations.none : words.relations[relation];
  return [
    ...wrapText(`${words.crosswalk}: ${other.id} ${edition}`, width, { first: "  " }).map((line) =>
      paint("bold", line),
    ),
    ...wrapText(`${found}${sure}`, width, { first: "    " }),
    ...items.flatMap((id) =>
      wrapText(`${id}: ${nameNode(other, id, languages)}`, width, { first: "      ", rest: "        " }),
    ),
    ...(reason === undefined ? [] : wrapText(pickText(reason, languages), width, { first: "    " })),
  ];
}

import { pickText } from "../../../core/text.js";
import type { Framework } from "../../../framework/framework.js";
import { levelsOf } from "../../../framework/levels-of.js";
import { choicesOf } from "../../../framework/list-choices.js";
import { type OutlineNode, outlineOf } from "../../../framework/outline.js";
import type { LevelId } from "../../../framework/scale.js";
import type { Expectation, Group } from "../../../framework/scoring.js";
import { chooses } from "../../../framework/select.js";
import type { ReportLine } from "../../../report/report.js";
import { nameNode } from "../name-node.js";
import type { ShowLayout } from "./show-layout.js";

/** Says how a node is rated, and what the framework says of it elsewhere: floors, groups, duties, annexes. */
export function placeInFramework(framework: Framework, node: OutlineNode, layout: ShowLayout): readonly ReportLine[] {
  const { words, languages } = layout;
  const { floors = [], targets = [] } = framework.scoring;
  const { duties = [], cadences = [], annexes = [] } = framework;
  return [
    ...ratingLines(framework, node, layout),
    ...floors.flatMap((floor) => expectedLines(framework, words.floor, floor, node, layout)),
    ...targets.flatMap((target) => expectedLines(framework, words.target, target, node, layout)),
    ...groupLines(framework, node, layout),
    ...duties
      .filter(({ for: whom }) => whom !== undefined && chooses(whom, node))
      .map(({ statement }) => ({ name: words.duties, text: pickText(statement, languages) })),
    ...cadences
      .filter(({ for: item }) => item === node.id)
      .map(({ title, every }) => ({ name: words.every(every), text: pickText(title, languages) })),
    ...annexes.flatMap(({ title, entries }) =>
      entries
        .filter(({ answeredBy = [] }) => answeredBy.includes(node.id))
        .map((entry) => ({
          name: words.answers,
          text: `${pickText(title, languages)}: ${pickText(entry.title ?? entry.statement, languages)} [${entry.id}]`,
        })),
    ),
  ];
}

function ratingLines(
  framework: Framework,
  node: OutlineNode,
  { words, report, languages }: ShowLayout,
): readonly ReportLine[] {
  if (!node.rated || node.scale?.range !== undefined) return [];
  return choicesOf(framework, node).map(({ id, kind, value, title, description, requires }, index) => {
    const key = kind === "level" && value !== null ? `${value} ` : "";
    const needs =
      requires.length === 0 ? "" : ` (${words.with} ${requires.map((one) => words.requires[one]).join(", ")})`;
    const about = pickText(description, languages);
    const name = index === 0 ? report.level : "";
    return { name, text: `${key}${pickText(title, languages) || id}${needs}${about === "" ? "" : `: ${about}`}` };
  });
}

function expectedLines(
  framework: Framework,
  name: string,
  { for: whom, level, because }: Expectation,
  node: OutlineNode,
  { languages }: ShowLayout,
): readonly ReportLine[] {
  if (!node.rated || !chooses(whom, node)) return [];
  return [{ name, text: `${levelName(framework, level, languages)}. ${pickText(because, languages)}`.trim() }];
}

/** Names a level by its id or its number; as it is written where it has no name. */
export function levelName({ scales }: Framework, level: LevelId, languages: readonly string[]): string {
  const found = scales.flatMap(levelsOf).find(({ id, value }) => (typeof level === "string" ? id : value) === level);
  return pickText(found?.title, languages) || String(level);
}

function groupLines(framework: Framework, node: OutlineNode, { words, languages }: ShowLayout): readonly ReportLine[] {
  const { groupings = [] } = framework.scoring;
  return groupings.flatMap((grouping) =>
    withInner(grouping.groups ?? [])
      .filter(({ of }) => of !== undefined && chooses(of, node))
      .map((group) => {
        const names = [grouping, group].map(({ id, title }) => pickText(title, languages) || id).join(": ");
        const because = pickText(group.because?.[node.id], languages);
        return { name: words.group, text: because === "" ? names : `${names}. ${because}` };
      }),
  );
}

/** Lists groups and those inside them. */
export function withInner(groups: readonly Group[]): readonly Group[] {
  return groups.flatMap((group) => [group, ...withInner(group.groups ?? [])]);
}

/** Names the nodes around a node, outermost first. */
export function aroundText(framework: Framework, node: OutlineNode, languages: readonly string[]): string {
  const parents = node.visit?.parents ?? [];
  return parents.map(({ node: around }) => nameNode(framework, around.id, languages)).join(" > ");
}

/** The node of the outline with this id, or the only one with this code. */
export function nodeNamed(framework: Framework, name: string): OutlineNode | undefined {
  const { byId, nodes } = outlineOf(framework);
  const coded = nodes.filter((node) => node.kind !== "dimension" && node.visit?.node.code === name);
  return byId.get(name) ?? (coded.length === 1 ? coded[0] : undefined);
}

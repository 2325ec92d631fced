import type { Area, Assessment, Framework, ItemResponse, NodeBase, Score } from "quality-frameworks";
import { nearestDouble } from "./rational.js";
import { readSheet } from "./sheet.js";
import { belowOf, type OracleNode, type OracleTree } from "./tree.js";

/** Rates one node of an assessment anew, by the place on its list; everything else stays. */
export function rate(assessment: Assessment, node: OracleNode, place: number): Assessment {
  const { id, value } = node.list?.places[place] ?? { id: "", value: null };
  const level = node.list?.named || value === null ? id : nearestDouble(value);
  const item = node.item ?? node;
  const given = assessment.responses[item.id] as ItemResponse | string | number | undefined;
  const record: ItemResponse = typeof given === "object" ? given : given === undefined ? {} : { rating: given };
  const rating = node.item === null ? level : { ...ratingsOf(item, record), [node.id]: level };
  return { ...assessment, responses: { ...assessment.responses, [item.id]: { ...record, rating } } };
}

/** The nodes in whose blanks nothing stands. */
export function gapsOf(tree: OracleTree, assessment: Assessment): readonly OracleNode[] {
  return [...readSheet(tree, assessment).choices].flatMap(([node, { is }]) => (is === "gap" ? [node] : []));
}

/** The levels chosen that are not the best yet, with the place of each. */
export function raisable(tree: OracleTree, assessment: Assessment): readonly (readonly [OracleNode, number])[] {
  const chosen = [...readSheet(tree, assessment).choices];
  return chosen.flatMap(([node, choice]): (readonly [OracleNode, number])[] => {
    const top = (node.list?.places.length ?? 0) - 1;
    return choice.is === "level" && choice.answer === null && choice.place < top ? [[node, choice.place]] : [];
  });
}

/** Every score in a tree of scores, with the node that it is of. */
export function* pairs(node: OracleNode, score: Score): Generator<readonly [OracleNode, Score]> {
  yield [node, score];
  for (const [place, child] of node.children.entries()) yield* pairs(child, score.children[place] as Score);
}

/** Where a band stands on the list of a node; -1 for none. */
export function rankOf({ list }: OracleNode, band: string | null): number {
  return list?.places.findIndex(({ id }) => id === band) ?? -1;
}

/** The framework without some of its items, and without what is then empty; null when nothing is left. */
export function withoutItems(framework: Framework, gone: ReadonlySet<string>): Framework | null {
  const areas = framework.areas.flatMap((area) => thin(area, gone) ?? []) as readonly Area[];
  return areas.length === 0 ? null : { ...framework, areas };
}

/** Ids of the items that do not apply in an assessment. */
export function excusedItems(tree: OracleTree, assessment: Assessment): ReadonlySet<string> {
  const { choices } = readSheet(tree, assessment);
  const isExcused = (node: OracleNode) =>
    [node, ...node.children].every((one) => (choices.get(one)?.is ?? "not-applicable") === "not-applicable");
  return new Set(belowOf(tree.root).flatMap((node) => (node.isItem && isExcused(node) ? [node.id] : [])));
}

function thin(node: NodeBase, gone: ReadonlySet<string>): NodeBase | null {
  if (gone.has(node.id)) return null;
  const copy: Record<string, unknown> = { ...node };
  let kept = 0;
  let lists = 0;
  for (const key of ["areas", "standards", "criteria", "parts"]) {
    const inside = copy[key] as readonly NodeBase[] | undefined;
    if (inside === undefined) continue;
    lists += 1;
    const left = inside.flatMap((one) => thin(one, gone) ?? []);
    kept += left.length;
    if (left.length > 0) copy[key] = left;
    else delete copy[key];
  }
  return lists > 0 && kept === 0 ? null : (copy as unknown as NodeBase);
}

// One special answer may stand for all dimensions.
function ratingsOf(item: OracleNode, { rating }: ItemResponse): Readonly<Record<string, string | number | undefined>> {
  if (typeof rating === "object") return { ...rating };
  return rating === undefined ? {} : Object.fromEntries(item.children.map(({ id }) => [id, rating]));
}

import type { Assessment, ItemResponse } from "../../assessment/assessment.js";
import { type Blank, type FormEntry, formOf } from "../../assessment/form.js";
import { isRecord } from "../../core/check-fields.js";
import type { Id } from "../../core/id.js";
import { exclusionOf } from "../../framework/exclusion-of.js";
import { factsOf } from "../../framework/facts-of.js";
import type { Framework } from "../../framework/framework.js";
import { choicesOf } from "../../framework/list-choices.js";
import type { OutlineNode } from "../../framework/outline.js";

/** One row to be rated: an item, or one dimension of it. */
export interface ItemRow {
  /** Its key: the id of the item, for a dimension `item#dimension`. */
  readonly key: string;
  /** The node that is rated; for an item with dimensions, the item. */
  readonly node: OutlineNode;
  /** What it may be rated with; for an item with dimensions, the answers that may be given for all of them. */
  readonly blank: Blank;
  /** Whether it is an item whose dimensions stand in rows of their own below. */
  readonly hasDimensions: boolean;
  /** Whether it does not apply to the unit: it stands here for what was said about it, and is not counted. */
  readonly excluded: boolean;
  /** The response, on the row of the item; its rating is that of this row. */
  readonly response: ItemResponse;
}

/** The rows of one area. */
export interface AreaRows {
  /** Id of the area, or of the framework for what stands in none. */
  readonly id: Id;
  /** The area; undefined for the framework. */
  readonly node: OutlineNode | undefined;
  /** Its rows, in the framework's order. */
  readonly rows: readonly ItemRow[];
}

/**
 * Lists the rows to be rated by area: every item that applies to the unit by its facts, and every other one that the
 * assessment says something about.
 */
export function itemRows(framework: Framework, assessment: Assessment): readonly AreaRows[] {
  const form = formOf(framework);
  const facts = factsOf(framework, [assessment.unit?.facts, assessment.facts]);
  const areas = new Map<Id, ItemRow[]>();
  for (const entry of form.entries) {
    const node = form.outline.nodes[entry.index] as OutlineNode;
    const given = Object.hasOwn(assessment.responses, entry.id) ? assessment.responses[entry.id] : undefined;
    const excluded = exclusionOf(node, facts) !== null;
    if (given === undefined && excluded) continue;
    const response: ItemResponse = isRecord(given) ? given : given === undefined ? {} : { rating: given as string };
    const top = node.visit?.parents[0]?.node.id ?? node.id;
    areas.set(top, [...(areas.get(top) ?? []), ...rowsOf(framework, node, entry, response, excluded)]);
  }
  return [...areas].map(([id, rows]) => ({
    id,
    node: id === framework.id ? undefined : form.outline.byId.get(id),
    rows,
  }));
}

function rowsOf(
  framework: Framework,
  node: OutlineNode,
  entry: FormEntry,
  response: ItemResponse,
  excluded: boolean,
): readonly ItemRow[] {
  if (entry.blank !== null)
    return [{ key: entry.id, node, blank: entry.blank, hasDimensions: false, excluded, response }];
  const { rating, ...rest } = response;
  const byDimension: Readonly<Record<string, unknown>> = isRecord(rating) ? rating : {};
  const whole = isRecord(rating) || rating === undefined ? rest : { ...rest, rating };
  const rows = [...(entry.dimensions ?? [])].map(([id, blank]): ItemRow => {
    const own = Object.hasOwn(byDimension, id) ? byDimension[id] : undefined;
    const part: ItemResponse = own === undefined ? {} : { rating: own as string };
    return { key: `${entry.id}#${id}`, node: blank.node, blank, hasDimensions: false, excluded, response: part };
  });
  return [
    { key: entry.id, node, blank: blankForAll(framework, node, entry), hasDimensions: true, excluded, response: whole },
    ...rows,
  ];
}

/** What may be given once for all dimensions of an item: the special answers that each of them has. */
export function blankForAll(framework: Framework, node: OutlineNode, { dimensions }: FormEntry): Blank {
  const blanks = [...(dimensions?.values() ?? [])];
  const common = (id: Id) =>
    blanks.every(({ choices }) => choices.some((one) => one.kind === "special" && one.id === id));
  const choices = choicesOf(framework, node).filter((one) => one.kind === "special" && common(one.id));
  const slots = new Map(choices.map((choice, at): [string, number] => [choice.id, at + 2]));
  return { node, choices, slots, plain: new Map(), plainNumbers: [] };
}

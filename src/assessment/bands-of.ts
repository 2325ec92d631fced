import { levelsOf } from "../framework/levels-of.js";
import type { Outline, OutlineNode } from "../framework/outline.js";
import type { Group, Grouping, Rule } from "../framework/scoring.js";
import { chooses, choosesGroup, select } from "../framework/select.js";
import type { Selector } from "../framework/selector.js";

/** Something that a rule scores: a node of the outline, or a group. */
export interface Scored {
  /** Its rule; null for what is only rated. */
  readonly rule: Rule | null;
  /** The scale that it is rated on; undefined where it is not rated. */
  readonly scale: string | undefined;
  /** What its rule combines. */
  readonly inputs: () => readonly Scored[];
}

const takingOver: readonly Rule["combine"][] = ["lowest", "highest", "median", "most-common"];

/**
 * Lists the bands that the result of a node can have: those of its scale, or of its rule, or of the inputs whose bands it
 * takes over. Empty where it has none.
 */
export function bandsOf(outline: Outline, { rule, scale, inputs }: Scored): readonly string[] {
  const named = outline.framework.scales.find((one) => one.id === (rule?.scale ?? scale));
  if (named !== undefined) return levelsOf(named).map((level) => level.id);
  if (rule?.bands !== undefined) return rule.bands.map((band) => band.id);
  if (rule?.take !== "band" || !takingOver.includes(rule.combine)) return [];
  return (
    inputs()
      .map((input) => bandsOf(outline, input))
      .find((bands) => bands.length > 0) ?? []
  );
}

/** A node of the outline as something scored. */
export function scoredNode(outline: Outline, node: OutlineNode): Scored {
  const { rule, children } = node;
  const places = () => children.map((index) => outline.nodes[index] as OutlineNode);
  const inputs = () => (rule?.of === undefined ? places() : select(outline, rule.of, node.index));
  return { rule, scale: node.scale?.id, inputs: () => inputs().map((one) => scoredNode(outline, one)) };
}

/** A group, or the top of a grouping, as something scored. */
export function scoredGroup(outline: Outline, group: Group | Grouping): Scored {
  const rule = "overall" in group ? group.overall : (group.rule ?? outline.framework.scoring.area ?? null);
  const inputs = () => {
    const chosen = rule?.of === undefined ? partsOf(outline, group) : chosenBelow(outline, group, rule.of);
    return chosen.map((one) => ("index" in one ? scoredNode(outline, one) : scoredGroup(outline, one)));
  };
  return { rule, scale: undefined, inputs };
}

type Inside = Group | OutlineNode;

function partsOf(outline: Outline, group: Group | Grouping): readonly Inside[] {
  return [...(group.groups ?? []), ...(group.of === undefined ? [] : select(outline, group.of))];
}

function chosenBelow(outline: Outline, group: Group | Grouping, selector: Selector): readonly Inside[] {
  return partsOf(outline, group).flatMap((part): readonly Inside[] => {
    if (!("index" in part)) {
      return [...(choosesGroup(selector, part.id) ? [part] : []), ...chosenBelow(outline, part, selector)];
    }
    return [...(chooses(selector, part) ? [part] : []), ...select(outline, selector, part.index)];
  });
}

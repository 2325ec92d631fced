import type { Id } from "../core/id.js";
import { QualityError } from "../core/quality-error.js";
import { remember } from "../core/remember.js";
import { fits } from "./fits.js";
import type { Framework } from "./framework.js";
import { misshapen } from "./misshapen.js";
import type { NodeKind } from "./node.js";
import { ruleOf } from "./rule-of.js";
import type { Scale } from "./scale.js";
import type { Dimension, Rule } from "./scoring.js";

import { type Visit, walk } from "./walk.js";

/** One node of an {@link Outline}. */
export interface OutlineNode {
  /** Its place in the outline; every node stands before those inside it. */
  readonly index: number;
  /** Its id; a dimension's is unique within its item only. */
  readonly id: Id;
  /** Its kind. */
  readonly kind: "framework" | "dimension" | NodeKind;
  /** The node of the document and its place there; the item's, for a dimension; null for the whole. */
  readonly visit: Visit | null;
  /** The dimension, for one. */
  readonly dimension: Dimension | null;
  /** Place of the node around it; -1 for the whole. */
  readonly parent: number;
  /** Places of the nodes directly inside it. */
  readonly children: readonly number[];
  /** The nodes below it are those from `index + 1` to before this place. */
  readonly end: number;
  /** Levels below the whole. */
  readonly depth: number;
  /** Whether it is a leaf of the document's tree. */
  readonly isItem: boolean;
  /** Whether an assessor rates it. */
  readonly rated: boolean;
  /** How much it counts in the node around it. */
  readonly weight: number;
  /** What it makes of the nodes below; null for one that is only rated. */
  readonly rule: Rule | null;
  /** The scale it is rated on, where it is rated and the scale exists. */
  readonly scale: Scale | null;
}

/** A framework laid flat: what forms, checks and scoring all start from. */
export interface Outline {
  /** The framework. */
  readonly framework: Framework;
  /** The whole first, then every node before those inside it, dimensions below their items. */
  readonly nodes: readonly OutlineNode[];
  /** Nodes by id, dimensions left out; of two with one id, the first. */
  readonly byId: ReadonlyMap<Id, OutlineNode>;
}

interface Draft {
  readonly id: Id;
  readonly kind: OutlineNode["kind"];
  readonly visit: Visit | null;
  readonly dimension: Dimension | null;
  readonly parent: number;
  readonly children: number[];
  end: number;
  readonly depth: number;
}

/**
 * Lays a framework flat, once for each framework object.
 *
 * @throws A {@link QualityError} with code `invalid-framework` and every issue, when the document cannot be walked or computed with.
 */
export const outlineOf: (framework: Framework) => Outline = remember(layFlat);

function layFlat(framework: Framework): Outline {
  const issues = misshapen(framework);
  if (issues.length > 0)
    throw new QualityError("invalid-framework", "This framework is not of the shape to be worked with.", issues);
  const drafts: Draft[] = [draft(framework.id, "framework", null, null, -1, 0)];
  const placeOf = new Map<Visit, number>();
  for (const visit of walk(framework)) {
    const around = visit.parents.at(-1);
    const place = put(
      drafts,
      draft(visit.node.id, visit.kind, visit, null, around ? (placeOf.get(around) ?? 0) : 0, visit.depth),
    );
    placeOf.set(visit, place);
    if (!visit.isItem) continue;
    for (const dimension of dimensionsOf(framework, visit)) {
      put(drafts, draft(dimension.id, "dimension", visit, dimension, place, visit.depth + 1));
    }
  }
  closeRanges(drafts);
  const nodes = drafts.map((each, index) => finish(framework, each, index));
  const byId = new Map<Id, OutlineNode>();
  for (const node of nodes) if (node.kind !== "dimension" && !byId.has(node.id)) byId.set(node.id, node);
  return { framework, nodes, byId };
}

function draft(
  id: Id,
  kind: Draft["kind"],
  visit: Visit | null,
  dimension: Dimension | null,
  parent: number,
  depth: number,
): Draft {
  return { id, kind, visit, dimension, parent, children: [], end: 0, depth };
}

function put(drafts: Draft[], one: Draft): number {
  const place = drafts.push(one) - 1;
  drafts[one.parent]?.children.push(place);
  return place;
}

function dimensionsOf(framework: Framework, visit: Visit): readonly Dimension[] {
  const set = framework.scoring.dimensions?.find((one) => one.for === undefined || fits(one.for, visit));
  return set?.of ?? [];
}

function closeRanges(drafts: readonly Draft[]): void {
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const one = drafts[index] as Draft;
    const last = one.children.at(-1);
    one.end = last === undefined ? index + 1 : (drafts[last] as Draft).end;
  }
}

function finish(framework: Framework, one: Draft, index: number): OutlineNode {
  const { visit, dimension } = one;
  const leaf = one.children.length === 0 && (one.kind === "dimension" || visit?.isItem === true);
  const fitting = (framework.scoring.exceptions ?? []).filter(
    (each) => visit !== null && dimension === null && fits(each.for, visit),
  );
  const rule = dimension === null ? ruleOf(framework.scoring, one.kind, leaf, fitting) : null;
  const rated = leaf || rule?.combine === "judged";
  const scaleId = dimension?.scale ?? rule?.scale ?? visit?.node.scale ?? framework.scales[0]?.id;
  return {
    index,
    id: one.id,
    kind: one.kind,
    visit,
    dimension,
    parent: one.parent,
    children: one.children,
    end: one.end,
    depth: one.depth,
    isItem: dimension === null && visit?.isItem === true,
    rated,
    weight: (dimension ?? visit?.node)?.weight ?? 1,
    rule,
    scale: rated ? (framework.scales.find((scale) => scale.id === scaleId) ?? null) : null,
  };
}

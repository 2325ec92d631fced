import type { Id } from "../core/id.js";
import type { EditionRef } from "./crosswalk.js";
import type { Framework } from "./framework.js";
import { refuseNoFramework } from "./misshapen.js";
import type { NodeKind } from "./node.js";
import { sameValue } from "./same-value.js";
import { type Visit, walk } from "./walk.js";

/** A node named in an {@link EditionDiff}. */
export interface DiffedNode {
  /** Its id. */
  readonly id: Id;
  /** Its kind; in the second edition, where it stands in both. */
  readonly kind: NodeKind;
  /** Whether it is rated there. */
  readonly isItem: boolean;
}

/** A node that stands in both editions and is not the same. */
export interface ChangedNode extends DiffedNode {
  /** Keys of the node that differ; `kind` where it became another kind of node, `parent` where it moved. */
  readonly fields: readonly string[];
}

/** What changed from one edition to another, by id. Whether the meaning changed is for a crosswalk to say. */
export interface EditionDiff {
  /** The edition one comes from. */
  readonly from: EditionRef;
  /** The edition one goes to. */
  readonly to: EditionRef;
  /** Keys of the document around the areas that differ, such as `scales` or `scoring`. */
  readonly document: readonly string[];
  /** Nodes that stand only in the second, in its order. */
  readonly added: readonly DiffedNode[];
  /** Nodes that stand only in the first, in its order. */
  readonly removed: readonly DiffedNode[];
  /** Nodes that stand in both and differ, in the order of the second. */
  readonly changed: readonly ChangedNode[];
  /** Nodes that stand in both and do not differ, in the order of the second. */
  readonly same: readonly DiffedNode[];
}

/** What names an edition or holds its nodes is no change of the document. */
const leftOut = new Set(["$schema", "id", "edition", "inForce", "dated", "counts", "areas"]);

/** The lists of nodes inside a node: compared node by node. */
const lists = new Set(["areas", "standards", "criteria", "parts"]);

/**
 * Compares two editions, node by node.
 *
 * A node is the same when every key of it is; what stands inside it is compared by itself, so one changed criterion does
 * not change the standard around it.
 *
 * @param from - The edition one comes from.
 * @param to - The edition one goes to.
 *
 * @example
 * const rules = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
 * const old = { id: "shelter", edition: "2020-01-01", title: { en: "Shelter" }, scales: [], scoring: rules, areas: [{ id: "door", code: "1" }, { id: "bed" }] };
 * const diff = diffEditions(old, { ...old, edition: "2026-01-01", areas: [{ id: "door", code: "A" }, { id: "food" }] });
 * diff.changed; // [{ id: "door", kind: "area", isItem: true, fields: ["code"] }]
 * diff.added.map((node) => node.id); // ["food"]
 * diff.removed.map((node) => node.id); // ["bed"]
 */
export function diffEditions(from: Framework, to: Framework): EditionDiff {
  refuseNoFramework(from);
  refuseNoFramework(to);
  const before = new Map([...walk(from)].map((visit) => [visit.node.id, visit]));
  const after = new Map([...walk(to)].map((visit) => [visit.node.id, visit]));
  const pairs = [...after.values()].map((visit) => ({
    visit,
    fields: changedFields(before.get(visit.node.id), visit),
  }));
  return {
    from: { framework: from.id, edition: from.edition },
    to: { framework: to.id, edition: to.edition },
    document: changedKeys(from, to, leftOut),
    added: pairs.filter(({ fields }) => fields === undefined).map(({ visit }) => nodeOf(visit)),
    removed: [...before.values()].filter((visit) => !after.has(visit.node.id)).map(nodeOf),
    changed: pairs.flatMap(({ visit, fields }) => (fields?.length ? [{ ...nodeOf(visit), fields }] : [])),
    same: pairs.filter(({ fields }) => fields?.length === 0).map(({ visit }) => nodeOf(visit)),
  };
}

function nodeOf({ node, kind, isItem }: Visit): DiffedNode {
  return { id: node.id, kind, isItem };
}

function changedFields(before: Visit | undefined, after: Visit): readonly string[] | undefined {
  if (before === undefined) return undefined;
  const fields = [...changedKeys(before.node, after.node, lists)];
  if (before.kind !== after.kind) fields.push("kind");
  if (before.parents.at(-1)?.node.id !== after.parents.at(-1)?.node.id) fields.push("parent");
  return fields;
}

function changedKeys(before: object, after: object, except: ReadonlySet<string>): readonly string[] {
  const left: Readonly<Record<string, unknown>> = { ...before };
  const right: Readonly<Record<string, unknown>> = { ...after };
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].filter((key) => !except.has(key) && !sameValue(left[key], right[key]));
}

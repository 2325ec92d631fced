import type { Form } from "../../assessment/form.js";
import type { Issue } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import type { OutlineNode } from "../../framework/outline.js";
import type { Rule } from "../../framework/scoring.js";
import { chooses, choosesGroup } from "../../framework/select.js";
import type { Selector } from "../../framework/selector.js";
import type { ScoreKind } from "../score.js";
import type { OrderedList } from "./ordered-list.js";

/** A node while its rule is being resolved. */
export interface SiteNode {
  /** Its place. */
  readonly index: number;
  /** Its id. */
  readonly id: string;
  /** Its kind. */
  readonly kind: ScoreKind;
  /** The node of the outline; null for one of a grouping. */
  readonly outlined: OutlineNode | null;
  /** Its weight as written. */
  readonly weight: number;
  /** Places of the nodes shown inside it. */
  readonly children: readonly number[];
  /** Places of all nodes below it. */
  readonly below: readonly number[];
  /** Its rule; null for a leaf. */
  readonly rule: Rule | null;
  /** Where its rule stands in the document. */
  readonly rulePath: string;
  /** The list that its band is a place on, once that is known. */
  list: OrderedList | null;
}

/** Everything that resolving a rule may look at. */
export interface Site {
  /** The framework. */
  readonly framework: Framework;
  /** What it asks. */
  readonly form: Form;
  /** All nodes: the outline's, then those of the groupings. */
  readonly nodes: readonly SiteNode[];
  /** Takes what keeps the framework from being scored. */
  readonly issues: Issue[];
}

/** Reports what keeps the framework from being scored. The same words at the same place are said once. */
export function refuse(site: Site, code: string, path: string, message: string, hint: string): void {
  if (site.issues.some((issue) => issue.path === path && issue.message === message)) return;
  site.issues.push({ code, severity: "error", path, message, hint });
}

/** Lists all nodes so that each comes after those below it: the tree, then the groupings, whose members stand in the tree. */
export function deepestFirst({ form, nodes }: Site): readonly SiteNode[] {
  const size = form.outline.nodes.length;
  return [...nodes.slice(0, size).reverse(), ...nodes.slice(size).reverse()];
}

/** Lists the places below a node that a selector chooses. */
export function choose(site: Site, from: SiteNode, selector: Selector): readonly number[] {
  return from.below.filter((index) => {
    const node = site.nodes[index] as SiteNode;
    return node.outlined === null ? choosesGroup(selector, node.id) : chooses(selector, node.outlined);
  });
}

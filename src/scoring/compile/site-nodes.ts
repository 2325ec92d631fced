import type { Form } from "../../assessment/form.js";
import { pointer } from "../../core/issue.js";
import type { Framework } from "../../framework/framework.js";
import { outlineOf } from "../../framework/outline.js";
import type { Group, Grouping, Rule } from "../../framework/scoring.js";
import { select } from "../../framework/select.js";
import type { Selector } from "../../framework/selector.js";
import type { SiteNode } from "./site.js";

/** Lists the nodes of a framework for scoring: the outline, then each grouping from its top down. */
export function siteNodes(framework: Framework, form: Form): readonly SiteNode[] {
  const { nodes } = form.outline;
  const tree = nodes.map(
    (node): SiteNode => ({
      index: node.index,
      id: node.id,
      kind: node.kind,
      outlined: node,
      weight: node.weight,
      children: node.children,
      below: Array.from({ length: node.end - node.index - 1 }, (_, place) => node.index + 1 + place),
      rule: node.rule,
      rulePath: node.rule === null ? "" : rulePath(framework, node.rule),
      list: null,
    }),
  );
  const all = [...tree];
  framework.scoring.groupings?.forEach((grouping, place) => {
    addGrouping(framework, all, grouping, ["scoring", "groupings", place]);
  });
  return all;
}

function rulePath({ scoring }: Framework, rule: Rule): string {
  const exception = scoring.exceptions?.indexOf(rule as never) ?? -1;
  if (exception >= 0) return pointer(["scoring", "exceptions", exception]);
  const kind = (["overall", "area", "standard", "criterion"] as const).find((key) => scoring[key] === rule);
  return pointer(["scoring", kind ?? "overall"]);
}

function addGrouping(framework: Framework, all: SiteNode[], grouping: Grouping, keys: readonly PropertyKey[]): void {
  const { id, groups, of, overall } = grouping;
  addNode(framework, all, { id, weight: 1, of, groups, rule: overall, rulePath: pointer([...keys, "overall"]) }, keys);
}

interface NewGroup {
  readonly id: string;
  readonly weight: number;
  readonly of: Selector | undefined;
  readonly groups: readonly Group[] | undefined;
  readonly rule: Rule | null;
  readonly rulePath: string;
}

// Puts a group and all inside it at the end of the list, itself before what is inside, and says where it stands.
function addNode(framework: Framework, all: SiteNode[], group: NewGroup, keys: readonly PropertyKey[]): number {
  const index = all.length;
  const outline = outlineOf(framework);
  const members = group.of === undefined ? [] : select(outline, group.of).map((node) => node.index);
  const children: number[] = [];
  const below: number[] = [];
  all.push({
    index,
    id: group.id,
    kind: "group",
    outlined: null,
    weight: group.weight,
    children,
    below,
    rule: group.rule,
    rulePath: group.rulePath,
    list: null,
  });
  group.groups?.forEach((inner, place) => {
    const path = [...keys, "groups", place];
    const own = inner.rule !== undefined;
    const rule = inner.rule ?? framework.scoring.area ?? null;
    children.push(
      addNode(
        framework,
        all,
        {
          id: inner.id,
          weight: inner.weight ?? 1,
          of: inner.of,
          groups: inner.groups,
          rule,
          rulePath: own ? pointer([...path, "rule"]) : "/scoring/area",
        },
        path,
      ),
    );
  });
  children.push(...members);
  const inside = children.flatMap((child) => [child, ...(all[child] as SiteNode).below]);
  below.push(...new Set(inside));
  return index;
}

import type {
  Applicability,
  Dimension,
  Framework,
  Group,
  Grouping,
  NodeBase,
  Rule,
  ScoreKind,
  Selector,
} from "quality-frameworks";
import { listOfRule, listOfScale, type PlaceList } from "./place-list.js";

/** One node as the oracle sees it: of the tree, a dimension, or a group. */
export interface OracleNode {
  readonly id: string;
  readonly kind: ScoreKind;
  readonly weight: number;
  readonly tags: readonly string[];
  readonly depth: number;
  /** A leaf of the document's tree. */
  readonly isItem: boolean;
  readonly dimension: Dimension | null;
  /** Scale that the document names for it. */
  readonly scale: string | undefined;
  /** Conditions under which it applies: its own and those of the nodes around it. */
  readonly appliesWhen: readonly Applicability[];
  /** Ids of the nodes around it. */
  readonly around: readonly string[];
  /** The item that a dimension belongs to. */
  readonly item: OracleNode | null;
  /** Directly inside it: its parts, or the groups and members of a group. */
  readonly children: OracleNode[];
  /** Filled in once the tree stands; null for what is only rated. */
  rule: Rule | null;
  /** Whether an assessor rates it. */
  rated: boolean;
  /** The list that its level or band is a place on. */
  list: PlaceList | null;
}

/** A framework as the oracle sees it. */
export interface OracleTree {
  readonly framework: Framework;
  readonly root: OracleNode;
  /** Tops of the groupings. */
  readonly groupings: readonly OracleNode[];
}

const ordinal = ["lowest", "highest", "median", "most-common"];

/** Builds the tree of a framework with its rules and lists. */
export function buildTree(framework: Framework): OracleTree {
  const tree = plantTree(framework);
  for (const node of [tree.root, ...belowOf(tree.root)]) node.rule = ruleOf(framework, node);
  for (const node of [...belowOf(tree.root), tree.root].sort((a, b) => b.depth - a.depth)) settle(framework, node);
  for (const top of tree.groupings) settleGroups(framework, top);
  return tree;
}

/** Builds the tree alone, without rules and lists but those of what is rated. */
export function plantTree(framework: Framework): OracleTree {
  const root = blankNode(framework.id, "framework", {});
  for (const area of framework.areas) root.children.push(plant(framework, root, "area", area));
  const groupings = (framework.scoring.groupings ?? []).map((one) => plantGroup(framework, root, one));
  return { framework, root, groupings };
}

/** All nodes below a node, each once, outside in. */
export function belowOf(node: OracleNode): readonly OracleNode[] {
  const known = below.get(node);
  if (known !== undefined) return known;
  const found = [...new Set(node.children.flatMap((child) => [child, ...belowOf(child)]))];
  below.set(node, found);
  return found;
}

const below = new WeakMap<OracleNode, readonly OracleNode[]>();

/** The nodes that a rule combines: those of `of`, or the parts. */
export function inputsOf(node: OracleNode, rule: Rule): readonly OracleNode[] {
  const { of } = rule;
  return of === undefined ? node.children : belowOf(node).filter((one) => isChosen(of, one));
}

/** Whether a selector chooses a node; everything given must fit. */
export function isChosen(selector: Selector, node: OracleNode): boolean {
  if (node.kind === "dimension") {
    const { dimension, ...rest } = selector;
    return dimension === node.id && node.item !== null && isChosen(rest, node.item);
  }
  const { kind, depth, tagged, ids, under, dimension, except } = selector;
  if (dimension !== undefined) return false;
  // Without a word about groups, the nodes of the framework are meant.
  if (node.kind === "group" && kind === undefined && ids === undefined) return false;
  const wanted = typeof tagged === "string" ? [tagged] : tagged;
  return (
    (kind === undefined || (kind === "item" ? node.isItem : kind === node.kind)) &&
    (depth === undefined || (node.kind !== "group" && depth === node.depth)) &&
    (wanted === undefined || wanted.some((tag) => node.tags.includes(tag))) &&
    (ids === undefined || ids.includes(node.id)) &&
    (under === undefined || node.around.includes(under)) &&
    (except === undefined || !isChosen(except, node))
  );
}

/** Settles the list of a node whose rule stands, and whether it is rated. */
export function settle(framework: Framework, node: OracleNode): void {
  const { rule } = node;
  node.rated = rule?.combine === "judged" || (node.children.length === 0 && node.kind !== "group");
  if (node.rated) {
    const wanted = node.dimension?.scale ?? rule?.scale ?? node.scale;
    const scale = framework.scales.find((one) => wanted === undefined || one.id === wanted);
    node.list = scale === undefined ? null : listOfScale(scale);
  } else if (rule !== null) {
    node.list = listOfRule(framework, rule) ?? (takesPlaces(rule) ? commonList(inputsOf(node, rule)) : null);
  }
}

/** Whether a rule chooses among places of a list and so gives a band directly. */
export function takesPlaces(rule: Rule): boolean {
  return rule.take === "band" && ordinal.includes(rule.combine);
}

/** The list that inputs stand on together. */
export function commonList(inputs: readonly OracleNode[]): PlaceList | null {
  return inputs.find((one) => one.list !== null)?.list ?? null;
}

function settleGroups(framework: Framework, node: OracleNode): void {
  for (const inner of node.children) if (inner.kind === "group") settleGroups(framework, inner);
  settle(framework, node);
}

function ruleOf({ scoring }: Framework, node: OracleNode): Rule | null {
  if (node.kind === "framework") return scoring.overall;
  if (node.kind === "dimension" || node.kind === "group") return null;
  const exception = scoring.exceptions?.find((one) => isChosen(one.for, node));
  const rule = exception ?? (node.kind === "part" ? undefined : scoring[node.kind]) ?? null;
  // What is rated has no rule to combine by, unless its own rule says that it is judged.
  return node.children.length === 0 && rule?.combine !== "judged" ? null : rule;
}

const inside = { areas: "area", standards: "standard", criteria: "criterion", parts: "part" } as const;

function plant(framework: Framework, parent: OracleNode, kind: ScoreKind, source: NodeBase): OracleNode {
  const lists = source as { readonly [K in keyof typeof inside]?: readonly NodeBase[] };
  const keys = (Object.keys(inside) as (keyof typeof inside)[]).filter((key) => lists[key] !== undefined);
  const node = blankNode(source.id, kind, {
    weight: source.weight ?? 1,
    tags: source.tags ?? [],
    depth: parent.depth + 1,
    isItem: keys.length === 0,
    scale: source.scale,
    appliesWhen: [...parent.appliesWhen, ...(source.appliesWhen === undefined ? [] : [source.appliesWhen])],
    around: parent.kind === "framework" ? [] : [...parent.around, parent.id],
  });
  for (const key of keys) {
    for (const one of lists[key] ?? []) node.children.push(plant(framework, node, inside[key], one));
  }
  if (node.isItem) node.children.push(...dimensionsOf(framework, node));
  return node;
}

function dimensionsOf(framework: Framework, item: OracleNode): readonly OracleNode[] {
  const set = framework.scoring.dimensions?.find((one) => one.for === undefined || isChosen(one.for, item));
  return (set?.of ?? []).map((dimension) =>
    blankNode(dimension.id, "dimension", {
      weight: dimension.weight ?? 1,
      depth: item.depth + 1,
      dimension,
      item,
      appliesWhen: item.appliesWhen,
    }),
  );
}

function plantGroup(framework: Framework, root: OracleNode, group: Group | Grouping): OracleNode {
  const rule = "overall" in group ? group.overall : (group.rule ?? framework.scoring.area ?? null);
  const weight = "weight" in group ? (group.weight ?? 1) : 1;
  const node = blankNode(group.id, "group", { weight, rule });
  const { of } = group;
  node.children.push(...(group.groups ?? []).map((inner) => plantGroup(framework, root, inner)));
  if (of !== undefined) node.children.push(...belowOf(root).filter((one) => isChosen(of, one)));
  return node;
}

function blankNode(id: string, kind: ScoreKind, rest: Partial<OracleNode>): OracleNode {
  return {
    id,
    kind,
    weight: 1,
    tags: [],
    depth: 0,
    isItem: false,
    dimension: null,
    scale: undefined,
    appliesWhen: [],
    around: [],
    item: null,
    children: [],
    rule: null,
    rated: false,
    list: null,
    ...rest,
  };
}

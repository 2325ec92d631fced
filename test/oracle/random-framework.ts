import {
  compile,
  type Exception,
  type Framework,
  type Group,
  type Grouping,
  QualityError,
  type Rule,
  type Scoring,
} from "quality-frameworks";
import type { Dice } from "./dice.js";
import type { Place } from "./random-condition.js";
import { drawLevel, drawSelector } from "./random-condition.js";
import { placeEdges } from "./random-edges.js";
import { drawMoves, drawRule } from "./random-rule.js";
import { type Bare, drawTree } from "./random-tree.js";
import { belowOf, type OracleNode, plantTree, settle } from "./tree.js";

/** A framework drawn, and how many were drawn before it that cannot be scored. */
export interface Drawn {
  readonly framework: Framework;
  readonly refused: number;
}

/**
 * Draws a framework that can be scored: any tree, any rules, edges on values that occur.
 *
 * @param dice - What decides.
 * @param rising - Whether only rules are drawn under which a rating raised never lowers a result.
 */
export function drawFramework(dice: Dice, rising = false): Drawn {
  for (let refused = 0; ; refused += 1) {
    const draft = draftFramework(dice, rising);
    if (!isAccepted(draft)) continue;
    const framework = placeEdges(dice, draft);
    // An edge that occurs need not be a level, where a limit by number has to name one.
    if (isAccepted(framework)) return { framework, refused };
  }
}

/** Whether the package takes a framework for one that can be scored. */
export function isAccepted(framework: Framework): boolean {
  try {
    compile(framework);
    return true;
  } catch (error) {
    if (error instanceof QualityError && error.code === "invalid-framework") return false;
    throw error;
  }
}

function draftFramework(dice: Dice, rising: boolean): Framework {
  const { dimensions, ...bare } = drawTree(dice);
  const unrated = dice.pick(["exclude", "lowest", "withhold"] as const);
  const scoring: Scoring = {
    provenance: "proposal",
    unrated,
    overall: { combine: "none" },
    dimensions,
    groupings: dice.chance(0.3) ? drawGroupings(dice, bare) : [],
  };
  return withRules(dice, { ...bare, scoring }, dimensions, rising);
}

interface Rules {
  readonly exceptions: Exception[];
  /** Whether only rules are drawn under which a rating raised never lowers a result. */
  readonly rising: boolean;
  /** Whether areas get their rules by depth. */
  readonly byDepth: boolean;
  readonly ofKind: Map<string, Rule>;
  readonly ofGroup: Map<string, Rule>;
}

type Kinds = { readonly overall?: Rule };

function withRules(dice: Dice, framework: Framework, dimensions: Bare["dimensions"], rising: boolean): Framework {
  const tree = plantTree({ ...framework, scoring: { ...framework.scoring, dimensions } });
  const inTree = [...belowOf(tree.root), tree.root].sort((a, b) => b.depth - a.depth);
  const groups = tree.groupings.flatMap((top) =>
    [top, ...belowOf(top)].filter(({ kind }) => kind === "group").reverse(),
  );
  const rules: Rules = { rising, exceptions: [], byDepth: dice.chance(0.2), ofKind: new Map(), ofGroup: new Map() };
  for (const node of inTree) settle(framework, node);
  for (const node of [...inTree, ...groups]) giveRule(dice, framework, node, rules);
  const isKind = ([kind]: readonly [string, Rule]) => !kind.startsWith("area ");
  const { overall = { combine: "none" }, ...kinds } = Object.fromEntries([...rules.ofKind].filter(isKind)) as Kinds;
  const groupings = framework.scoring.groupings?.map((one) => groupingWithRules(one, rules.ofGroup)) ?? [];
  const floors = drawFloors(dice, [tree.root], framework);
  return {
    ...framework,
    scoring: { ...framework.scoring, ...kinds, overall, exceptions: rules.exceptions, groupings, floors },
  };
}

function giveRule(dice: Dice, framework: Framework, node: OracleNode, rules: Rules): void {
  const leaf = node.children.length === 0;
  const kind = node.kind === "framework" ? "overall" : node.kind;
  if (kind === "dimension" || (leaf && !(node.rated && dice.chance(0.1)))) return;
  const at = rules.byDepth && kind === "area" && !leaf ? `area ${node.depth}` : kind;
  const known = rules.ofKind.get(at);
  const own = kind === "overall" || kind === "group";
  if (!own && !leaf && kind !== "part" && known !== undefined && (at !== kind || dice.chance(0.5))) {
    node.rule = known;
    settle(framework, node);
    return;
  }
  const general = !own && !leaf && kind !== "part" && known === undefined && (at !== kind || dice.chance(0.6));
  const answers = (framework.special ?? []).map(({ id }) => id);
  const place: Place = { dice, node, facts: framework.facts ?? [], answers, general, rising: rules.rising };
  const rule = drawRuleFor(place, framework);
  if (general || kind === "overall") rules.ofKind.set(at, rule);
  if (at !== kind) rules.exceptions.push({ for: { kind: "area", depth: node.depth }, ...rule });
  else if (general || kind === "overall") return;
  else if (kind === "group") rules.ofGroup.set(node.id, rule);
  else rules.exceptions.push({ for: { ids: [node.id] }, ...rule });
}

function drawRuleFor(place: Place, framework: Framework): Rule {
  const { node } = place;
  const first: Rule = node.children.length === 0 ? { combine: "judged" } : drawRule(place, framework.scales);
  node.rule = first;
  settle(framework, node);
  node.rule = drawMoves(place, first);
  return node.rule;
}

function drawFloors(dice: Dice, [root]: readonly [OracleNode], framework: Framework): NonNullable<Scoring["floors"]> {
  if (!dice.chance(0.4) || root === undefined) return [];
  const items = belowOf(root).filter(({ rated, list }) => rated && list !== null);
  const place: Place = { dice, node: root, facts: framework.facts ?? [], answers: [], general: false, rising: false };
  return items
    .slice(0, 2)
    .map(({ list }) => ({ for: drawSelector(place), level: list === null ? "" : drawLevel(dice, list) }));
}

// Each node goes into one group at most.
function drawGroupings(dice: Dice, bare: Omit<Bare, "dimensions">): readonly Grouping[] {
  const { root } = plantTree({
    ...bare,
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
  });
  const items = belowOf(root).filter(({ isItem }) => isItem);
  const middle = root.children;
  const members = dice.chance(0.7) ? items : middle;
  if (dice.chance(0.2)) return [{ id: "flat", of: { kind: "item" }, overall: { combine: "none" } }];
  const shares: string[][] = Array.from({ length: dice.from(1, 3) }, () => []);
  for (const { id } of members) if (dice.chance(0.9)) dice.pick(shares).push(id);
  const group = (ids: readonly string[], place: number): Group => ({
    id: `g${place}`,
    ...(dice.chance(0.5) ? { weight: dice.pick([0, 1, 2, 30, 70, 0.5]) } : {}),
    of: { ids },
  });
  const groups = shares.filter((ids) => ids.length > 0).map(group);
  const [first, ...rest] = groups;
  if (first === undefined) return [];
  const nested = rest.length > 0 && dice.chance(0.3);
  return [
    { id: "by-theme", groups: nested ? [first, { id: "inner", groups: rest }] : groups, overall: { combine: "none" } },
  ];
}

function groupingWithRules(grouping: Grouping, rules: Rules["ofGroup"]): Grouping {
  const { groups } = grouping;
  return {
    ...grouping,
    overall: rules.get(grouping.id) ?? grouping.overall,
    ...(groups === undefined ? {} : { groups: groups.map((one) => groupWithRule(one, rules)) }),
  };
}

function groupWithRule(group: Group, rules: Rules["ofGroup"]): Group {
  const rule = rules.get(group.id);
  const { groups } = group;
  return {
    ...group,
    ...(rule === undefined ? {} : { rule }),
    ...(groups === undefined ? {} : { groups: groups.map((one) => groupWithRule(one, rules)) }),
  };
}

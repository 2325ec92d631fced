import type { Condition, Fact, LevelId, Selector, Test, ValueRange } from "quality-frameworks";
import type { Dice } from "./dice.js";
import type { PlaceList } from "./place-list.js";
import { drawApplicability } from "./random-tree.js";
import { nearestDouble } from "./rational.js";
import { belowOf, isChosen, type OracleNode } from "./tree.js";

/** Where a rule is drawn: the node, and what may be said there. */
export interface Place {
  readonly dice: Dice;
  readonly node: OracleNode;
  readonly facts: readonly Fact[];
  readonly answers: readonly string[];
  /** Whether the rule is for all nodes of a kind, so that it must not name nodes. */
  readonly general: boolean;
  /** Whether nothing may be said under which a rating raised could lower a result. */
  readonly rising: boolean;
}

/** Draws a condition that can only begin to hold as ratings rise, or only cease to. */
export function drawDirected(place: Place, way: "helps" | "hurts"): Condition | null {
  const { dice, node, facts } = place;
  if (facts.length > 0 && dice.chance(0.2)) return drawApplicability(dice, facts, 0) as Condition;
  const selector = drawSelector(place);
  const list = dice.pick(belowOf(node).filter((one) => isChosen(selector, one))).list;
  if (list === null) return null;
  const level = drawLevel(dice, list);
  const counted = dice.chance(0.5) ? { below: level } : { from: level };
  const many = (way === "hurts") === "below" in counted;
  return { count: { ...selector, ...counted }, ...(many ? { atLeast: dice.from(1, 2) } : { atMost: dice.from(0, 2) }) };
}

/** Draws a condition that the node can ask. */
export function drawCondition(place: Place, deeper = 2): Condition {
  const { dice, facts } = place;
  if (deeper > 0 && dice.chance(0.25)) {
    const inner = Array.from({ length: dice.from(1, 2) }, () => drawCondition(place, deeper - 1));
    return dice.pick<Condition>([{ all: inner }, { any: inner }, { not: inner[0] as Condition }]);
  }
  if (facts.length > 0 && dice.chance(0.2)) return drawApplicability(dice, facts, 0) as Condition;
  if (place.node.children.length === 0 || dice.chance(0.2)) return drawTest(place, [place.node]);
  return !place.general && dice.chance(0.4) ? drawNode(place) : drawCount(place);
}

function drawNode(place: Place): Condition {
  const below = belowOf(place.node);
  // A dimension that several items have cannot be named by its id.
  const unique = below.filter((one) => below.filter((other) => other.id === one.id).length === 1);
  if (unique.length === 0) return drawCount(place);
  const node = place.dice.pick(unique);
  return { node: node.id, ...drawTest(place, [node]) };
}

function drawCount(place: Place): Condition {
  const { dice } = place;
  const selector = drawSelector(place);
  const asked = belowOf(place.node).filter((one) => isChosen(selector, one));
  const test = drawTest(place, asked);
  const bound = dice.pick([{ atLeast: 1 }, { atLeast: 2 }, { atMost: 0 }, { atMost: 1 }, { atLeast: 1, atMost: 2 }]);
  return { count: { ...selector, ...test }, ...bound };
}

/** Draws a selector that chooses something below the node. */
export function drawSelector({ dice, node, general }: Place): Selector {
  const below = belowOf(node);
  const some = general
    ? []
    : dice.some(
        below.filter((one) => one.kind !== "dimension"),
        0.4,
      );
  const dimension = below.find((one) => one.kind === "dimension")?.id;
  const one = dice.pick(below);
  const drawn = dice.pick<Selector>([
    { kind: "item" },
    { kind: "item" },
    { ids: some.map(({ id }) => id) },
    one.kind === "dimension" || one.kind === "framework" ? { kind: "item" } : { kind: one.kind },
    { depth: one.depth },
    { tagged: dice.pick(["key", "soft", "legal"]) },
    { tagged: ["key", "soft"], kind: "item" },
    { kind: "item", except: { tagged: "soft" } },
    one.around.length === 0 ? { kind: "item" } : { kind: "item", under: dice.pick(one.around) },
    dimension === undefined ? { kind: "item" } : { dimension },
  ]);
  if (below.some((other) => isChosen(drawn, other))) return drawn;
  // Below an item there are only its dimensions.
  return node.isItem && dimension !== undefined ? { dimension } : { kind: "item" };
}

/** Draws a test that at least one of the nodes understands. */
export function drawTest({ dice, answers, node }: Place, asked: readonly OracleNode[]): Test {
  const lists = asked.flatMap(({ list }) => list ?? []);
  if (answers.length > 0 && dice.chance(0.1) && asked[0] !== node) return { answer: dice.pick(answers) };
  if (lists.length === 0 || dice.chance(0.25)) return { value: drawRange(dice) };
  const list = dice.pick(lists);
  const level = drawLevel(dice, list);
  return dice.pick<Test>([{ is: level }, { from: level }, { below: level }, { is: [level, drawLevel(dice, list)] }]);
}

/** Draws a level of a list, by its id or by the number it alone has. */
export function drawLevel(dice: Dice, list: PlaceList): LevelId {
  const place = dice.pick(list.places);
  const number = place.value === null ? null : nearestDouble(place.value);
  if (!list.named) return number ?? 0;
  const alone = list.places.filter(({ value }) => value !== null && nearestDouble(value) === number).length === 1;
  return number !== null && alone && dice.chance(0.2) ? number : place.id;
}

// Edges are placed on values that occur once the framework stands.
function drawRange(dice: Dice): ValueRange {
  const edge = dice.pick([0, 1, 2, 50, 75, 100]);
  return dice.pick<ValueRange>([
    { from: edge },
    { above: edge },
    { below: edge },
    { upTo: edge },
    { from: edge, below: edge + 10 },
  ]);
}

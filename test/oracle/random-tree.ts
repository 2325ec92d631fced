import type {
  Applicability,
  Area,
  Dimension,
  Fact,
  Framework,
  NodeBase,
  Scale,
  SpecialAnswer,
} from "quality-frameworks";
import type { Dice } from "./dice.js";

/** A framework without its rules: what is rated, and on what. */
export type Bare = Pick<Framework, "id" | "edition" | "title" | "scales" | "areas"> & {
  readonly special: readonly SpecialAnswer[];
  readonly facts: readonly Fact[];
  readonly dimensions: NonNullable<Framework["scoring"]["dimensions"]>;
};

const tags = ["key", "soft", "legal"];
const weights = [0, 1, 2, 3, 0.5, 0.25, 1.1, 12.5];
const longWeights = [0.333333, 2.000001, 1000000];

/** Draws the tree of a framework, one to six levels deep, with its scales, special answers and facts. */
export function drawTree(dice: Dice): Bare {
  const scales = drawScales(dice);
  const facts = drawFacts(dice);
  let count = 0;
  const idOf = (kind: string) => {
    count += 1;
    return `${kind}${count}`;
  };
  const depth = dice.from(1, 6);
  const base = (id: string): NodeBase => ({
    id,
    ...(dice.chance(0.4) ? { weight: dice.pick(dice.chance(0.1) ? longWeights : weights) } : {}),
    ...(dice.chance(0.4) ? { tags: dice.some(tags, 0.5) } : {}),
    ...(dice.chance(0.3) ? { scale: dice.pick(scales).id } : {}),
    ...(facts.length > 0 && dice.chance(0.1) ? { appliesWhen: drawApplicability(dice, facts, 1) } : {}),
  });
  // Deep trees branch less, so that a case stays small enough to be read.
  const widest = depth > 4 ? 2 : 3;
  const few = <T>(make: () => T): T[] => Array.from({ length: dice.from(1, widest) }, make);
  const area = (level: number): Area => {
    const node = base(idOf("a"));
    if (level >= depth) return node;
    const left = depth - level;
    if (left > 3 || dice.chance(0.25)) {
      return {
        ...node,
        areas: few(() => area(level + 1)),
        ...(dice.chance(0.2) ? { standards: [base(idOf("s"))] } : {}),
      };
    }
    return { ...node, standards: few(() => standard(left)) };
  };
  const standard = (left: number) => {
    const node = base(idOf("s"));
    return left < 2 || dice.chance(0.2) ? node : { ...node, criteria: few(() => criterion(left)) };
  };
  const criterion = (left: number) => {
    const node = base(idOf("c"));
    return left < 3 || dice.chance(0.2) ? node : { ...node, parts: few(() => base(idOf("p"))) };
  };
  const areas = few(() => area(1));
  const special = drawSpecial(dice, scales);
  return {
    id: "drawn",
    edition: "2026-01-01",
    title: { en: "Drawn" },
    scales,
    special,
    facts,
    dimensions: drawDimensions(dice, scales),
    areas,
  };
}

function drawScales(dice: Dice): readonly Scale[] {
  const numbers = dice.chance(0.6);
  return Array.from({ length: dice.from(1, 3) }, (_, place) =>
    drawScale(dice, `scale${place}`, numbers || dice.chance(0.5)),
  );
}

function drawScale(dice: Dice, id: string, numbers: boolean): Scale {
  if (numbers && dice.chance(0.15)) {
    const range = dice.pick([
      { from: 0, to: 10, step: 1 },
      { from: 0, to: 1, step: 0.1 },
      { from: -2, to: 2, step: 0.5 },
      { from: 0, to: 100, step: 20 },
    ]);
    return { id, range };
  }
  // Some ids occur on several lists, at several places.
  const shared = dice.chance(0.5);
  const start = dice.from(0, 2);
  const ids = Array.from({ length: dice.from(2, 5) }, (_, place) =>
    shared ? `level${start + place}` : `${id}.l${place}`,
  );
  if (!numbers) return { id, levels: ids };
  const steps = dice.pick([[1], [1, 2], [0.5, 0.25], [0, 1], [0.1, 0.2, 0.3], [5, 15], [0.333333]]);
  const values = [dice.pick([0, 0, 0, 1, -3, 0.5])];
  while (values.length < ids.length) values.push(sum(values.at(-1) ?? 0, dice.pick(steps)));
  return { id, levels: ids.map((level, place) => ({ id: level, value: values[place] ?? 0 })) };
}

function sum(a: number, b: number): number {
  return Number((a + b).toFixed(6));
}

function drawSpecial(dice: Dice, scales: readonly Scale[]): readonly SpecialAnswer[] {
  const all: SpecialAnswer[] = [
    { id: "not-here", effect: "not-applicable" },
    { id: "set-aside", effect: "left-out" },
    { id: "no-answer", effect: "unrated", number: 9999 },
    {
      id: "refused",
      effect: { as: levelOn(dice, scales[0] as Scale) },
      for: { tagged: "legal" },
      requires: ["reason"],
    },
  ];
  // The level that stands for an answer must be one of every scale it may be given on.
  return dice.some(scales.length === 1 ? all : all.slice(0, 3), 0.5);
}

function levelOn(dice: Dice, { levels, range }: Scale): string | number {
  if (range !== undefined) return dice.pick([range.from, range.to]);
  const level = dice.pick(levels ?? []);
  return typeof level === "string" ? level : level.id;
}

function drawFacts(dice: Dice): readonly Fact[] {
  const all: readonly Fact[] = [
    { id: "alone", unknown: dice.pick([true, false, "withhold"]) },
    { id: "beds", unknown: dice.pick([0, 10, "withhold"]) },
    { id: "kind", unknown: dice.pick(["night", "day", "withhold"]) },
  ];
  return dice.some(all, 0.5);
}

/** Draws a condition on facts. */
export function drawApplicability(dice: Dice, facts: readonly Fact[], deeper: number): Applicability {
  if (deeper > 0 && dice.chance(0.3)) {
    const inner = Array.from({ length: dice.from(1, 2) }, () => drawApplicability(dice, facts, deeper - 1));
    return dice.pick<Applicability>([{ all: inner }, { any: inner }, { not: inner[0] as Applicability }]);
  }
  const fact = dice.pick(facts).id;
  if (fact === "alone") return { fact, is: dice.chance(0.5) };
  if (fact === "kind") return { fact, is: dice.pick(["night", "day"]) };
  return dice.pick<Applicability>([
    { fact, from: 10 },
    { fact, above: 10 },
    { fact, below: 10 },
    { fact, upTo: 10 },
    { fact, from: 5, below: 20 },
  ]);
}

function drawDimensions(dice: Dice, scales: readonly Scale[]): Bare["dimensions"] {
  if (!dice.chance(0.25)) return [];
  const of = ["plan", "do", "check"].slice(0, dice.from(1, 3)).map(
    (id): Dimension => ({
      id,
      scale: dice.pick(scales).id,
      ...(dice.chance(0.3) ? { weight: dice.pick(weights) } : {}),
    }),
  );
  return [
    dice.pick([
      { of },
      { for: { tagged: "key" }, of },
      { for: { kind: "standard", except: { tagged: "soft" } } as const, of },
    ]),
  ];
}

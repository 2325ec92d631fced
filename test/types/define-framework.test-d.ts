import type { Assessment, Responses } from "../../src/assessment/assessment.js";
import { defineFramework } from "../../src/framework/define-framework.js";
import type { Framework } from "../../src/framework/framework.js";
import type { DimensionId, ItemId, LevelRef, NodeId } from "../../src/framework/ids.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import type { Equal, Expect } from "./equal.js";

type Shelter = typeof nightShelter;

/** Ids are read from the literals of a framework that was written in TypeScript. */
export type IdsOfTheShelter = [
  Expect<Equal<ItemId<Shelter>, "d1.a">>,
  Expect<Equal<NodeId<Shelter>, "door" | "d1" | "d1.a">>,
  Expect<Equal<LevelRef<Shelter>, "not-met" | "partly-met" | "met" | "not-applicable" | 0 | 1 | 2>>,
  Expect<Equal<DimensionId<Shelter>, never>>,
];

/** A framework that was read from a file has no literals, and any text is an id. */
export type IdsOfAnyFramework = [
  Expect<Equal<ItemId<Framework>, string>>,
  Expect<Equal<NodeId<Framework>, string>>,
  Expect<Equal<LevelRef<Framework>, string | number>>,
];

/** Right ids and levels, in every form that a response may have. */
export const right: Assessment<Shelter>[] = [
  { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": "met" } },
  { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": 2 } },
  { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": { rating: "met", comment: "New sign." } } },
  {
    framework: "night-shelter",
    edition: "2026-01-01",
    responses: { "d1.a": { rating: "not-applicable", reason: "No door of its own." } },
  },
  { framework: "night-shelter", edition: "2026-01-01", responses: {} },
];

/** A typed framework is a framework, and an assessment of it an assessment. */
export const plain: readonly [Framework, Assessment] = [nightShelter, right[0] as Assessment<Shelter>];

// @ts-expect-error: no such item
export const wrongItem: Responses<Shelter> = { "d1.b": "met" };

// @ts-expect-error: a standard with criteria is not rated
export const notAnItem: Responses<Shelter> = { d1: "met" };

// @ts-expect-error: no such level
export const wrongLevel: Responses<Shelter> = { "d1.a": "exceeds" };

// @ts-expect-error: no level has this number
export const wrongNumber: Responses<Shelter> = { "d1.a": 3 };

// @ts-expect-error: a number in quotes names no level
export const numberAsText: Responses<Shelter> = { "d1.a": "2" };

// @ts-expect-error: no such level in a record
export const wrongLevelInRecord: Responses<Shelter> = { "d1.a": { rating: "exceeds" } };

// @ts-expect-error: no such key in a record
export const wrongKeyInRecord: Responses<Shelter> = { "d1.a": { rating: "met", coment: "" } };

const head = {
  id: "x",
  edition: "2026-01-01",
  title: { en: "X" },
  scales: [{ id: "s", levels: ["no", "yes"] }],
} as const;
const scoring = { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } } as const;
const areas = [{ id: "a", standards: [{ id: "b", statement: { en: "B." } }] }] as const;

/** The same document without a slip. */
export const noSlip = defineFramework({ ...head, scoring, areas });

// @ts-expect-error: unknown key at the top
export const topKey = defineFramework({ ...head, scoring, areas, titel: { en: "X" } });

// @ts-expect-error: the title is missing
export const noTitle = defineFramework({ id: "x", edition: "2026-01-01", scales: head.scales, scoring, areas });

export const scaleKey = defineFramework({
  ...head,
  // @ts-expect-error: unknown key of a level
  scales: [{ id: "s", levels: [{ id: "no", valeu: 0 }, "yes"] }],
  scoring,
  areas,
});

export const nodeKey = defineFramework({
  ...head,
  scoring,
  // @ts-expect-error: unknown key of a criterion, three levels down
  areas: [{ id: "a", standards: [{ id: "b", criteria: [{ id: "c", titel: { en: "C" } }] }] }],
});

export const ruleKey = defineFramework({
  ...head,
  // @ts-expect-error: unknown key of a rule
  scoring: { ...scoring, overall: { combine: "sum", rounding: { to: 1, mode: "half-up" } } },
  areas,
});

export const ruleWord = defineFramework({
  ...head,
  // @ts-expect-error: no such way to combine
  scoring: { ...scoring, overall: { combine: "average" } },
  areas,
});

export const conditionKey = defineFramework({
  ...head,
  scoring: {
    ...scoring,
    overall: {
      combine: "sum",
      // @ts-expect-error: unknown key of a condition
      limits: [{ id: "l", when: { fact: "f", si: true }, atMost: "no", because: { en: "F." } }],
    },
  },
  areas,
});

const rated = defineFramework({
  ...head,
  scoring: {
    ...scoring,
    dimensions: [
      {
        of: [
          { id: "plan", scale: "s" },
          { id: "do", scale: "s" },
        ],
      },
    ],
    area: { combine: "judged" },
  },
  areas: [{ id: "a", areas: [{ id: "inner", standards: [{ id: "b" }] }] }],
});

/** Dimensions have ids of their own, and where a rule says `judged`, the nodes and the whole may be rated. */
export type IdsOfDimensions = [
  Expect<Equal<DimensionId<typeof rated>, "plan" | "do">>,
  Expect<Equal<ItemId<typeof rated>, "x" | "a" | "inner" | "b">>,
];

export const byDimension: Responses<typeof rated> = { b: { rating: { plan: "yes", do: "no" } }, x: "yes" };

// @ts-expect-error: no such dimension
export const wrongDimension: Responses<typeof rated> = { b: { rating: { plan: "yes", check: "no" } } };

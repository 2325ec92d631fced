import type { Assessment, Responses } from "../../src/assessment/assessment.js";
import type { ItemId, LevelRef } from "../../src/framework/ids.js";
import type { framework as before } from "../../src/generated/frameworks/czech-social-services/2012-01-01.js";
import { framework } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import type { Expect } from "./equal.js";

type Czech = typeof framework;
type Czech2012 = typeof before;
type Has<Union, Member> = Member extends Union ? true : false;
type HasNot<Union, Member> = Member extends Union ? false : true;

/** A generated module states its ids. */
export type IdsOfTheDecree = [
  Expect<Has<ItemId<Czech>, "s1.a">>,
  Expect<Has<ItemId<Czech>, "s11.a">>,
  Expect<Has<ItemId<Czech>, "s15.h">>,
  Expect<HasNot<ItemId<Czech>, string>>,
  Expect<HasNot<ItemId<Czech>, "s1">>,
  Expect<Has<LevelRef<Czech>, 0 | 1 | 2 | 3>>,
  Expect<HasNot<LevelRef<Czech>, 4>>,
  Expect<HasNot<LevelRef<Czech>, number>>,
];

/** The edition of 2012 ends with 15 d). */
export type IdsOf2012 = [Expect<Has<ItemId<Czech2012>, "s1.a">>, Expect<HasNot<ItemId<Czech2012>, "s15.h">>];

export const right: Assessment<Czech> = {
  framework: framework.id,
  edition: framework.edition,
  responses: { "s1.a": 3, "s1.b": { rating: 2, comment: "Two wards still decide meal times for everyone." } },
};

/** An assessment of a typed framework is an assessment. */
export const plain: Assessment = right;

// @ts-expect-error: no such item in this edition
export const wrongItem: Responses<Czech> = { "s99.z": 3 };

// @ts-expect-error: a standard is not rated, its criteria are
export const notAnItem: Responses<Czech> = { s1: 3 };

// @ts-expect-error: the scale ends at three
export const wrongLevel: Responses<Czech> = { "s1.a": 4 };

// @ts-expect-error: the scale ends at three, in a record too
export const wrongLevelInRecord: Responses<Czech> = { "s1.a": { rating: 4 } };

// @ts-expect-error: a number in quotes names no level
export const numberAsText: Responses<Czech> = { "s1.a": "3" };

import type { Framework } from "quality-frameworks";
import { lintFramework } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { checkFrameworkShape } from "../../src/framework/check-framework.schema.js";
import { change, nothing } from "../fixtures/change.js";
import { soundFramework } from "./broken-framework.js";

type Changes = Readonly<Record<string, unknown>>;

function changed(changes: Changes): Framework {
  const document = Object.entries(changes).reduce<unknown>(
    (one, [place, value]) => change(one, place, value),
    soundFramework,
  );
  expect(checkFrameworkShape(document)).toEqual([]);
  return document as Framework;
}

function found(changes: Changes): readonly string[] {
  return lintFramework(changed(changes)).map(({ code, path }) => `${code} ${path}`);
}

const because = { en: "A reason." };
const bands = "/scoring/overall/bands";
const first = "/areas/0/standards/0";
const noLimit = { "/scoring/overall/limits": nothing };
const item = (id: string, more: object = {}) => ({
  id,
  statement: { en: `Something of ${id}.` },
  source: { document: "handbook", place: "p. 1" },
  ...more,
});

describe("lint finds nothing", () => {
  it.each<readonly [why: string, changes: Changes]>([
    [
      "in the lowest place of areas, taken as its number",
      { "/scoring/area": { combine: "lowest", take: "band" }, [`${bands}/1/from`]: 1, [`${bands}/2/from`]: 2 },
    ],
    [
      "in a mean of areas of which one has no result by rule",
      { "/scoring/exceptions": [{ for: { ids: ["stay"] }, combine: "none" }] },
    ],
    [
      "in a band of one number, between from and above",
      { [bands]: [{ id: "poor" }, { id: "fair", from: 50 }, { id: "good", above: 50 }] },
    ],
    [
      "in a band that is printed as ending where it begins",
      { [bands]: [{ id: "poor" }, { id: "fair", from: 50 }, { id: "good", from: 100, to: 100 }], ...noLimit },
    ],
    ["in a first band whose edge is the lowest number", { [`${bands}/0/from`]: 0 }],
    ["in levels of equal value", { "/scales/0/levels/1/value": 0, ...noLimit }],
    ["in a number of 9 digits and 6 decimals", { [`${first}/weight`]: 123_456_789.123_456 }],
    [
      "in weights of 0 and 1 where weights are not used",
      {
        "/scoring/area": { combine: "lowest", as: "percent" },
        [`${first}/weight`]: 0,
        "/areas/0/standards/1/weight": 1,
      },
    ],
    [
      "in codes that begin again in each area",
      { "/areas/1/standards/0/code": "1a", "/areas/1/standards/1/code": "1b" },
    ],
    [
      "in a condition that one number meets",
      {
        "/facts/0/unknown": 5,
        "/areas/1/standards/0/appliesWhen": { fact: "beds", from: 10, upTo: 10 },
      },
    ],
    ["in a statement of exactly 400 characters", { [`${first}/statement/en`]: `${"a".repeat(399)}.` }],
    ["in a number that only the answer has", { "/special/0/number": 9 }],
    ["in a name that is the same in two languages", { "/areas/0/title": { en: "Shelter", cs: "Shelter" } }],
    ["in a dotted id inside the node of its first part", { [`${first}/id`]: "door.a.b" }],
    ["in an edition within its time", { "/inForce": { from: "2026-01-01", until: "2026-01-01" } }],
    ["in an override that is not allowed, on a rule without a band", { "/scoring/area/override": "no" }],
    ["in a text since the day of the edition", { [`${first}/since`]: "2026-01-01" }],
    [
      "in a share that weighs its inputs",
      { "/scoring/area": { combine: "share", reaching: "met" }, [`${first}/weight`]: 3 },
    ],
    [
      "in a mean of sums that are equal, while nothing can be taken out",
      {
        "/scoring/area": { combine: "sum" },
        "/scoring/overall": { combine: "mean" },
        "/scales": [soundFramework.scales[0]],
        "/special": [],
        "/facts": [],
        "/areas/1/standards/0/appliesWhen": nothing,
      },
    ],
    [
      "in a mean of sums of one item each, which vanish wholly",
      {
        "/scoring/area": { combine: "sum" },
        "/scoring/overall": { combine: "mean" },
        "/scales": [soundFramework.scales[0]],
        "/facts": [],
        "/areas": [
          { id: "door", standards: [item("d1")] },
          { id: "stay", standards: [item("s1", { tags: ["safety"] })] },
        ],
      },
    ],
    [
      "in an area that is rated like all others",
      {
        "/areas": [item("door", { tags: ["safety"] }), item("stay")],
        "/scoring/area": nothing,
        "/facts": [],
        "/scoring/overall": { combine: "sum" },
        "/scales": [soundFramework.scales[0]],
      },
    ],
  ])("%s", (_why, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

describe("lint finds", () => {
  it.each<readonly [why: string, changes: Changes, issues: readonly string[]]>([
    [
      "the lowest number of areas that stand on a list without numbers",
      {
        "/scales": [{ id: "steps", provenance: "official", levels: ["not-met", "partly-met", "met"] }],
        "/scoring/area": { combine: "lowest", take: "band" },
        "/scoring/overall": { combine: "lowest", take: "value" },
      },
      ["no-value /scoring/overall/combine"],
    ],
    [
      "the highest number of items without numbers",
      {
        "/scales": [{ id: "steps", provenance: "official", levels: ["not-met", "partly-met", "met"] }],
        "/scoring/area": { combine: "none" },
        "/scoring/overall": { combine: "highest", of: { kind: "item" } },
      },
      ["no-value /scoring/overall/combine"],
    ],
    [
      "a sum of areas none of which has a result by rule",
      {
        "/scales": [soundFramework.scales[0]],
        "/scoring/area": { combine: "none" },
        "/scoring/overall": { combine: "sum" },
      },
      ["no-value /scoring/overall/combine"],
    ],
    [
      "a band that begins where the one below does",
      { [bands]: [{ id: "poor" }, { id: "fair", from: 50 }, { id: "good", from: 50 }] },
      [`bands-order ${bands}/2`],
    ],
    [
      "a band that begins with the number it does not include, and the next with it",
      { [bands]: [{ id: "poor" }, { id: "fair", above: 50 }, { id: "good", from: 50 }] },
      [`bands-order ${bands}/2`],
    ],
    [
      "a band with two lower edges",
      { [bands]: [{ id: "poor" }, { id: "fair", from: 50, above: 50 }, { id: "good", from: 80 }] },
      [`bands-order ${bands}/1`],
    ],
    [
      "a band that ends before it begins",
      { [bands]: [{ id: "poor" }, { id: "fair", from: 50, to: 49 }, { id: "good", from: 80 }] },
      [`bands-order ${bands}/1/to`],
    ],
    ["a first band that leaves out the lowest number", { [`${bands}/0/above`]: 0 }, [`bands-bottom ${bands}/0`]],
    ["a printed end below the highest number", { [`${bands}/2/to`]: 99 }, [`bands-gap ${bands}`]],
    ["ten digits", { [`${first}/weight`]: 1_234_567_890 }, [`number-long ${first}/weight`]],
    ["seven decimals", { [`${first}/weight`]: 1e-7 }, [`number-long ${first}/weight`]],
    [
      "a range of one number",
      {
        "/scales": [{ id: "steps", provenance: "official", range: { from: 5, to: 5, step: 1 } }],
        "/scoring/floors": [],
        "/scoring/overall": { combine: "none" },
        "/areas/0/standards/1/tags": nothing,
      },
      ["range-steps /scales/0/range"],
    ],
    [
      "a range of too many numbers",
      {
        "/scales/2": { id: "long", provenance: "official", range: { from: 0, to: 1, step: 0.000_001 } },
        [`${first}/scale`]: "long",
        "/scoring/area": { combine: "none" },
        "/scoring/overall": { combine: "none" },
        "/scales/1": { id: "grades", provenance: "official", levels: ["poor", "good"] },
        "/areas/0/standards/1/scale": "grades",
        "/scoring/floors": [],
        "/areas/0/standards/1/tags": nothing,
      },
      ["range-steps /scales/2/range"],
    ],
    [
      "a range of values that nothing passes, though its edges touch",
      { "/scoring/overall/limits/0/when": { node: "door", value: { from: 50, below: 50 } } },
      ["condition-never /scoring/overall/limits/0/when/value"],
    ],
    [
      "two answers with one number",
      { "/special/1": { id: "not-seen", number: 9, effect: "unrated" }, "/special/0/number": 9 },
      ["number-twice /special/1/number"],
    ],
    [
      "a code that a neighbour has, even where numbering begins again",
      { "/areas/0/standards/1/code": "1a", "/areas/1/standards/0/code": "1a", "/areas/1/standards/1/code": "1a" },
      ["code-twice /areas/0/standards/1/code", "code-twice /areas/1/standards/1/code"],
    ],
    [
      "a mean of sums with different maxima",
      {
        "/scoring/area": { combine: "sum" },
        "/scoring/overall": { combine: "mean" },
        "/scales": [soundFramework.scales[0]],
        "/special": [],
        [`${first}/weight`]: 2,
      },
      ["mean-of-unequal-sums /scoring/overall"],
    ],
    [
      "a limit that only a step brings into play",
      {
        "/scoring/overall/steps": [{ id: "up", when: { node: "stay.say", from: "met" }, step: 1, because }],
        "/scoring/overall/limits/0": {
          id: "cap",
          when: { all: [{ is: "poor" }, { node: "door.bell", below: "met" }] },
          atMost: "poor",
          because,
        },
      },
      [],
    ],
    [
      "an override on a rule without a band",
      { "/scoring/area/override": "free" },
      ["rule-leftover /scoring/area/override"],
    ],
    ["a scale that no band stands on", { "/scoring/area/scale": "grades" }, ["rule-leftover /scoring/area/scale"]],
    [
      "a last word without a table",
      { "/scoring/overall/otherwise": "good" },
      ["rule-leftover /scoring/overall/otherwise"],
    ],
  ])("%s", (_why, changes, issues) => {
    expect(found(changes)).toEqual(issues);
  });
});

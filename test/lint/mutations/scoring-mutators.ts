import type { Dice } from "../../oracle/dice.js";
import type { Bundle, Plain } from "./bundle.js";
import { changing, type Mutator } from "./mutator.js";
import { misspell, objectsOf, pickOne } from "./places.js";

const scales = ({ main }: Bundle) => main.scales as readonly Plain[];
const levels = (bundle: Bundle) => scales(bundle).flatMap((scale) => (scale.levels ?? []) as Plain[]);
const within = (key: string) => (bundle: Bundle) =>
  objectsOf({ ...bundle, main: { top: bundle.main[key] ?? {} }, areas: [], crosswalks: [] });
const scoring = within("scoring");
const slip = (value: unknown, dice: Dice) => misspell(dice, String(value));
const slipOne = (value: unknown, dice: Dice) => {
  const list = value as string[];
  const at = dice.upTo(list.length);
  return list.with(at, misspell(dice, list[at] as string));
};
const without = (value: unknown, dice: Dice) =>
  (value as unknown[]).toSpliced(dice.upTo((value as unknown[]).length), 1);
const groups = (bundle: Bundle) => scoring(bundle).filter((one) => "of" in one && !("combine" in one));

/** Breaks scales, rules, groups, special answers and facts. */
export const scoringMutators: Readonly<Record<string, Mutator>> = {
  "drop a level": changing(scales, "levels", without),
  "turn levels round": changing(scales, "levels", (list) => (list as unknown[]).toReversed()),
  "write a level value as text": changing(levels, "value", String),
  "drop a level value": changing(levels, "value", () => undefined),
  "sink a level value": changing(levels, "value", (value) => Number(value) - 10),
  "lengthen a level value": changing(levels, "value", (value) => Number(value) + 1e-9),
  "give a level id twice": changing(levels, "id", (_, dice, bundle) => dice.pick(levels(bundle)).id),
  "drop a level title": changing(levels, "title", () => undefined),
  "misspell what meets": changing(scales, "meets", slip),
  "drop who made a scale": changing(scales, "provenance", () => undefined),
  "misspell a combine": changing(scoring, "combine", slip),
  "combine in a way that the numbers do not allow": changing(scoring, "combine", () => "geometric-mean"),
  "take bands where there are none": ({ main }) => {
    const { overall, area } = main.scoring as { readonly overall: Plain; readonly area?: Plain };
    // Bands of what is rated itself are its levels.
    if (area === undefined || "bands" in area || "verdict" in area) return null;
    Object.assign(overall, { combine: "lowest", take: "band" });
    return "overall";
  },
  "misspell what unrated does": changing(scoring, "unrated", slip),
  "drop a rule": ({ main }, dice) => {
    const rules = main.scoring as Plain;
    const kind = dice.pick(
      Object.keys(rules).filter((key) => key !== "groupings" && key !== "floors" && key !== "targets"),
    );
    delete rules[kind];
    return kind;
  },
  "misspell the level of a floor or target": changing(scoring, "level", slip),
  "misspell the tag that something is for": changing(scoring, "tagged", (tag, dice) =>
    typeof tag === "string" ? slip(tag, dice) : slipOne(tag, dice),
  ),
  "misspell an id that something is for": changing(scoring, "ids", slipOne),
  "drop an item from a group": changing(scoring, "ids", without),
  "put an item into two groups": (bundle, dice) => {
    const all = groups(bundle).filter(({ of }) => Array.isArray((of as Plain).ids)) as {
      of: { ids: string[] };
      id: string;
    }[];
    const [one, other] = [pickOne(dice, all), pickOne(dice, all)];
    if (!one || !other || one === other) return null;
    one.of.ids.push(dice.pick(other.of.ids));
    return one.id;
  },
  "move an item to another group": (bundle, dice) => {
    const all = groups(bundle).filter(({ of }) => Array.isArray((of as Plain).ids)) as {
      of: { ids: string[] };
      id: string;
    }[];
    const [one, other] = [pickOne(dice, all), pickOne(dice, all)];
    if (!one || !other || one === other || one.of.ids.length < 2) return null;
    other.of.ids.push(...one.of.ids.splice(dice.upTo(one.of.ids.length), 1));
    return other.id;
  },
  "drop the reason of an item in a group": changing(groups, "because", (because, dice) => {
    const entries = Object.entries(because as Plain);
    return Object.fromEntries(without(entries, dice) as [string, unknown][]);
  }),
  "misspell whose reason it is": changing(groups, "because", (because, dice) => {
    const entries = Object.entries(because as Plain);
    const at = dice.upTo(entries.length);
    return Object.fromEntries(entries.map(([id, text], place) => [place === at ? misspell(dice, id) : id, text]));
  }),
  "give overlapping bands": ({ main }, dice) => {
    const overall = (main.scoring as Plain).overall as Plain;
    const edge = dice.from(20, 60);
    overall.bands = [{ id: "poor" }, { id: "fair", from: edge + 20 }, { id: "good", from: edge }];
    return String(edge);
  },
  "give a band that nothing reaches": ({ main }) => {
    const overall = (main.scoring as Plain).overall as Plain;
    overall.bands = [{ id: "poor" }, { id: "good", from: 500_000 }];
    return "overall";
  },
  "misspell what an answer does": changing(within("special"), "effect", (effect, dice) =>
    typeof effect === "string" ? slip(effect, dice) : "as",
  ),
  "drop an answer that a rule asks for, or its id": changing(within("special"), "id", () => undefined),
  "misspell an id that an answer is for": changing(within("special"), "ids", slipOne),
  "misspell a declared fact": changing(within("facts"), "id", slip),
  "drop what holds while a fact is not known": changing(within("facts"), "unknown", () => undefined),
  "take a fact for a number": changing(within("facts"), "unknown", () => 5),
};

import type { Dice } from "../../oracle/dice.js";
import type { Bundle, Plain } from "./bundle.js";
import { changing, type Mutator } from "./mutator.js";
import { misspell, objectsOf, pickOne } from "./places.js";

const top = ({ main }: Bundle) => [main];
const gone = () => undefined;
const slip = (value: unknown, dice: Dice) => misspell(dice, String(value));
const slipOne = (value: unknown, dice: Dice) => {
  const list = value as string[];
  const at = dice.upTo(list.length);
  return list.with(at, misspell(dice, list[at] as string));
};
const within = (key: string) => (bundle: Bundle) =>
  objectsOf({ ...bundle, main: { top: bundle.main[key] ?? {} }, areas: [], crosswalks: [] });
const relations = ({ crosswalks }: Bundle) => crosswalks.flatMap(({ value }) => value.relations as Plain[]);

const dropped = [
  "licence",
  "publisher",
  "wording",
  "verified",
  "languages",
  "sources",
  "title",
  "scales",
  "scoring",
  "areas",
  "disclaimer",
];

/** Breaks what stands around the areas: labels, sources, what stands beside, crosswalks. */
export const frameMutators: Readonly<Record<string, Mutator>> = {
  ...Object.fromEntries(dropped.map((key) => [`drop the ${key}`, changing(top, key, gone)])),
  "misspell the wording": changing(top, "wording", slip),
  "write verified as text": changing(top, "verified", (value) => (value === true ? "yes" : "no")),
  "misspell the framework": changing(top, "id", slip),
  "leave out a language": changing(top, "languages", (list) => (list as string[]).slice(1)),
  "declare a language too many": changing(top, "languages", (list) => [...(list as string[]), "fi"]),
  "drop an area from the list": changing(top, "areas", (list, dice) =>
    (list as string[]).toSpliced(dice.upTo((list as string[]).length), 1),
  ),
  "misspell an area in the list": changing(top, "areas", slipOne),
  "list an area twice": changing(top, "areas", (list, dice) => [...(list as string[]), dice.pick(list as string[])]),
  "misspell a listed source": changing(within("sources"), "id", slip),
  "drop a listed source": changing(top, "sources", (list, dice) =>
    (list as unknown[]).toSpliced(dice.upTo((list as unknown[]).length), 1),
  ),
  "write an address that is none": changing(within("sources"), "url", () => "see the website"),
  "misspell a declared tag": changing(within("tags"), "id", slip),
  "misspell a declared mark": changing(within("publishedAs"), "id", slip),
  "misspell what answers an entry": changing(within("annexes"), "answeredBy", slipOne),
  "give the id of an entry twice": changing(
    within("annexes"),
    "id",
    (_, dice, bundle) => dice.pick(within("annexes")(bundle).filter(({ id }) => id !== undefined)).id,
  ),
  "drop the statement of an entry": changing(within("annexes"), "statement", gone),
  "misspell the level of a duty": changing(within("duties"), "below", slip),
  "drop the level of a duty": changing(within("duties"), "below", gone),
  "misspell the item of a cadence": changing(within("cadences"), "for", slip),
  "misspell the unit of a cadence": changing(within("cadences"), "unit", slip),
  "do it every zero years": changing(within("cadences"), "count", () => 0),
  "misspell an item in a crosswalk": changing(relations, "to", (list, dice) =>
    (list as string[]).length === 0 ? ["x"] : slipOne(list, dice),
  ),
  "misspell the kind of a relation": changing(relations, "relation", slip),
  "drop a relation": ({ crosswalks }, dice) => {
    const one = pickOne(
      dice,
      crosswalks.filter(({ value }) => (value.relations as Plain[]).length > 0),
    );
    const list = one?.value.relations as Plain[] | undefined;
    if (list === undefined) return null;
    return JSON.stringify(list.splice(dice.upTo(list.length), 1)[0]?.from);
  },
  "misspell a side of a crosswalk": ({ crosswalks }, dice) => {
    const one = pickOne(dice, crosswalks);
    if (one === null) return null;
    const side = one.value[dice.pick(["from", "to"])] as Plain;
    side.framework = misspell(dice, String(side.framework));
    return one.name;
  },
};

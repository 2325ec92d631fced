import type { Bundle, Plain } from "./bundle.js";
import { changing, type Mutator } from "./mutator.js";
import { moveDay, nodesOf, pickOne } from "./places.js";

type Period = { readonly from?: string; readonly until?: string };

const nodes = (bundle: Bundle): readonly Plain[] => nodesOf(bundle).map(({ node }) => node);
const editions = ({ main }: Bundle): readonly Plain[] => main.editions as readonly Plain[];

// The day of an undated text is ours to choose.
function datedEditions(bundle: Bundle): readonly Plain[] {
  return editions(bundle).filter(({ dated }) => dated !== "ours");
}

function movedEnd(by: number): Parameters<typeof changing>[2] {
  return (period, dice) => {
    const { from, until } = period as Period;
    const ends = [from === undefined ? null : "from", until === undefined ? null : "until"].filter(
      (end) => end !== null,
    );
    const end = dice.pick(ends) as "from" | "until";
    return { ...(period as Period), [end]: moveDay((period as Period)[end] as string, by) };
  };
}

/** Breaks days: of nodes that are in force for a time, and of editions. */
export const dateMutators: Readonly<Record<string, Mutator>> = {
  "move a day of a node ahead": changing(nodes, "inForce", movedEnd(30)),
  "move a day of a node back": changing(nodes, "inForce", movedEnd(-30)),
  "drop the days of a node": changing(nodes, "inForce", () => undefined),
  "turn the days of a node round": changing(nodes, "inForce", (period) => {
    const { from, until } = period as Period;
    return { from: until ?? "2099-01-01", until: from ?? "2000-01-01" };
  }),
  "write a day that is none": changing(nodes, "since", () => "2025-02-30"),
  "date a text after its edition": changing(nodes, "since", () => "2030-01-01"),
  "move an edition": changing(datedEditions, "edition", (day, dice) => moveDay(String(day), dice.pick([-40, 40]))),
  "move the time of an edition": changing(editions, "inForce", (period, dice, bundle) =>
    movedEnd(dice.pick([-40, 40]))(period, dice, bundle),
  ),
  "swap two editions": ({ main }, dice) => {
    const list = main.editions as Plain[];
    if (list.length < 2) return null;
    const at = 1 + dice.upTo(list.length - 1);
    [list[at - 1], list[at]] = [list[at] as Plain, list[at - 1] as Plain];
    return String(list[at]?.edition);
  },
  "drop an edition": ({ main }, dice) => {
    const list = main.editions as Plain[];
    if (list.length < 2) return null;
    return String(list.splice(dice.upTo(list.length), 1)[0]?.edition);
  },
  "count one more": (bundle, dice) => {
    const edition = pickOne(
      dice,
      editions(bundle).filter(({ counts }) => counts !== undefined),
    );
    if (edition === null) return null;
    const counts = edition.counts as Record<string, number>;
    const kind = dice.pick(Object.keys(counts));
    counts[kind] = (counts[kind] as number) + 1;
    return `${kind} of ${String(edition.edition)}`;
  },
};

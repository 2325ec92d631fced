import type { Plain } from "./bundle.js";
import { changing, type Mutator } from "./mutator.js";
import { misspell, nodesOf, pickOne } from "./places.js";

const nodes = (bundle: Parameters<Mutator>[0]): readonly Plain[] => nodesOf(bundle).map(({ node }) => node);
const gone = () => undefined;
const slip = (value: unknown, dice: Parameters<Mutator>[1]) => misspell(dice, String(value));

/** Breaks nodes of the tree. */
export const nodeMutators: Readonly<Record<string, Mutator>> = {
  "drop a node": (bundle, dice) => {
    const one = pickOne(
      dice,
      nodesOf(bundle).filter(({ list }) => list !== null),
    );
    if (one === null) return null;
    one.list?.splice(one.list.indexOf(one.node), 1);
    return String(one.node.id);
  },
  "write a node twice": (bundle, dice) => {
    const one = pickOne(
      dice,
      nodesOf(bundle).filter(({ list }) => list !== null),
    );
    one?.list?.push(structuredClone(one.node));
    return one && String(one.node.id);
  },
  "empty a node": (bundle, dice) => {
    const keys = ["areas", "standards", "criteria", "parts"];
    const one = pickOne(
      dice,
      nodes(bundle).filter((node) => keys.some((key) => key in node)),
    );
    if (one === null) return null;
    for (const key of keys) delete one[key];
    return String(one.id);
  },
  "move a node into another": (bundle, dice) => {
    const own = nodesOf(bundle).filter(({ list }) => list !== null);
    const one = pickOne(dice, own);
    const other =
      one &&
      pickOne(
        dice,
        own.filter(({ list, node }) => list !== one.list && sameKind(node, one.node)),
      );
    if (one === null || !other) return null;
    one.list?.splice(one.list.indexOf(one.node), 1);
    other.list?.push(one.node);
    return String(one.node.id);
  },
  "drop an id": changing(nodes, "id", gone),
  "misspell an id": changing(nodes, "id", slip),
  "give an id twice": changing(nodes, "id", (_, dice, bundle) => dice.pick(nodes(bundle)).id),
  "write an id in capitals": changing(nodes, "id", (id) => String(id).toUpperCase()),
  "drop a code": changing(nodes, "code", gone),
  "write a code as a number": changing(nodes, "code", (code) => Number.parseFloat(String(code)) || 1),
  "give a code twice": changing(nodes, "code", (code, dice, bundle) => {
    const others = nodes(bundle).filter((node) => node.code !== undefined && node.code !== code);
    return pickOne(dice, others)?.code ?? "";
  }),
  "swap the codes of neighbours": (bundle, dice) => {
    const one = pickOne(
      dice,
      nodesOf(bundle).filter(({ node, list }) => node.code !== undefined && (list?.indexOf(node) ?? 0) > 0),
    );
    const before = one?.list?.[one.list.indexOf(one.node) - 1];
    if (!one || before?.code === undefined || before.id === one.node.id) return null;
    [one.node.code, before.code] = [before.code, one.node.code];
    return String(one.node.id);
  },
  "weigh below zero": (bundle, dice) => {
    const one = dice.pick(nodes(bundle));
    one.weight = -1;
    return String(one.id);
  },
  "misspell a tag": changing(nodes, "tags", (tags, dice) =>
    (tags as string[]).with(0, misspell(dice, String((tags as string[])[0]))),
  ),
  "misspell a source": changing(nodes, "source", (source, dice) => {
    const { document, place } = source as Plain;
    return { document: misspell(dice, String(document)), place };
  }),
  "drop a source": changing(nodes, "source", gone),
  "misspell a mark": changing(nodes, "publishedAs", slip),
  "drop a mark": changing(nodes, "publishedAs", gone),
  "misspell a fact": changing(nodes, "appliesWhen", (when, dice) => {
    const text = JSON.stringify(when);
    const [, fact = ""] = /"fact":"([^"]+)"/.exec(text) ?? [];
    return JSON.parse(text.replace(`"${fact}"`, `"${misspell(dice, fact)}"`));
  }),
  "rate on a scale that is not there": (bundle, dice) => {
    const one = dice.pick(nodes(bundle).filter((node) => !("criteria" in node) && !("standards" in node)));
    one.scale = "no-such-scale";
    return String(one.id);
  },
  "misspell a key": (bundle, dice) => {
    const one = dice.pick(nodes(bundle));
    const key = dice.pick(Object.keys(one).filter((name) => name !== "id"));
    one[misspell(dice, key)] = one[key];
    delete one[key];
    return `${key} of ${String(one.id)}`;
  },
};

function sameKind(a: Plain, b: Plain): boolean {
  return ["standards", "criteria", "parts"].every((key) => key in a === key in b);
}

import type { Dice } from "../../oracle/dice.js";
import type { Bundle, Plain } from "./bundle.js";

/** A node of the authored areas and the list that it stands in. */
export interface AuthoredPlace {
  readonly node: Plain;
  /** The list around it; null for the area of a file. */
  readonly list: Plain[] | null;
}

const lists = ["areas", "standards", "criteria", "parts"];

/** Lists all nodes of the area files. */
export function nodesOf({ areas }: Bundle): readonly AuthoredPlace[] {
  const inside = (node: Plain): readonly AuthoredPlace[] =>
    lists.flatMap((key) => {
      const list = (node[key] ?? []) as Plain[];
      return list.flatMap((child) => [{ node: child, list }, ...inside(child)]);
    });
  return areas.flatMap(({ value }) => [{ node: value, list: null }, ...inside(value)]);
}

/** Lists all objects of the documents that are broken: of the framework, its areas and its crosswalks. */
export function objectsOf({ main, areas, crosswalks }: Bundle): readonly Plain[] {
  const inside = (value: unknown): readonly Plain[] => {
    if (typeof value !== "object" || value === null) return [];
    const own = Array.isArray(value) ? [] : [value as Plain];
    return [...own, ...Object.values(value).flatMap(inside)];
  };
  return [main, ...areas.map(({ value }) => value), ...crosswalks.map(({ value }) => value)].flatMap(inside);
}

/** Lists the objects that have a key. */
export function having(objects: readonly Plain[], key: string): readonly Plain[] {
  return objects.filter((one) => Object.hasOwn(one, key));
}

/** Chooses one, where there are any. */
export function pickOne<T>(dice: Dice, list: readonly T[]): T | null {
  return list.length === 0 ? null : dice.pick(list);
}

/** Writes a word with one slip: a letter left out, doubled or swapped with its neighbour. */
export function misspell(dice: Dice, word: string): string {
  const at = 1 + dice.upTo(Math.max(1, word.length - 2));
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.slice(at - 1),
    word.slice(0, at) + (word[at + 1] ?? "x") + (word[at] ?? "") + word.slice(at + 2),
  ].filter((slip) => slip !== word);
  return dice.pick(slips);
}

/** Moves a day by some days. */
export function moveDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

import type { Framework } from "../../framework/framework.js";
import { levelsOf } from "../../framework/levels-of.js";
import { outlineOf } from "../../framework/outline.js";

/** The ids of a framework, as its generated module states them in its type. */
export interface KeyLists {
  /** What a response may be given for. */
  readonly item: readonly string[];
  /** All nodes. */
  readonly node: readonly string[];
  /** Levels and special answers. */
  readonly level: readonly string[];
  /** Numbers of levels and special answers; every number where a scale is a range. */
  readonly value: readonly number[] | "any";
  /** Dimensions. */
  readonly dimension: readonly string[];
}

/** Lists the ids of a framework for {@link KeyLists}, each once, in the order of the document. */
export function listKeys(framework: Framework): KeyLists {
  const { nodes } = outlineOf(framework);
  const inTree = nodes.filter(({ kind }) => kind !== "dimension");
  const levels = framework.scales.flatMap(levelsOf);
  const special = framework.special ?? [];
  const numbers = [...levels.map(({ value }) => value), ...special.map(({ number }) => number)];
  const dimensions = framework.scoring.dimensions?.flatMap((set) => set.of) ?? [];
  return {
    item: once(inTree.filter(({ isItem, rated }) => isItem || rated).map(({ id }) => id)),
    node: once(inTree.filter(({ kind }) => kind !== "framework").map(({ id }) => id)),
    level: once([...levels, ...special].map(({ id }) => id)),
    value: framework.scales.some(({ range }) => range !== undefined)
      ? "any"
      : once(numbers.filter((value) => value !== undefined)).sort((a, b) => a - b),
    dimension: once(dimensions.map(({ id }) => id)),
  };
}

function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

import { isMap, isNode, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from "yaml";
import { keyText } from "./key-text.js";
import type { Place } from "./located-issue.js";

/** Gives the place of a JSON Pointer in a text: of its key, or of the nearest thing around it that exists. */
export type Locate = (pointer: string) => Place | undefined;

/**
 * Makes the function that finds the place of a JSON Pointer in a tree.
 *
 * A key that is missing has no place of its own: the place of what should hold it is given. The keys of a map are indexed
 * when it is first asked about, so that a thousand issues in one map do not search it a thousand times.
 */
export function makeLocator(root: ParsedNode | null, lines: LineCounter): Locate {
  const indexes = new Map<YAMLMap, ReadonlyMap<string, Entry>>();
  const indexOf = (map: YAMLMap): ReadonlyMap<string, Entry> => {
    const known = indexes.get(map) ?? entriesOf(map);
    indexes.set(map, known);
    return known;
  };
  return (pointer) => {
    if (root === null) return undefined;
    let offset = root.range[0];
    let node: unknown = root;
    for (const key of keysOf(pointer)) {
      const entry: Entry | undefined = isMap(node)
        ? indexOf(node).get(key)
        : isSeq(node)
          ? itemOf(node.items, key)
          : undefined;
      if (entry === undefined) break;
      offset = entry.offset;
      node = entry.node;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

interface Entry {
  readonly offset: number;
  readonly node: unknown;
}

function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function entriesOf(map: YAMLMap): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    const text = keyText(key);
    // Where a key stands twice the last one wins, as it does in the value.
    if (text !== undefined) entries.set(text, { offset: offsetOf(key) ?? 0, node: value });
  }
  return entries;
}

function itemOf(items: readonly unknown[], key: string): Entry | undefined {
  const node = /^\d+$/.test(key) ? items[Number(key)] : undefined;
  const offset = offsetOf(node);
  return offset === undefined ? undefined : { offset, node };
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? (node.range?.[0] ?? undefined) : undefined;
}

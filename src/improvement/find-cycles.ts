/**
 * Finds what waits for itself: lists of ids in which each needs the next, and the last the first. One for each turn found;
 * without any, the order can be kept.
 *
 * Goes without recursion, so that a chain of any length is walked.
 *
 * @param needs - What each id needs; ids that are not keys themselves need nothing.
 *
 * @example
 * findCycles(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]])); // [["b", "c"]]
 * findCycles(new Map([["a", ["b"]], ["b", []]])); // []
 */
export function findCycles(needs: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const closed = new Set<string>();
  for (const start of needs.keys()) {
    // The path from the start, each with the place of the need that is looked at next.
    const path: { readonly id: string; next: number }[] = [];
    const places = new Map<string, number>();
    const enter = (id: string): void => {
      places.set(id, path.length);
      path.push({ id, next: 0 });
    };
    if (!closed.has(start)) enter(start);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const need = needs.get(here.id)?.[here.next];
      here.next += 1;
      if (need === undefined) {
        path.pop();
        places.delete(here.id);
        closed.add(here.id);
      } else if (places.has(need)) {
        cycles.push(path.slice(places.get(need)).map(({ id }) => id));
      } else if (!closed.has(need) && needs.has(need)) enter(need);
    }
  }
  return cycles;
}

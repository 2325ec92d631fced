import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles } from "../../src/improvement/find-cycles.js";

const id = fc.integer({ min: 0, max: 7 }).map((number) => `a${number}`);
const needs = fc.dictionary(id, fc.array(id, { maxLength: 4 })).map((record) => new Map(Object.entries(record)));

/** Tries every way: does anything reach itself? */
function reachesItself(graph: ReadonlyMap<string, readonly string[]>): boolean {
  const reached = (from: string, seen: Set<string>): Set<string> => {
    for (const one of graph.get(from) ?? []) {
      if (!graph.has(one) || seen.has(one)) continue;
      seen.add(one);
      reached(one, seen);
    }
    return seen;
  };
  return [...graph.keys()].some((one) => reached(one, new Set()).has(one));
}

describe("findCycles", () => {
  it("finds one exactly where something waits for itself, and each that it names is one", () => {
    fc.assert(
      fc.property(needs, (graph) => {
        const cycles = findCycles(graph);
        expect(cycles.length > 0).toBe(reachesItself(graph));
        for (const cycle of cycles) {
          cycle.forEach((one, place) => {
            expect(graph.get(one)).toContain(cycle[(place + 1) % cycle.length]);
          });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("walks a chain of a hundred thousand", () => {
    const chain = Array.from({ length: 100_000 }, (_, place) => [`a${place}`, [`a${place + 1}`]] as const);
    expect(findCycles(new Map(chain))).toEqual([]);
  });
});

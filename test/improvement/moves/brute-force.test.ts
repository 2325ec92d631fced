import fc from "fast-check";
import { score, whatMoves } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { bandAt, scoreAt, slotsOf, smallestSets, spelledOut } from "./brute-force.js";
import { alikeScheme, type RandomScheme, randomScheme } from "./random-scheme.js";

const runs = Number(process.env.MOVES_RUNS ?? 120);

describe.each([
  { make: "of any make", schemes: randomScheme },
  { make: "whose items look alike", schemes: alikeScheme },
])("what moves the result of small frameworks $make", ({ schemes }) => {
  const holds = (law: (scheme: RandomScheme) => void) =>
    fc.assert(fc.property(schemes, law as (scheme: RandomScheme) => void), { numRuns: runs });

  it("names exactly the smallest sets that trying everything finds", () => {
    let reached = 0;
    holds(({ framework, assessment }) => {
      const { next } = whatMoves(framework, assessment);
      if (next === null) return;
      const sets = smallestSets(framework, assessment);
      expect(spelledOut(next.sets)).toEqual(sets);
      expect(next.proven).toBe(true);
      reached += sets.length > 0 ? 1 : 0;
    });
    // The law must not hold because there was nothing to find.
    expect(reached).toBeGreaterThan(runs / 10);
  }, 600_000);

  it("names for every set the band that it brings, how many items rise, and how far", () => {
    holds(({ framework, assessment }) => {
      const slots = slotsOf(framework, assessment);
      for (const set of whatMoves(framework, assessment).next?.sets ?? []) {
        const raised = slots.map((slot) => {
          const own = set.improvements.find((one) => one.item === slot.item && one.dimension === slot.dimension);
          return own === undefined ? slot.now : slot.levels.indexOf(String(own.to));
        });
        expect(scoreAt(framework, assessment, slots, raised).band).toBe(set.band);
        expect(set.items).toBe(new Set(set.improvements.map((one) => one.item)).size);
        expect(set.steps).toBe(set.improvements.reduce((sum, one) => sum + one.steps, 0));
      }
    });
  }, 600_000);

  it("lists every band that one rating alone can bring, by the nearest level on either side", () => {
    holds(({ framework, assessment }) => {
      const slots = slotsOf(framework, assessment);
      const { band } = score(framework, assessment);
      const expected = slots.flatMap((slot, place) => {
        const { now } = slot;
        if (now === null) return [];
        const ranks = slot.levels.map((_, rank) => rank);
        const sides = [ranks.slice(now + 1), ranks.slice(0, Math.max(now, 0)).reverse()];
        return sides.flatMap((side) => {
          const nearest = new Map(
            side.toReversed().map((rank) => [bandAt(framework, assessment, slots, place, rank), rank] as const),
          );
          nearest.delete(band);
          const found = [...nearest].sort(([, a], [, b]) => Math.abs(a - now) - Math.abs(b - now));
          return found.map(([to, rank]) => ({
            item: slot.item,
            dimension: slot.dimension,
            from: slot.levels[now] ?? null,
            to: slot.levels[rank],
            band: { from: band, to },
          }));
        });
      });
      expect(whatMoves(framework, assessment).single).toEqual(expected);
    });
  }, 600_000);

  it("weighs every rating by what the whole comes to at its ends, and all shares together are one", () => {
    holds(({ framework, assessment }) => {
      const slots = slotsOf(framework, assessment);
      const { weights } = whatMoves(framework, assessment);
      weights.forEach((weight, place) => {
        const { now, levels, item, dimension } = slots[place]!;
        const at = (rank: number) =>
          scoreAt(
            framework,
            assessment,
            slots,
            slots.map((slot, other) => (other === place && now !== null ? rank : slot.now)),
          );
        const [lowest, highest] = [at(0), at(levels.length - 1)];
        expect([weight.item, weight.dimension]).toEqual([item, dimension]);
        expect(weight.lowest).toEqual({ value: lowest.value, band: lowest.band });
        expect(weight.highest).toEqual({ value: highest.value, band: highest.band });
        const swing = lowest.value === null || highest.value === null ? null : highest.value - lowest.value;
        if (swing === null) expect(weight.swing).toBeNull();
        else expect(weight.swing).toBeCloseTo(swing, 9);
        expect(weight.effective === null).toBe(weight.swing === null);
      });
      const effective = weights.reduce((sum, weight) => sum + Math.abs(weight.effective ?? 0), 0);
      expect(effective).toBeCloseTo(weights.some((weight) => (weight.swing ?? 0) !== 0) ? 1 : 0, 9);
    });
  }, 600_000);

  it("finds the same in fewer steps or says that it did not", () => {
    fc.assert(
      fc.property(schemes, fc.integer({ min: 0, max: 60 }), ({ framework, assessment }, evaluations) => {
        const bounded = whatMoves(framework, assessment, { evaluations }).next;
        const { next } = whatMoves(framework, assessment);
        expect(bounded?.evaluations ?? 0).toBeLessThanOrEqual(evaluations);
        expect(bounded?.proven).toBe(next === null ? undefined : next.evaluations <= evaluations);
        if (bounded?.proven === true) expect(bounded).toEqual(next);
        // What is named by then has the fewest items all the same.
        for (const set of bounded?.sets ?? []) expect(set.items).toBe(next?.sets[0]?.items);
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it("changes neither the framework nor the assessment, and says the same twice", () => {
    holds(({ framework, assessment }) => {
      const before = structuredClone({ framework, assessment });
      const first = JSON.stringify(whatMoves(framework, assessment));
      expect({ framework, assessment }).toEqual(before);
      const responses = Object.fromEntries(Object.entries(assessment.responses).reverse());
      expect(JSON.stringify(whatMoves(structuredClone(framework), { ...assessment, responses }))).toBe(first);
    });
  }, 600_000);
});

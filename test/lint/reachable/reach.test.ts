import type { Framework } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { compare, type Exact, fractionText } from "../../../src/core/exact.js";
import { explorerOf } from "../../../src/lint/reachable/reach.js";
import { scenariosOf } from "../../../src/lint/reachable/scenarios.js";
import { compileProgram } from "../../../src/scoring/compile/compile-program.js";
import type { Program } from "../../../src/scoring/program.js";
import { diceOf } from "../../oracle/dice.js";
import { drawFramework } from "../../oracle/random-framework.js";
import { readSchemes } from "../../schemes/scheme.js";
import { resultKey, tryEverything } from "./every-case.js";

const places = ({ nodes }: Program): readonly number[] => nodes.map(({ index }) => index);
const placeOf = ({ nodes }: Program, id: string): number => nodes.findIndex((node) => node.id === id);

/** One area of items, rated 1 to 4, with a rule of its own. */
function areaOf(items: readonly object[], more: object = {}, scoring: object = {}): Program {
  const base = {
    id: "random",
    edition: "2026-01-01",
    title: { en: "Area" },
    scales: [{ id: "steps", levels: [1, 2, 3, 4].map((value) => ({ id: `l${value}`, value })) }],
    scoring: {
      provenance: "proposal",
      unrated: "withhold",
      area: { combine: "sum", as: "percent" },
      overall: { combine: "none" },
      ...scoring,
    },
    areas: [{ id: "area", standards: items.map((item, place) => ({ id: `i${place}`, ...item })) }],
    ...more,
  };
  return compileProgram(base as unknown as Framework);
}

function pairsOf(program: Program): readonly string[] {
  const { cases, proven } = explorerOf(program).reach(1);
  expect(proven).toBe(true);
  const scored = cases.filter(({ result }) => result.state === "scored");
  return [...new Set(scored.map(({ result: { points, max } }) => `${text(points)} of ${text(max)}`))];
}

function text(number: Exact | null): string {
  return number === null ? "none" : fractionText(number);
}

const eight = Array.from({ length: 8 }, () => ({}));
const excuse = { special: [{ id: "na", effect: "not-applicable" }] };

describe("what a node over rated items can come to", () => {
  it("is 25 sums for 8 items of 4 levels", () => {
    expect(pairsOf(areaOf(eight))).toHaveLength(25);
  });

  it("is 116 pairs of points and maximum where each may be not applicable", () => {
    expect(pairsOf(areaOf(eight, excuse))).toHaveLength(116);
  });

  it("has the whole not applicable besides", () => {
    const { cases } = explorerOf(areaOf(eight, excuse)).reach(1);
    expect(cases.filter(({ result }) => result.state !== "scored").map(({ result }) => result.state)).toEqual([
      "not-applicable",
    ]);
  });

  it("takes an item out only where an answer or a fact can", () => {
    const forOne = { special: [{ id: "na", effect: "not-applicable", for: { ids: ["i0"] } }] };
    expect(pairsOf(areaOf([{}, {}], forOne))).toHaveLength(7 + 4);
    const byFact = { facts: [{ id: "beds", unknown: true }] };
    expect(pairsOf(areaOf([{ appliesWhen: { fact: "beds", is: true } }, {}], byFact))).toHaveLength(7 + 4);
  });

  it("takes items out together that one fact takes out", () => {
    const facts = { facts: [{ id: "beds", unknown: true }] };
    const item = { appliesWhen: { fact: "beds", is: true } };
    const maxima = new Set(pairsOf(areaOf([item, item, {}], facts)).map((pair) => pair.split(" of ")[1]));
    expect([...maxima].sort()).toEqual(["12", "4"]);
  });

  it("does not count an answer that leaves a gap, and counts one that stands for a level as that level", () => {
    expect(pairsOf(areaOf([{}], { special: [{ id: "later", effect: "unrated" }] }))).toHaveLength(4);
    expect(pairsOf(areaOf([{}], { special: [{ id: "no", effect: { as: "l1" } }] }))).toHaveLength(4);
    expect(pairsOf(areaOf([{}, {}], { special: [{ id: "out", effect: "left-out" }] }))).toHaveLength(11);
  });

  it("counts in how many ways the nodes that a rule looks at lead to a case", () => {
    const { cases } = explorerOf(areaOf([{}, {}])).reach(1);
    const ways = cases.toSorted((a, b) => compare(a.result.points ?? 0, b.result.points ?? 0)).map((one) => one.ways);
    expect(ways).toEqual([1, 2, 3, 4, 3, 2, 1]);
  });

  it("is given up when there are too many cases, and what was found is not shown as all there is", () => {
    const points = { scales: [{ id: "points", range: { from: 0, to: 1000, step: 0.01 } }] };
    expect(explorerOf(areaOf([{}, {}], points)).reach(1)).toEqual({ cases: [], proven: false });
    expect(explorerOf(areaOf([{}, {}], points)).canFall(1)).toBeNull();
  });
});

describe("what a node can come to", () => {
  it.each(readSchemes())("is worked out for every node of $title", ({ framework }) => {
    const program = compileProgram(framework);
    const { reach } = explorerOf(program);
    const open = program.order.filter((index) => !reach(index).proven).map((index) => program.nodes[index]?.id);
    // Four criteria of 401 means each lead to more than is looked at; nothing hangs on it.
    expect(open.filter((id) => id !== "leadership" && id !== "caf-fine")).toEqual([]);
  });

  it("is what trying every complete assessment gives, for any rules, and so is whether a rating raised can lower it", {
    timeout: 120_000,
  }, () => {
    let compared = 0;
    for (let seed = 1; compared < 60; seed += 1) {
      const program = compileProgram(drawFramework(diceOf(seed)).framework);
      const scenarios = scenariosOf(program, places(program));
      const all = scenarios && tryEverything(program, scenarios, 600);
      if (!all) continue;
      compared += 1;
      const { reach, canFall } = explorerOf(program);
      for (const index of program.order) {
        // What the wording of the rules is taken to prove must be so.
        if (program.nodes[index]?.monotone)
          expect({ seed, index, falls: all.fallen.has(index) }).toMatchObject({ falls: false });
        const { cases, proven } = reach(index);
        if (!proven) continue;
        const found = new Set(cases.map(({ result }) => resultKey(result)));
        expect({ seed, index, results: [...found].sort() }).toEqual({
          seed,
          index,
          results: [...(all.results[index] ?? [])].sort(),
        });
        expect({ seed, index, falls: canFall(index) }).toEqual({ seed, index, falls: all.fallen.has(index) });
      }
    }
  });

  it("never falls in the published schemes, whose limits the wording alone does not clear", () => {
    const cqc = readSchemes().find(({ file }) => file === "cqc-providers.yaml");
    const program = compileProgram(cqc?.framework as Framework);
    const { canFall } = explorerOf(program);
    for (const id of ["safe", "caring", "cqc-like"]) {
      expect(canFall(placeOf(program, id))).toBe(false);
    }
  });
});

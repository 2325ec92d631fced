import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { diceOf } from "../oracle/dice.js";
import { drawFramework } from "../oracle/random-framework.js";
import { readSchemes } from "../schemes/scheme.js";
import { tryLines } from "./try-lines.js";

const shipped = frameworks.flatMap(({ id, editions }) => editions.map(({ edition }) => ({ id, edition })));

describe("results in bulk are those of score", () => {
  it.each(shipped)("for $id $edition", async ({ id, edition }) => {
    expect(tryLines(await loadFramework(id, { edition }), 1, 25)).toEqual([]);
  });

  it.each(readSchemes())("for $title", ({ framework }) => {
    expect(tryLines(framework, 2, 25)).toEqual([]);
  });

  it("for 40 frameworks drawn at random", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      expect(tryLines(drawFramework(diceOf(seed)).framework, seed, 5)).toEqual([]);
    }
  }, 60_000);
});

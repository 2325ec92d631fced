import * as engine from "quality-frameworks";
import { lintCrosswalk } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const crosswalk = engine.deriveCrosswalk(shelter, shelter);

/** Everything that walks through a framework without scoring by it. */
const calls: readonly (readonly [string, (framework: never) => unknown])[] = [
  ["find", (some) => engine.find(some, "hours")],
  ["diffEditions", (some) => engine.diffEditions(some, shelter)],
  ["diffEditions as the later one", (some) => engine.diffEditions(shelter, some)],
  ["deriveCrosswalk", (some) => engine.deriveCrosswalk(some, shelter)],
  ["listOrigins", (some) => engine.listOrigins(some)],
  ["listDue", (some) => engine.listDue(some, { on: "2026-05-04" })],
  ["lintCrosswalk", (some) => lintCrosswalk(crosswalk, some, shelter)],
  ["carryOver", (some) => engine.carryOver({} as never, crosswalk, { from: some, to: shelter })],
  ["startAssessment", (some) => engine.startAssessment(some)],
];

describe.each(calls)("a framework given to %s", (_name, call) => {
  it.each([
    { why: "null", some: null },
    { why: "missing", some: undefined },
    { why: "its id", some: "shelter" },
    { why: "a promise that was not awaited", some: Promise.resolve(shelter) },
    { why: "without areas", some: { ...shelter, areas: null } },
  ])("is refused with what to do where it is $why", ({ some }) => {
    try {
      call(some as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(engine.QualityError);
      expect((error as engine.QualityError).code).toBe("invalid-framework");
      expect((error as Error).message).toMatch(/Load one with loadFramework \(and await it\)/);
    }
  });
});

describe("lintCrosswalk", () => {
  it.each([
    { why: "null", some: null },
    { why: "without relations", some: { ...crosswalk, relations: undefined } },
    { why: "with a relation that is null", some: { ...crosswalk, relations: [null] } },
    { why: "with a relation of a text", some: { ...crosswalk, relations: ["hours"] } },
  ])("gives issues where the crosswalk is $why", ({ some }) => {
    expect(lintCrosswalk(some as never, shelter, shelter).map((issue) => issue.severity)).toContain("error");
  });
});

describe("editionInForce", () => {
  it.each([{ some: null }, { some: undefined }, { some: shelter }, { some: [null] }])(
    "refuses what is no list",
    ({ some }) => {
      expect(() => engine.editionInForce(some as never, "2026-05-04")).toThrow(/^Editions come as a list/);
    },
  );
});

describe("listItems", () => {
  it("takes a unit that is null for one of which nothing is known", () => {
    expect(engine.listItems(shelter, null as never)).toEqual(engine.listItems(shelter));
  });
});

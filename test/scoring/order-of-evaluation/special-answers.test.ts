import { describe, expect, it } from "vitest";
import { because, nodeIn, rated, tiny } from "./tiny.js";

// SCORING 4: special answers.
const tree = { care: ["c1", "c2"] };

describe("a special answer", () => {
  it.each([
    { answer: "not-here", state: "not-applicable", points: 3, max: 3, coverage: { expected: 1, rated: 1 } },
    { answer: "set-aside", state: "left-out", points: 3, max: 3, coverage: { expected: 2, rated: 2 } },
    { answer: "no-answer", state: "unrated", points: 3, max: 3, coverage: { expected: 2, rated: 1 } },
    { answer: "refused", state: "scored", points: 3, max: 6, coverage: { expected: 2, rated: 2 } },
  ])("$answer: state $state, $points of $max, coverage $coverage", ({ answer, state, points, max, coverage }) => {
    const whole = rated(tiny(tree, {}), { c1: 3, c2: answer });
    expect(whole).toMatchObject({ points, max, coverage, counts: { all: 1, [answer]: 1 } });
    expect(nodeIn(whole, "c2")).toMatchObject({ state, band: answer === "refused" ? "none" : null });
  });

  it.each([
    { answer: "not-here", state: "scored" },
    { answer: "set-aside", state: "scored" },
    { answer: "no-answer", state: "withheld" },
    { answer: "refused", state: "scored" },
  ])("$answer beside a rule that withholds: $state", ({ answer, state }) => {
    expect(nodeIn(rated(tiny(tree, { unrated: "withhold" }), { c1: 3, c2: answer }), "care").state).toBe(state);
  });

  it.each([
    { answer: "not-here", seen: false },
    { answer: "set-aside", seen: false },
    { answer: "no-answer", seen: false },
    { answer: "refused", seen: true },
    { answer: "none", seen: true },
  ])("$answer is seen as a level by a limit: $seen", ({ answer, seen }) => {
    const limits = [
      { id: "any-none", when: { count: { kind: "item" as const, is: "none" }, atLeast: 1 }, atMost: "weak", because },
    ];
    const bands = [{ id: "weak" }, { id: "good", from: 1 }];
    const whole = rated(tiny(tree, { overall: { combine: "sum", bands, limits } }), { c1: 3, c2: answer });
    expect(whole.limits.length > 0).toBe(seen);
  });

  it.each(["not-here", "set-aside", "no-answer", "refused"])("%s can be asked for itself", (answer) => {
    const verdict = [{ band: "weak", when: { count: { kind: "item" as const, answer }, atLeast: 1 } }];
    const framework = tiny(tree, { overall: { combine: "none", scale: "grades", verdict, otherwise: "great" } });
    expect(rated(framework, { c1: 3, c2: answer }).band).toBe("weak");
    expect(rated(framework, { c1: 3, c2: 3 }).band).toBe("great");
  });

  it("may be given by the number that the form prints, and only where it is meant to be", () => {
    const special = [{ id: "refused", number: 9, effect: { as: "none" as const }, for: { ids: ["c1"] } }];
    const framework = tiny(tree, { special });
    expect(rated(framework, { c1: 9, c2: 3 })).toMatchObject({ points: 3, max: 6, counts: { refused: 1, all: 1 } });
    expect(() => rated(framework, { c1: 3, c2: 9 })).toThrow("c2");
  });

  it("that counts as a level which an item lacks is refused, unless it may not be given there", () => {
    const mixed = { care: [{ id: "c1", scale: "grades" }, { id: "c2" }] };
    const area = { combine: "none" as const };
    const overall = { combine: "none" as const };
    expect(() => rated(tiny(mixed, { area, overall }), {})).toThrow("cannot be scored");
    const special = [{ id: "refused", effect: { as: "none" }, for: { ids: ["c2"] } }];
    expect(rated(tiny(mixed, { area, overall, special }), { c2: "refused" }).counts).toEqual({
      refused: 1,
      unrated: 1,
    });
  });

  it("that sets aside all that a node combines leaves the node out", () => {
    const whole = rated(tiny({ care: ["c1"], voice: ["v1"] }, {}), { c1: "set-aside", v1: 2 });
    expect(nodeIn(whole, "care")).toMatchObject({ state: "left-out", coverage: { expected: 1, rated: 1 } });
    expect(whole).toMatchObject({ state: "scored", points: 2, max: 3 });
  });
});

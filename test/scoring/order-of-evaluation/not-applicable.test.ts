import { describe, expect, it } from "vitest";
import { nodeIn, rated, tiny } from "./tiny.js";

// SCORING 3, step 1; SCORING 4: not applicable inside nested means, and under a sum below a mean.
const tree = { care: ["c1", "c2"], voice: ["v1"] };
const means = { area: { combine: "mean" as const }, overall: { combine: "mean" as const } };

describe("what does not apply", () => {
  it("leaves the weights of the others to close up, at each node for itself", () => {
    const whole = rated(tiny(tree, means), { c1: "not-here", c2: 3, v1: 0 });
    // c2 now speaks for care alone, and so for half of the whole.
    expect(whole.value).toBe(1.5);
  });

  it("gives the remaining items no more say in a flat mean", () => {
    const flat = tiny(tree, { ...means, overall: { combine: "mean", of: { kind: "item" } } });
    expect(rated(flat, { c1: 3, c2: 3, v1: 0 }).value).toBe(2);
    expect(rated(flat, { c1: "not-here", c2: 3, v1: 0 }).value).toBe(1.5);
  });

  it("lowers a sum below a mean without lowering its rivals", () => {
    const framework = tiny(tree, { area: { combine: "sum" }, overall: { combine: "mean" } });
    expect(rated(framework, { c1: 3, c2: 3, v1: 3 }).value).toBe(4.5);
    expect(rated(framework, { c1: "not-here", c2: 3, v1: 3 }).value).toBe(3);
  });

  it("makes a node not applicable when nothing it combines applies", () => {
    const whole = rated(tiny(tree, {}), { c1: "not-here", c2: "not-here", v1: 2 });
    expect(nodeIn(whole, "care")).toMatchObject({
      state: "not-applicable",
      max: null,
      coverage: { expected: 0, rated: 0 },
    });
    expect(whole).toMatchObject({ state: "scored", points: 2, max: 3, coverage: { expected: 1, rated: 1 } });
    expect(rated(tiny(tree, {}), { c1: "not-here", c2: "not-here", v1: "not-here" }).state).toBe("not-applicable");
  });

  it("looks at what a rule combines, where `of` chooses", () => {
    const framework = tiny(tree, { unrated: "withhold", overall: { combine: "sum", of: { ids: ["voice"] } } });
    expect(rated(framework, { c1: 3, c2: 3, v1: "not-here" }).state).toBe("not-applicable");
    expect(rated(framework, { c1: "not-here", c2: "not-here", v1: 2 })).toMatchObject({ state: "scored", points: 2 });
  });

  it.each([
    { why: "with one that was left out, the node does not apply", c2: "set-aside", state: "not-applicable" },
    { why: "with one that is missing, the node is unrated", c2: undefined, state: "unrated" },
    { why: "with one that was rated, the node is scored", c2: 1, state: "scored" },
  ])("$why", ({ c2, state }) => {
    const responses = { c1: "not-here", v1: 1, ...(c2 === undefined ? {} : { c2 }) };
    expect(nodeIn(rated(tiny(tree, {}), responses), "care").state).toBe(state);
  });

  it("is settled by facts as by an answer, for everything inside a node that does not apply", () => {
    const framework = {
      ...tiny(tree, { facts: [{ id: "beds", unknown: true }] }),
      areas: [
        { id: "care", appliesWhen: { fact: "beds", is: true }, standards: [{ id: "c1" }, { id: "c2" }] },
        { id: "voice", standards: [{ id: "v1" }] },
      ],
    };
    const day = { unit: { id: "day-centre", facts: { beds: false } } };
    expect(rated(framework, { v1: 2 }, day)).toMatchObject({
      points: 2,
      max: 3,
      counts: { most: 1 },
      coverage: { expected: 1, rated: 1 },
    });
    expect(rated(framework, { v1: 2 })).toMatchObject({ points: 2, coverage: { expected: 3, rated: 1 } });
  });
});

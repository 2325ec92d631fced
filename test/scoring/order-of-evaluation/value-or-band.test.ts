import { describe, expect, it } from "vitest";
import { because, rated, tiny } from "./tiny.js";

// SCORING 4: value or band?
const framework = tiny(
  { care: ["c1", "c2", "c3", "c4", "c5"] },
  {
    overall: {
      combine: "sum",
      as: "percent",
      round: { to: 1, mode: "half-up" },
      bands: [{ id: "weak" }, { id: "fair", from: 50 }, { id: "good", from: 70 }],
      limits: [{ id: "one-none", when: { count: { kind: "item", is: "none" }, atLeast: 1 }, atMost: "fair", because }],
    },
  },
);

describe("the number and the band are two things", () => {
  it("a limit on the band leaves the number: 73 %, good, limited to fair", () => {
    const { value, points, max, percent, found, band, limits } = rated(framework, {
      c1: 3,
      c2: 3,
      c3: 3,
      c4: 2,
      c5: 0,
    });
    expect([points, max, value, found, band]).toEqual([11, 15, 73, "good", "fair"]);
    expect(percent).toBe(1100 / 15);
    expect(limits.map(({ id, binds, atMost, nodes }) => ({ id, binds, atMost, nodes }))).toEqual([
      { id: "one-none", binds: true, atMost: "fair", nodes: ["c5"] },
    ]);
  });

  it("a limit that holds without lowering anything is shown and does not bind", () => {
    const { found, band, limits } = rated(framework, { c1: 3, c2: 3, c3: 3, c4: 0, c5: 0 });
    expect([found, band, limits.map(({ binds }) => binds)]).toEqual(["fair", "fair", [false]]);
  });

  it("a cap on the number is a cap on what bands and the node above see", () => {
    const capped = tiny(
      { care: ["c1", "c2"] },
      {
        area: {
          combine: "sum",
          bands: [{ id: "low" }, { id: "high", from: 4 }],
          limits: [{ id: "cap", when: { count: { kind: "item", is: "none" }, atLeast: 1 }, atMost: 2, because }],
        },
      },
    );
    const whole = rated(capped, { c1: 3, c2: 0 });
    expect(whole.children.map(({ points, value, found, band }) => [points, value, found, band])).toEqual([
      [3, 2, "low", "low"],
    ]);
    expect(whole.value).toBe(2);
  });

  it("of several caps on a number the smallest wins", () => {
    const cap = (id: string, atMost: number) => ({ id, when: { value: { from: 1 } }, atMost, because });
    const capped = tiny(
      { care: ["c1", "c2"] },
      { overall: { combine: "sum", limits: [cap("a", 4), cap("b", 1.5), cap("c", 2)] } },
    );
    const { value, limits } = rated(capped, { c1: 3, c2: 3 });
    expect(value).toBe(1.5);
    expect(limits.map(({ id, binds }) => [id, binds])).toEqual([
      ["a", false],
      ["b", true],
      ["c", false],
    ]);
  });

  it("where no number is given the state says why, and no number is 0", () => {
    expect(rated(framework, {})).toMatchObject({
      state: "unrated",
      value: null,
      points: null,
      max: null,
      percent: null,
      band: null,
    });
  });
});

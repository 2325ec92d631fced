import type { Grouping, Rule } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { nodeIn, rated, tiny } from "./tiny.js";

// SCORING 4: several groupings; fixed share for one part.
const tree = { care: ["c1", "c2"], voice: ["v1", "v2"] };
const percent: Rule = { combine: "sum", as: "percent" };
const all = { c1: 3, c2: 3, v1: 0, v2: 3 };

describe("a grouping", () => {
  const shares: Grouping = {
    id: "shares",
    groups: [
      { id: "core", weight: 70, of: { ids: ["c1", "c2", "v1"] }, rule: percent },
      { id: "rest", weight: 30, of: { ids: ["v2"] }, rule: percent },
    ],
    overall: { combine: "mean" },
  };

  it("gives one part a fixed share, which the nodes inside it divide among them", () => {
    const whole = rated(tiny(tree, { groupings: [shares] }), all);
    expect(nodeIn(whole, "core").value).toBe(200 / 3);
    // 70 x 66.67 and 30 x 100, over 100.
    expect(whole.groupings.shares?.value).toBe((70 * 200 + 30 * 300) / 300);
    expect(whole.points).toBe(9);
  });

  it("has its own coverage, counts and children, groups before the nodes in them", () => {
    const { groupings } = rated(tiny(tree, { groupings: [shares] }), { c1: 3, v2: 0 });
    expect(groupings.shares).toMatchObject({
      kind: "group",
      coverage: { expected: 4, rated: 2 },
      counts: { none: 1, all: 1, unrated: 2 },
    });
    expect(groupings.shares?.children.map(({ id, weight, children }) => [id, weight, children.length])).toEqual([
      ["core", 70, 3],
      ["rest", 30, 1],
    ]);
  });

  it("may hold groups in groups, and takes the rule of areas where a group has none", () => {
    const nested: Grouping = {
      id: "nested",
      groups: [{ id: "outer", groups: [{ id: "inner", of: { ids: ["c1", "v1"] } }], of: { ids: ["v2"] } }],
      overall: { combine: "highest" },
    };
    const whole = rated(tiny(tree, { groupings: [nested] }), all);
    expect([nodeIn(whole, "inner").value, nodeIn(whole, "outer").value, nodeIn(whole, "nested").value]).toEqual([
      3, 6, 6,
    ]);
  });

  it("sees a group of weight 0 in a verdict, and does not count it", () => {
    const bands = [{ id: "weak" }, { id: "good", from: 50 }];
    const watched: Grouping = {
      id: "watched",
      groups: [
        { id: "counted", of: { ids: ["c1", "c2"] }, rule: { ...percent, bands } },
        { id: "seen", weight: 0, of: { ids: ["v1"] }, rule: { ...percent, bands } },
      ],
      overall: {
        combine: "mean",
        scale: "grades",
        verdict: [{ band: "weak", when: { count: { kind: "group", is: "weak" }, atLeast: 1 } }],
        otherwise: "great",
      },
    };
    const whole = rated(tiny(tree, { groupings: [watched] }), all);
    expect(whole.groupings.watched).toMatchObject({ value: 100, band: "weak" });
  });

  it("takes over the bands of what is in it", () => {
    const lowest: Rule = { combine: "lowest", take: "band" };
    const theme: Grouping = {
      id: "theme",
      groups: [{ id: "one", of: { kind: "item" }, rule: lowest }],
      overall: lowest,
    };
    const whole = rated(tiny(tree, { groupings: [theme] }), { c1: 3, c2: 2, v1: 2, v2: 3 });
    expect([nodeIn(whole, "one").band, nodeIn(whole, "theme").band]).toEqual(["most", "most"]);
  });

  it("shows in the labels that a rule of its own is a proposal", () => {
    const official = { overall: { combine: "sum" as const }, groups: [{ id: "all", of: { kind: "area" as const } }] };
    const labelled = (rule: Rule) => {
      const groups = [{ id: "inner", of: { under: "care" }, rule }];
      const framework = tiny(tree, { groupings: [{ ...official, id: "one", groups }] });
      return rated({ ...framework, scoring: { ...framework.scoring, provenance: "official" } }, all).labels.rules;
    };
    expect(labelled({ combine: "sum" })).toBe("official");
    expect(labelled({ combine: "sum", provenance: "proposal" })).toBe("proposal");
  });

  it("may leave nodes out, and there may be several of the same nodes", () => {
    const one: Grouping = { id: "one", of: { under: "care" }, overall: { combine: "sum" } };
    const other: Grouping = { id: "other", of: { kind: "area" }, overall: { combine: "mean" } };
    const whole = rated(tiny(tree, { groupings: [one, other] }), all);
    expect(Object.entries(whole.groupings).map(([id, { value }]) => [id, value])).toEqual([
      ["one", 6],
      ["other", 4.5],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Framework } from "../../src/framework/framework.js";
import type { Area } from "../../src/framework/node.js";
import { walk } from "../../src/framework/walk.js";

function withAreas(...areas: Area[]): Framework {
  return {
    id: "sample",
    edition: "2026-01-01",
    title: { en: "Sample" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    areas,
  };
}

const sample = withAreas(
  {
    id: "a",
    areas: [
      { id: "a.inner", standards: [{ id: "s1", criteria: [{ id: "c1", parts: [{ id: "p1" }] }, { id: "c2" }] }] },
    ],
    standards: [{ id: "s2" }],
  },
  { id: "b" },
);

describe("walk", () => {
  it("visits each node before those inside it, in the framework's order", () => {
    const ids = [...walk(sample)].map((visit) => visit.node.id);
    expect(ids).toEqual(["a", "a.inner", "s1", "c1", "p1", "c2", "s2", "b"]);
  });

  it("says kind, depth, place and the nodes around", () => {
    const part = [...walk(sample)].find((visit) => visit.kind === "part");
    expect(part).toMatchObject({ depth: 5, path: "/areas/0/areas/0/standards/0/criteria/0/parts/0", isItem: true });
    expect(part?.parents.map((visit) => `${visit.kind} ${visit.node.id}`)).toEqual([
      "area a",
      "area a.inner",
      "standard s1",
      "criterion c1",
    ]);
    expect([...walk(sample)][0]).toMatchObject({ depth: 1, parents: [] });
  });

  it("calls leaves of every kind items", () => {
    const items = [...walk(sample)].filter((visit) => visit.isItem).map((visit) => `${visit.kind} ${visit.node.id}`);
    expect(items).toEqual(["part p1", "criterion c2", "standard s2", "area b"]);
  });

  it.each([
    { why: "areas", area: { id: "a", areas: [] }, items: [false] },
    { why: "standards", area: { id: "a", standards: [] }, items: [false] },
    { why: "criteria", area: { id: "a", standards: [{ id: "s", criteria: [] }] }, items: [false, false] },
    {
      why: "parts",
      area: { id: "a", standards: [{ id: "s", criteria: [{ id: "c", parts: [] }] }] },
      items: [false, false, false],
    },
  ])("makes no item of a node whose list of $why is empty", ({ area, items }) => {
    expect([...walk(withAreas(area))].map((visit) => visit.isItem)).toEqual(items);
  });

  it("goes through thousands of nested areas without exhausting the stack", () => {
    let area: Area = { id: "innermost" };
    for (let level = 0; level < 3000; level += 1) area = { id: `a${level}`, areas: [area] };
    let deepest = 0;
    for (const visit of walk(withAreas(area))) deepest = Math.max(deepest, visit.depth);
    expect(deepest).toBe(3001);
  });

  it("does not change its input", () => {
    const before = structuredClone(sample);
    for (const visit of walk(sample)) expect(visit.node).toBeDefined();
    expect(sample).toEqual(before);
  });
});

import { describe, expect, it } from "vitest";
import { diffEditions } from "../../src/framework/diff-editions.js";
import type { Framework } from "../../src/framework/framework.js";
import type { Area } from "../../src/framework/node.js";

function edition(areas: Area[], rest: Partial<Framework> = {}): Framework {
  return {
    id: "sample",
    edition: "2012-01-01",
    title: { en: "Sample" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    areas,
    ...rest,
  };
}

const old = edition([
  { id: "a", standards: [{ id: "s1", criteria: [{ id: "c1", code: "1a" }, { id: "c2" }] }, { id: "s2" }] },
  { id: "b", standards: [{ id: "s3" }] },
]);

describe("diffEditions", () => {
  it("finds no change between an edition and itself", () => {
    const diff = diffEditions(old, old);
    expect(diff).toMatchObject({ added: [], removed: [], changed: [], document: [] });
    expect(diff.same.map(({ id }) => id)).toEqual(["a", "s1", "c1", "c2", "s2", "b", "s3"]);
  });

  it("takes a node with its keys in another order as the same", () => {
    const areas = [{ title: { cs: "A", en: "B" }, id: "a" }];
    expect(diffEditions(edition(areas), edition([{ id: "a", title: { en: "B", cs: "A" } }])).same).toHaveLength(1);
  });

  it("names what was added, removed, changed and moved, of every kind", () => {
    const next = edition(
      [
        {
          id: "a",
          standards: [{ id: "s1", criteria: [{ id: "c1", code: "1b", title: { en: "New" } }] }, { id: "s3" }],
        },
        { id: "b", standards: [{ id: "s2", criteria: [{ id: "c2" }] }, { id: "s4" }] },
      ],
      { edition: "2026-01-01" },
    );
    expect(diffEditions(old, next)).toEqual({
      from: { framework: "sample", edition: "2012-01-01" },
      to: { framework: "sample", edition: "2026-01-01" },
      document: [],
      added: [{ id: "s4", kind: "standard", isItem: true }],
      removed: [],
      changed: [
        { id: "c1", kind: "criterion", isItem: true, fields: ["code", "title"] },
        { id: "s3", kind: "standard", isItem: true, fields: ["parent"] },
        { id: "s2", kind: "standard", isItem: false, fields: ["parent"] },
        { id: "c2", kind: "criterion", isItem: true, fields: ["parent"] },
      ],
      same: [
        { id: "a", kind: "area", isItem: false },
        { id: "s1", kind: "standard", isItem: false },
        { id: "b", kind: "area", isItem: false },
      ],
    });
    expect(diffEditions(next, old).removed).toEqual([{ id: "s4", kind: "standard", isItem: true }]);
  });

  it("sees an id that became another kind of node", () => {
    const diff = diffEditions(edition([{ id: "a", standards: [{ id: "x" }] }]), edition([{ id: "a" }, { id: "x" }]));
    expect(diff.changed).toEqual([{ id: "x", kind: "area", isItem: true, fields: ["kind", "parent"] }]);
  });

  it("names the keys around the areas that differ, and not those that name the edition", () => {
    const next = edition(old.areas as Area[], {
      edition: "2026-01-01",
      inForce: { from: "2026-01-01" },
      counts: { areas: 2 },
      title: { en: "Samples" },
      disclaimer: { en: "!" },
    });
    expect(diffEditions(old, next).document).toEqual(["title", "disclaimer"]);
  });

  it("does not change its input", () => {
    const before = structuredClone(old);
    diffEditions(old, old);
    expect(old).toEqual(before);
  });
});

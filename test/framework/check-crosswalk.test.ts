import { describe, expect, it } from "vitest";
import { checkCrosswalk } from "../../src/framework/check-crosswalk.js";
import type { Relation } from "../../src/framework/crosswalk.js";
import type { Framework } from "../../src/framework/framework.js";

function edition(id: string, day: string, items: string[]): Framework {
  return {
    id,
    edition: day,
    title: { en: "Sample" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    areas: [{ id: "door", standards: items.map((item) => ({ id: item })) }],
  };
}

function check(relations: Relation[], from: Framework, to: Framework): string[] {
  const sides = { from: { framework: from.id, edition: from.edition }, to: { framework: to.id, edition: to.edition } };
  return checkCrosswalk({ ...sides, relations }, from, to).map(
    ({ code, path, message }) => `${code} ${path} ${message}`,
  );
}

const old = edition("a", "2012-01-01", ["s1", "s2"]);

describe("checkCrosswalk", () => {
  it("accepts one that speaks of every item of two editions", () => {
    const relations: Relation[] = [
      { from: ["s1"], to: ["s1", "s3"], relation: "subset" },
      { from: ["s2"], to: [], relation: "none" },
    ];
    expect(check(relations, old, edition("a", "2026-01-01", ["s1", "s3"]))).toEqual([]);
  });

  it("finds items of either edition of which nothing is said", () => {
    const relations: Relation[] = [{ from: ["s1"], to: ["s1"], relation: "equal" }];
    expect(check(relations, old, edition("a", "2026-01-01", ["s1", "s3"]))).toEqual([
      'crosswalk-incomplete /relations Nothing says what became of "s2" of edition 2012-01-01.',
      'crosswalk-incomplete /relations Nothing says where "s3" of edition 2026-01-01 comes from.',
    ]);
  });

  it("asks for no completeness between two frameworks", () => {
    expect(check([], old, edition("b", "2026-01-01", ["x"]))).toEqual([]);
  });

  it("finds what is no item of its side, and relations of nothing", () => {
    const relations: Relation[] = [
      { from: ["s1", "door"], to: ["s2"], relation: "intersects" },
      { from: [], to: [], relation: "none" },
    ];
    expect(check(relations, old, edition("b", "2026-01-01", ["x"]))).toEqual([
      'unknown-item /relations/0/from/1 Edition 2012-01-01 of "a" has no item "door".',
      'unknown-item /relations/0/to/0 Edition 2026-01-01 of "b" has no item "s2".',
      "empty-relation /relations/1 This relation names no item on either side.",
    ]);
  });
});

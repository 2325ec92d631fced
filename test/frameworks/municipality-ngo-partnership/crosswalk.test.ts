import { find, listItems } from "quality-frameworks";
import { crosswalk } from "quality-frameworks/crosswalks/municipality-ngo-partnership-2014-06-11--iss-bulgaria-2014-06-11";
import { framework as self } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { framework } from "quality-frameworks/frameworks/municipality-ngo-partnership/2014-06-11";
import { describe, expect, it } from "vitest";

describe("the crosswalk from the checklist to the self-assessment", () => {
  it("is our reading", () => {
    expect(crosswalk.wording).toBe("interpretive");
  });

  it("ties the five pairs that share a matter, and says that neutrality has none", () => {
    expect(crosswalk.relations.map(({ from, relation, to }) => [...from, relation, ...to])).toEqual([
      ["mnp-p2", "intersects", "iss-7.1"],
      ["mnp-c1", "intersects", "iss-6.3"],
      ["mnp-m1", "intersects", "iss-3.4"],
      ["mnp-m2", "intersects", "iss-6.1"],
      ["mnp-m3", "intersects", "iss-2.1"],
      ["mnp-f4", "none"],
    ]);
  });

  it("is sure of nothing but that", () => {
    for (const { relation, confidence } of crosswalk.relations) {
      expect(confidence === "high").toBe(relation === "none");
    }
  });

  it("names items of both sides, with one sentence of reason in both languages", () => {
    for (const { from, to, reason } of crosswalk.relations) {
      for (const id of from) expect(find(framework, id), id).toBeDefined();
      for (const id of to) expect(find(self, id), id).toBeDefined();
      for (const language of ["en", "bg"]) expect(reason?.[language]).toMatch(/^\p{Lu}.+[^.]\.$/u);
    }
  });

  it("says nothing of the other 21 criteria: nobody has compared them yet", () => {
    const spokenOf = new Set(crosswalk.relations.flatMap(({ from }) => from));
    expect(listItems(framework).filter(({ id }) => !spokenOf.has(id))).toHaveLength(21);
  });
});

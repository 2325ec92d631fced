import { listItems, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/municipality-ngo-partnership/2014-06-11";
import { describe, expect, it } from "vitest";

const visits = [...walk(framework)];
const criteria = visits.filter((visit) => visit.isItem).map((visit) => visit.node);
const partyOf = (party: string) => criteria.filter(({ tags }) => tags?.includes(party)).map(({ id }) => id);

describe("the checklist of municipality and NGO", () => {
  it("is the text of the day of the slides", () => {
    expect(framework.edition).toBe("2014-06-11");
    expect(framework.sources).toMatchObject([{ id: "iss-slides-2014", date: "2014-06-11" }]);
    expect(framework).not.toHaveProperty("dated");
  });

  it("has 6 groups with 27 criteria, all of them items rated directly", () => {
    expect(framework.areas.map(({ id, standards }) => [id, standards?.length])).toEqual([
      ["mnp-prerequisites", 4],
      ["mnp-conditions", 6],
      ["mnp-results", 2],
      ["mnp-foundations", 4],
      ["mnp-ngo", 6],
      ["mnp-municipality", 5],
    ]);
    expect(visits).toHaveLength(6 + 27);
    expect(listItems(framework)).toHaveLength(27);
    expect(framework.counts).toEqual({ areas: 6, standards: 27, items: 27 });
  });

  it("gives each criterion one party: 9 the NGO, 5 the municipality, 13 both", () => {
    for (const { id, tags } of criteria) expect(tags, id).toHaveLength(1);
    expect(partyOf("party-ngo")).toEqual([
      ...["mnp-p1", "mnp-f3", "mnp-f4"],
      ...["mnp-n1", "mnp-n2", "mnp-n3", "mnp-n4", "mnp-n5", "mnp-n6"],
    ]);
    expect(partyOf("party-municipality")).toEqual(["mnp-m1", "mnp-m2", "mnp-m3", "mnp-m4", "mnp-m5"]);
    expect(partyOf("party-both")).toHaveLength(13);
    expect(framework.tags?.map(({ id }) => id)).toEqual(["party-ngo", "party-municipality", "party-both"]);
  });

  it("makes codes of the ids, a letter for the group and a number", () => {
    for (const { id, code } of criteria) expect(id).toBe(`mnp-${code?.toLowerCase()}`);
    for (const { code, standards = [] } of framework.areas) {
      for (const standard of standards) expect(standard.code?.[0]).toBe(code);
    }
  });

  it("has 31 aspects in 11 criteria", () => {
    const divided = criteria.filter(({ aspects }) => aspects !== undefined);
    expect(Object.fromEntries(divided.map(({ id, aspects }) => [id.slice(4), aspects?.length]))).toEqual({
      ...{ p1: 3, p2: 3, p3: 3, p4: 3 },
      ...{ n1: 4, n2: 3, n3: 2, n6: 2 },
      ...{ m1: 2, m2: 3, m3: 3 },
    });
    expect(divided.flatMap(({ aspects }) => aspects ?? [])).toHaveLength(31);
  });

  it("hints at evidence for every criterion", () => {
    for (const { id, evidenceHints } of criteria) expect(evidenceHints?.length, id).toBeGreaterThanOrEqual(1);
  });

  it("speaks of groups and criteria, in both languages", () => {
    expect(framework.terms?.area).toEqual({ en: "group", bg: "група" });
    expect(framework.terms?.item).toEqual({ en: "criterion", bg: "критерий" });
  });
});

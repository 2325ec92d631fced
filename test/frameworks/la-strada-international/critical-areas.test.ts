import { listItems, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";

const [grouping, ...others] = framework.scoring.groupings ?? [];
const groups = grouping?.groups ?? [];
const ids = listItems(framework).map((item) => item.id);

describe("the grouping by the three critical areas of quality assurance", () => {
  it("is the only one, has the three areas of the deck and says that the order is ours", () => {
    expect(others).toEqual([]);
    expect(grouping).toMatchObject({ id: "critical-areas", overall: { combine: "none" } });
    expect(grouping?.title?.en).toContain("our reading");
    expect(groups.map((group) => [group.id, group.of?.ids?.length])).toEqual([
      ["structure", 29],
      ["process", 42],
      ["monitoring", 10],
    ]);
  });

  it("holds every item exactly once", () => {
    expect(groups.flatMap((group) => group.of?.ids ?? []).sort()).toEqual([...ids].sort());
  });

  it.each(groups)("names the items of $id in the order of the framework", ({ of }) => {
    expect(of?.ids).toEqual(ids.filter((id) => of?.ids?.includes(id)));
  });

  it.each(groups)("gives each item of $id a reason in one sentence, and nothing else one", ({ of, because = {} }) => {
    expect(Object.keys(because)).toEqual(of?.ids);
    for (const [id, reason] of Object.entries(because)) {
      expect(reason.en, id).toMatch(/^\p{Lu}[^\n]{25,140}[^.]\.$/u);
      expect(reason.en?.slice(0, -1), id).not.toMatch(/\. /);
    }
  });

  it("never gives one reason twice", () => {
    const reasons = groups.flatMap((group) => Object.values(group.because ?? {}).map((reason) => reason.en));
    expect(new Set(reasons).size).toBe(81);
  });

  it("has a result for each area, from its own items alone, and none above them", () => {
    const responses = { "org-1": 3, "gen-2": 2, "org-3": 0, "org-4": 3 } as const;
    const result = score(framework, { framework: framework.id, edition: framework.edition, responses });
    const top = result.groupings["critical-areas"];
    expect(top).toMatchObject({ state: "not-scored", value: null });
    expect(top?.children.map((group) => [group.id, group.percent, group.coverage.expected])).toEqual([
      ["structure", 100, 29],
      ["process", 200 / 3, 42],
      ["monitoring", 50, 10],
    ]);
  });
});

import { listItems, type Score, score } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { describe, expect, it } from "vitest";

const grouping = framework.scoring.groupings?.[0];
const groups = (grouping?.groups ?? []).map(({ id, of, because }) => ({
  id,
  ids: of?.ids ?? [],
  because: because ?? {},
}));
const all = listItems(framework).map(({ id }) => id);

describe("the grouping by critical areas", () => {
  it("is marked as our reading, after the deck that names the areas", () => {
    expect(grouping?.id).toBe("critical-areas");
    expect(grouping?.title?.en).toMatch(/\(our reading\)$/);
    expect(grouping?.title?.bg).toMatch(/\(наш прочит\)$/);
    expect(grouping?.overall).toMatchObject({
      provenance: "proposal",
      combine: "none",
      source: { document: "la-strada-deck" },
    });
  });

  it("holds every question exactly once: 13 of structure, 8 of process, 14 of monitoring", () => {
    expect(groups.map(({ id, ids }) => [id, ids.length])).toEqual([
      ["structure", 13],
      ["process", 8],
      ["monitoring", 14],
    ]);
    expect(groups.flatMap(({ ids }) => ids).sort()).toEqual([...all].sort());
  });

  it("lists the questions of each group in their order", () => {
    for (const { ids } of groups) expect(ids).toEqual([...ids].sort());
  });

  it("gives for each question one sentence of reason of its own, in both languages", () => {
    const reasons = groups.flatMap(({ ids, because }) => {
      expect(Object.keys(because)).toEqual(ids);
      return Object.values(because);
    });
    for (const { en, bg } of reasons) {
      expect(en).toMatch(/^[A-Z][^.]{20,}\.$/);
      expect(bg).toMatch(/^[А-Я][^.]{20,}\.$/);
    }
    expect(new Set(reasons.map(({ en }) => en)).size).toBe(35);
    expect(new Set(reasons.map(({ bg }) => bg)).size).toBe(35);
  });

  it("gives each area a result of its own, and no second total", () => {
    const structure = groups[0]?.ids ?? [];
    const responses = Object.fromEntries(all.map((id) => [id, structure.includes(id) ? "done" : "not-done"]));
    const result = score(framework, { framework: framework.id, edition: framework.edition, responses });
    const { value, children } = result.groupings["critical-areas"] as Score;
    expect(value).toBeNull();
    expect(children.map((group) => [group.id, group.percent])).toEqual([
      ["structure", 100],
      ["process", 0],
      ["monitoring", 0],
    ]);
  });
});

import { listItems, walk } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/la-strada-international";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";

describe("La Strada International standards", () => {
  const visits = [...walk(framework)];

  it("ship in one edition, named after the day of the working set because the source has no date", () => {
    expect(editions).toHaveLength(1);
    expect(framework).toMatchObject({ edition: "2026-11-22", dated: "ours" });
    expect(framework).not.toHaveProperty("inForce");
  });

  it("have the 12 areas of the deck, by its names and in its order", () => {
    const areas = visits.filter((visit) => visit.kind === "area").map((visit) => visit.node);
    expect(areas.map((area) => area.title?.en)).toEqual([
      "General",
      "Lobbying and advocacy",
      "Data collection and dissemination",
      "Cooperation with media",
      "Prevention and education",
      "Helpline services",
      "Social assistance services",
      "Shelter services",
      "Safety",
      "Staff management and capacity",
      "Organisational management",
      "Cooperation with external stakeholders",
    ]);
    for (const [index, area] of areas.entries()) {
      expect(area.wording, area.id).toBe("official");
      expect(area.source).toEqual({ document: "lsi-deck", place: `list of the 12 areas, ${index + 1}` });
    }
  });

  it("are exactly 81, each rated itself", () => {
    const items = visits.filter((visit) => visit.isItem);
    expect(items).toHaveLength(81);
    expect(new Set(items.map((item) => item.kind))).toEqual(new Set(["standard"]));
    expect(visits).toHaveLength(12 + 81);
    expect(listItems(framework).every((item) => item.applies)).toBe(true);
    expect(framework.counts).toEqual({ areas: 12, standards: 81, items: 81 });
  });

  it("are divided among the areas by us, 6 to 9 each", () => {
    const sizes = framework.areas.map((area) => area.standards?.length);
    expect(sizes).toEqual([7, 6, 7, 6, 6, 7, 9, 8, 6, 7, 6, 6]);
  });

  it("are numbered within their area under three letters of its own, without a printed code", () => {
    for (const area of framework.areas) {
      const ids = area.standards?.map((standard) => standard.id) ?? [];
      const letters = ids[0]?.slice(0, 3);
      expect(ids).toEqual(ids.map((_, index) => `${letters}-${index + 1}`));
      for (const standard of area.standards ?? []) expect(standard).not.toHaveProperty("code");
    }
  });
});

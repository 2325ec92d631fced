import { listChoices, listItems, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../src/scoring/labels-of.js";

const { annexes = [], duties = [] } = framework;
const items = new Set<string>(listItems(framework).map(({ id }) => id));

describe("what is whose in the self-assessment of ISS-Bulgaria", () => {
  it("is said: the meaning is theirs and was checked; words, scale and rules are ours", () => {
    expect(labelsOf(framework)).toMatchObject({ wording: ["paraphrase"], scale: "proposal", rules: "proposal" });
    expect(framework.verified).toBe(true);
    for (const { node } of walk(framework)) {
      expect(node).not.toHaveProperty("wording");
      expect(node).not.toHaveProperty("verified");
    }
  });

  it("is said in the disclaimer, in both languages", () => {
    const { en, bg } = framework.disclaimer ?? {};
    expect(en).toMatch(/no scale, no weights, no total and no pass mark/);
    expect(en).toMatch(/plain texts .* are ours\..*paraphrases\. ISS-Bulgaria has not reviewed this\.$/s);
    expect(bg).toMatch(/няма скала, тегла, общ резултат или праг/);
    expect(bg).toMatch(/МСС-България не е преглеждала тези данни\.$/);
  });

  it("has a scale whose ids no reader of YAML takes for something else", () => {
    expect(framework.scales).toHaveLength(1);
    expect(framework.scales[0]).toMatchObject({
      provenance: "proposal",
      levels: [
        { id: "not-done", value: 0, title: { en: "not done", bg: "не се прави" } },
        { id: "partly", value: 1, title: { en: "partly done", bg: "прави се отчасти" } },
        { id: "done", value: 2, title: { en: "done", bg: "прави се" } },
      ],
      meets: "done",
    });
    const words = listChoices(framework, "iss-1.1").map(({ id }) => id);
    expect(words).toEqual(["not-done", "partly", "done", "not-applicable"]);
  });

  it("has rules that add nothing to what was proposed: means of equal weight, no band, no floor, no pass mark", () => {
    const { groupings, ...rules } = framework.scoring;
    expect(rules).toEqual({
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "mean" },
      overall: { combine: "mean", as: "percent" },
    });
    expect(groupings).toHaveLength(1);
  });

  it("lets a question be set not applicable, with a reason", () => {
    expect(framework.special).toMatchObject([{ id: "not-applicable", effect: "not-applicable", requires: ["reason"] }]);
  });
});

describe("what the self-assessment asks for beside ratings", () => {
  it("is done again every year, as the slides say", () => {
    expect(framework.cadences).toMatchObject([
      { id: "yearly-self-assessment", every: { count: 1, unit: "year" }, provenance: "official" },
    ]);
    expect(framework.cadences?.[0]).not.toHaveProperty("for");
  });

  it("puts six duties on the slides, each at its place, and two on us", () => {
    const published = duties.filter(({ provenance }) => provenance === "official");
    expect(published.map((duty) => [duty.id, ...(duty.for?.ids ?? [])])).toEqual([
      ["plan-after-assessment", "iss-2.2"],
      ["weaknesses-removed", "iss-2.1"],
      ["lessons-used", "iss-1.5"],
      ["drop-dealt-with", "iss-4.6"],
      ["effect-checked", "iss-8.3"],
      ["strategy-reviewed", "iss-8.4"],
    ]);
    for (const duty of published) expect(duty.source?.document).toBe("iss-slides-2014");
    const ours = duties.filter(({ provenance }) => provenance === "proposal");
    expect(ours.map(({ id }) => id)).toEqual(["all-share-in-plan", "action-for-each-gap"]);
  });

  it("checks a plan only by our own duty: an action, a role and a day for what is below done", () => {
    const checked = duties.filter((duty) => "below" in duty);
    expect(checked).toMatchObject([
      { id: "action-for-each-gap", provenance: "proposal", below: "done", requires: ["action", "owner", "due"] },
    ]);
  });

  it("holds origin, actors, artefacts, work without an interval and fields of a plan, each tied to questions", () => {
    expect(annexes.map(({ id, entries }) => [id, entries.length])).toEqual([
      ["origin", 3],
      ["actors", 9],
      ["artefacts", 8],
      ["no-interval", 4],
      ["plan-fields", 3],
    ]);
    for (const { id, entries } of annexes) {
      for (const entry of entries) {
        const named = entry.answeredBy ?? [];
        expect(named.length > 0, entry.id).toBe(["actors", "artefacts", "no-interval"].includes(id));
        for (const item of named) expect(items.has(item), item).toBe(true);
      }
    }
  });
});

import { type Framework, type Level, listItems, type Score, score, walk } from "quality-frameworks";
import { framework as self } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { framework } from "quality-frameworks/frameworks/municipality-ngo-partnership/2014-06-11";
import { describe, expect, it } from "vitest";
import { labelsOf } from "../../../src/scoring/labels-of.js";

const { annexes = [] } = framework;
const items: readonly string[] = listItems(framework).map(({ id }) => id);

describe("what is whose in the checklist of municipality and NGO", () => {
  it("is said: the meaning is theirs and was checked; words, scale and rules are ours", () => {
    expect(labelsOf(framework)).toMatchObject({ wording: ["paraphrase"], scale: "proposal", rules: "proposal" });
    expect(framework.verified).toBe(true);
    for (const { node } of walk(framework)) expect(node).not.toHaveProperty("wording");
  });

  it("is said in the disclaimer, in both languages, with the side that is not heard", () => {
    expect(framework.disclaimer?.en).toContain("the view of a municipality is not in them");
    expect(framework.disclaimer?.en).toMatch(/ISS-Bulgaria has not reviewed this\.$/);
    expect(framework.disclaimer?.bg).toContain("гледната точка на община в тях липсва");
    expect(framework.disclaimer?.bg).toMatch(/МСС-България не е преглеждала тези данни\.$/);
  });

  it("has the steps of the self-assessment under names that fit a partnership", () => {
    const levelsOf = (one: Framework) => (one.scales[0]?.levels ?? []) as readonly Level[];
    const steps = (one: Framework) => levelsOf(one).map(({ id, value }) => [id, value]);
    expect(steps(framework)).toEqual(steps(self));
    expect(framework.scales[0]?.provenance).toBe("proposal");
    expect(levelsOf(framework).map(({ title }) => title?.bg)).toEqual(["не е налице", "отчасти е налице", "налице е"]);
  });

  it("has means of equal weight, no band, no floor, no target", () => {
    const { groupings, ...rules } = framework.scoring;
    expect(rules).toEqual({
      provenance: "proposal",
      unrated: "exclude",
      area: { combine: "mean" },
      overall: { combine: "mean", as: "percent" },
    });
    expect(groupings?.map(({ id }) => id)).toEqual(["by-party"]);
  });
});

describe("the result by party", () => {
  it("shows each side what is its own to do, and no second total", () => {
    const rating = (id: string) => (id.startsWith("mnp-m") ? "done" : id.startsWith("mnp-n") ? "partly" : "not-done");
    const responses = Object.fromEntries(items.map((id) => [id, rating(id)]));
    const result = score(framework, { framework: framework.id, edition: framework.edition, responses });
    const { value, children } = result.groupings["by-party"] as Score;
    expect(value).toBeNull();
    expect(children.map(({ id, percent, coverage }) => [id, percent, coverage.expected])).toEqual([
      // six halves and three nothings of nine
      ["of-ngo", 100 / 3, 9],
      ["of-municipality", 100, 5],
      ["of-both", 0, 13],
    ]);
  });
});

describe("what the checklist holds beside ratings", () => {
  it("is due monthly by the slides, and yearly by our proposal", () => {
    expect(framework.cadences).toMatchObject([
      { every: { count: 1, unit: "month" }, for: "mnp-m1", provenance: "official" },
      { every: { count: 1, unit: "year" }, provenance: "proposal" },
    ]);
  });

  it("has no duty of a plan: the slides name none", () => {
    expect(framework).not.toHaveProperty("duties");
  });

  it("follows the chain from commitments to results and from results to trust, as our reading", () => {
    const chain = annexes[0]?.entries ?? [];
    expect(chain.flatMap(({ answeredBy }) => answeredBy)).toEqual([
      ...["mnp-c0", "mnp-c1", "mnp-c2", "mnp-c3", "mnp-c4", "mnp-c5"],
      ...["mnp-r1", "mnp-r2"],
    ]);
    for (const { wording } of chain) expect(wording).toBe("interpretive");
  });

  it("ties actors and work without an interval to criteria that are there", () => {
    expect(annexes.map(({ id, entries }) => [id, entries.length])).toEqual([
      ["chain", 3],
      ["context", 3],
      ["actors", 7],
      ["no-interval", 2],
    ]);
    const named = annexes.flatMap(({ entries }) => entries.flatMap(({ answeredBy = [] }) => answeredBy));
    for (const id of named) expect(items, id).toContain(id);
  });
});

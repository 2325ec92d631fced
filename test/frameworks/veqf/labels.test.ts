import { score, walk } from "quality-frameworks";
import { framework as laStrada } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { framework } from "quality-frameworks/frameworks/veqf/2010-10-06";
import { describe, expect, it } from "vitest";

const visits = [...walk(framework)];
const named = (kind: string, checked: boolean) =>
  visits.filter((visit) => visit.kind === kind && visit.node.titleVerified === checked).map(({ node }) => node.id);

describe("what was checked of the Voluntary European Quality Framework", () => {
  it("are the names of 11 principles, and not of the two whose exact names are from memory", () => {
    expect(named("standard", true)).toHaveLength(11);
    expect(named("standard", false)).toEqual(["respect-for-users-rights", "working-conditions-human-capital"]);
  });

  it("are the titles of 2 groups, and not of the two others", () => {
    expect(named("area", true)).toEqual(["overarching", "human-and-physical-capital"]);
    expect(named("area", false)).toEqual(["providers-users", "providers-authorities-stakeholders"]);
  });

  it("is no text: all 39 nodes are interpretive and not verified, each for itself", () => {
    expect(visits).toHaveLength(39);
    for (const { node } of visits) {
      expect(node.verified, node.id).toBe(false);
      expect(node.wording ?? framework.wording, node.id).toBe("interpretive");
    }
    expect(named("criterion", true)).toEqual([]);
  });

  it("are 4 of the 12 elements of the methodology", () => {
    const entries = framework.annexes!.find(({ id }) => id === "methodology")!.entries;
    expect(entries).toHaveLength(12);
    expect(entries.filter(({ verified }) => verified).map(({ id }) => id)).toEqual([
      "purpose",
      "voluntary-flexible",
      "monitoring-by-criteria",
      "steps",
    ]);
  });

  it("is said wherever a result is shown", () => {
    const { labels } = score(framework, { framework: "veqf", edition: "2010-10-06", responses: { available: 2 } });
    expect(labels).toMatchObject({ wording: ["interpretive"], scale: "proposal", rules: "proposal", dated: null });
    expect(labels.unverified).toHaveLength(29);
    expect(labels.disclaimer?.en).toContain("11 of the 13 principles and the titles of 2 of the 4 groups");
    expect(labels.disclaimer?.en).toContain("from memory");
  });
});

describe("what is ours in the Voluntary European Quality Framework", () => {
  it("is the scale, from 0 to 3, without a level that would be the standard", () => {
    expect(framework.scales).toHaveLength(1);
    expect(framework.scales[0]).toMatchObject({ id: "in-place", provenance: "proposal" });
    expect(framework.scales[0]?.levels).toMatchObject([
      { id: "absent", value: 0 },
      { id: "partial", value: 1 },
      { id: "with-gaps", value: 2 },
      { id: "evident", value: 3 },
    ]);
    expect(framework.scales[0]).not.toHaveProperty("meets");
  });

  it("is a scale that it shares with La Strada's set, level by level", () => {
    const { levels: own = [] } = framework.scales[0]!;
    const { levels: theirs = [] } = laStrada.scales[0]!;
    const steps = (levels: typeof own) =>
      levels.map((level) => (typeof level === "string" ? level : [level.id, level.value, level.title]));
    expect(steps(own)).toEqual(steps(theirs));
  });

  it("is no weight, band, floor or target: the document is not known to name any", () => {
    expect(framework.scoring).toEqual({
      provenance: "proposal",
      unrated: "exclude",
      standard: { combine: "mean" },
      area: { combine: "mean" },
      overall: { combine: "mean", of: { kind: "standard" }, as: "percent" },
    });
    for (const { node } of visits) expect(node, node.id).not.toHaveProperty("weight");
  });
});

import { walk } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

const from2025 = ["procedural", "s2.a", "s2.b", "s2.c", "personnel", "operational"];

describe("what is marked as not verified", () => {
  it.each([
    { edition: "2012-01-01", unverified: [...from2025, "s15.a", "s15.b", "s15.c", "s15.d"] },
    { edition: "2025-03-01", unverified: from2025 },
    { edition: "2026-01-01", unverified: ["procedural", "personnel", "operational"] },
  ])("in edition $edition is what was recalled, and the three areas", ({ edition, unverified }) => {
    const framework = editions.find((one) => one.edition === edition)!;
    const marked = [...walk(framework)].filter((visit) => visit.node.verified === false);
    expect(marked.map((visit) => visit.node.id)).toEqual(unverified);
    expect(framework.verified).toBe(true);
  });

  it("does not hold for the four older criteria of standard 7, which say where they were seen", () => {
    const complaints = [...walk(editions[0])].filter((visit) => visit.node.id.startsWith("s7."));
    expect(complaints.map((visit) => visit.node.id)).toEqual(["s7.a", "s7.b", "s7.c", "s7.d"]);
    for (const { node } of complaints) {
      expect(node.source?.document).toBe("cz-ddmb-standard-7");
      expect(node.note?.en).toContain("provider's page");
    }
  });
});

describe.each(editions.map((framework) => ({ edition: framework.edition, framework })))(
  "the official part of edition $edition",
  ({ framework }) => {
    it("is the scale of § 38(1), worst first, with its Czech names", () => {
      const [scale, ...others] = framework.scales;
      expect(others).toEqual([]);
      expect(scale).toMatchObject({
        id: "fulfilment",
        provenance: "official",
        source: { document: "cz-decree-505-2006", place: "§ 38(1)" },
        levels: [
          { id: "not-fulfilled", value: 0, title: { cs: "není splněno" } },
          { id: "partly-fulfilled", value: 1, title: { cs: "splněno částečně" } },
          { id: "well-fulfilled", value: 2, title: { cs: "splněno dobře" } },
          { id: "excellently-fulfilled", value: 3, title: { cs: "splněno výborně" } },
        ],
      });
    });

    it("ends at the criteria: sums are a proposal, and nothing grades them", () => {
      const { groupings, ...scoring } = framework.scoring;
      expect(groupings?.map(({ overall }) => overall.combine)).toEqual(["none"]);
      expect(scoring).toEqual({
        provenance: "proposal",
        unrated: "exclude",
        standard: { combine: "sum" },
        area: { combine: "sum" },
        overall: { combine: "sum" },
      });
      expect(framework.scales[0]).not.toHaveProperty("meets");
    });

    it("has no weight and no tag that would make one criterion more essential than another", () => {
      for (const { node } of walk(framework)) {
        expect(node).not.toHaveProperty("weight");
        expect(node).not.toHaveProperty("tags");
      }
    });

    it("is told apart from ours in the disclaimer, in both languages", () => {
      expect(framework.disclaimer?.en).toMatch(/no overall verdict, no threshold and no essential criterion/);
      expect(framework.disclaimer?.en).toContain("arithmetic of this package");
      expect(framework.disclaimer?.cs).toContain("391/2011");
    });

    it("lets only the two criteria that are conditional by their own words be set not applicable, with a reason", () => {
      const [notApplicable, notAssessed] = framework.special ?? [];
      expect(notApplicable).toMatchObject({
        id: "not-applicable",
        effect: "not-applicable",
        for: { ids: ["s6.b", "s9.d"] },
        requires: ["reason"],
      });
      expect(notAssessed).toMatchObject({ id: "not-assessed", effect: "unrated" });
    });
  },
);

import { find, listItems, walk } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

describe.each([
  { edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2025-02-28" }, criteria: 48 },
  { edition: "2025-03-01", inForce: { from: "2025-03-01", until: "2025-12-31" }, criteria: 51 },
  { edition: "2026-01-01", inForce: { from: "2026-01-01" }, criteria: 51 },
])("Czech edition $edition", ({ edition, inForce, criteria }) => {
  const framework = editions.find((one) => one.edition === edition)!;
  const visits = [...walk(framework)];
  const ofKind = (kind: string) => visits.filter((visit) => visit.kind === kind).map((visit) => visit.node);

  it("says when it is in force", () => {
    expect(framework.inForce).toEqual(inForce);
  });

  it(`has 3 areas, 15 standards and ${criteria} criteria, all of them items`, () => {
    expect(ofKind("area").map((area) => area.id)).toEqual(["procedural", "personnel", "operational"]);
    expect(ofKind("standard")).toHaveLength(15);
    expect(ofKind("criterion")).toHaveLength(criteria);
    expect(listItems(framework)).toHaveLength(criteria);
    expect(framework.counts).toEqual({ areas: 3, standards: 15, criteria, items: criteria });
  });

  it("numbers the standards 1 to 15 in the order of the decree", () => {
    expect(ofKind("standard").map((standard) => standard.code)).toEqual(
      Array.from({ length: 15 }, (_, index) => String(index + 1)),
    );
  });

  it("makes ids and codes of the letters of the decree, and of none for 11 and 12", () => {
    for (const { id, code } of ofKind("criterion")) {
      const [number, letter] = id.slice(1).split(".");
      expect(code, id).toBe(number === "11" || number === "12" ? number : `${number}${letter}`);
    }
  });
});

describe("standards that were replaced", () => {
  it.each([
    { standard: "s2", criteria: [3, 3, 3], why: "standard 2 has three criteria before and after 2026" },
    { standard: "s7", criteria: [4, 3, 3], why: "standard 7 lost a criterion in March 2025" },
    { standard: "s15", criteria: [4, 8, 8], why: "standard 15 doubled in March 2025" },
    { standard: "s5", criteria: [5, 5, 5], why: "standard 5 did not change" },
  ])("$why", ({ standard, criteria }) => {
    const found = editions.map((framework) =>
      [...walk(framework)].filter((visit) => visit.parents.at(-1)?.node.id === standard),
    );
    expect(found.map((visits) => visits.length)).toEqual(criteria);
  });

  it("changed the title of standard 7 with its text", () => {
    const titles = editions.map((framework) => find(framework, "s7")?.node.title?.cs);
    expect(titles).toEqual([
      "Stížnosti na kvalitu nebo způsob poskytování sociální služby",
      "Stížnosti na poskytování sociální služby",
      "Stížnosti na poskytování sociální služby",
    ]);
  });
});

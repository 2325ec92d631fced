import { describe, expect, it } from "vitest";
import { assembleEditions } from "../../src/framework/assemble-editions.js";
import type { AuthoredArea, AuthoredEdition, AuthoredFramework } from "../../src/framework/authored-framework.js";
import { originOf } from "../../src/framework/edition-origins.js";
import { walk } from "../../src/framework/walk.js";

const threeEditions: AuthoredEdition[] = [
  { edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2019-12-31" } },
  { edition: "2020-01-01", inForce: { from: "2020-01-01", until: "2025-12-31" } },
  { edition: "2026-01-01", inForce: { from: "2026-01-01" } },
];

function authored(editions = threeEditions): AuthoredFramework {
  return {
    $schema: "authored.json",
    id: "sample",
    title: { en: "Sample" },
    disclaimer: { en: "For all" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    editions,
    areas: ["door"],
  };
}

function idsOf(areas: AuthoredArea[], editions = threeEditions): string[] {
  const assembled = assembleEditions(authored(editions), areas);
  return assembled.editions.map(({ framework }) => [...walk(framework)].map((visit) => visit.node.id).join(" "));
}

function issuesOf(areas: AuthoredArea[], editions = threeEditions): string[] {
  const { issues } = assembleEditions(authored(editions), areas);
  return issues.map(({ code, severity, path }) => `${severity} ${code} ${path}`);
}

const until = (day: string) => ({ inForce: { until: day } });
const from = (day: string) => ({ inForce: { from: day } });

describe("assembleEditions", () => {
  it("puts a node into the editions on whose day it is in force, both ends of its period included", () => {
    const standards = [
      { id: "always" },
      { id: "old", ...until("2012-01-01") },
      { id: "middle", inForce: { from: "2012-01-02", until: "2020-01-01" } },
      { id: "new", ...from("2026-01-01") },
    ];
    expect(idsOf([{ id: "door", standards }])).toEqual(["door always old", "door always middle", "door always new"]);
  });

  it("takes what stands in a node only while the node itself is in force", () => {
    const old = { id: "s1", ...until("2019-12-31"), criteria: [{ id: "s1.a" }] };
    const current = {
      id: "s1",
      ...from("2020-01-01"),
      criteria: [{ id: "s1.a" }, { id: "s1.b", ...from("2026-01-01") }],
    };
    expect(idsOf([{ id: "door", standards: [old, current] }])).toEqual([
      "door s1 s1.a",
      "door s1 s1.a",
      "door s1 s1.a s1.b",
    ]);
    expect(issuesOf([{ id: "door", standards: [old, current] }])).toEqual([]);
  });

  it("gives a framework document: no dates on nodes, keys in the order they were written in, its own fields", () => {
    const door = {
      id: "door",
      inForce: { from: "2000-01-01" },
      standards: [{ id: "s1", code: "1" }],
      note: { en: "!" },
    };
    const counted = [
      { ...threeEditions[0], edition: "2012-01-01", disclaimer: { en: "Old" }, counts: { standards: 1 } },
    ];
    const { framework } = assembleEditions(authored(counted), [door]).editions[0]!;
    expect(Object.keys(framework)).toEqual([
      "id",
      "edition",
      "title",
      "disclaimer",
      "scales",
      "scoring",
      "inForce",
      "counts",
      "areas",
    ]);
    expect(framework).toMatchObject({ edition: "2012-01-01", disclaimer: { en: "Old" }, counts: { standards: 1 } });
    expect(Object.keys(framework.areas[0]!)).toEqual(["id", "standards", "note"]);
  });

  it("tells where each piece of an edition was written", () => {
    const standards = [{ id: "s1", ...until("2019-12-31") }, { id: "s2" }];
    const { origins } = assembleEditions(authored(), [{ id: "door", standards }]).editions[2]!;
    expect(originOf(origins, "/areas/0/standards/0/title/en")).toBe("/areas/0/standards/1/title/en");
    expect(originOf(origins, "/edition")).toBe("/editions/2/edition");
    expect(originOf(origins, "/inForce/from")).toBe("/editions/2/inForce/from");
    expect(originOf(origins, "/scales/0")).toBe("/scales/0");
    expect(originOf(origins, "")).toBe("");
  });

  it("does not change its input", () => {
    const areas = [
      { id: "door", ...from("2000-01-01"), standards: [{ id: "s1", ...until("2019-12-31") }, { id: "s2" }] },
    ];
    const document = authored();
    const before = structuredClone({ document, areas });
    assembleEditions(document, areas);
    expect({ document, areas }).toEqual(before);
  });
});

describe("the checks of assembleEditions", () => {
  const standards = (...nodes: object[]): AuthoredArea[] => [{ id: "door", standards: nodes as never }];

  it.each([
    {
      why: "two undated nodes with one id",
      areas: standards({ id: "s1" }, { id: "s1" }),
      found: ["error duplicate-id /areas/0/standards/1/id"],
    },
    {
      why: "one id in two kinds of node",
      areas: standards({ id: "door", criteria: [{ id: "s1" }] }),
      found: ["error duplicate-id /areas/0/standards/0/id"],
    },
    {
      why: "texts that share one day, between two editions",
      areas: standards({ id: "s1", ...until("2015-06-30") }, { id: "s1", ...from("2015-06-30") }),
      found: [
        "warning dated-between /areas/0/standards/0/inForce/until",
        "warning dated-between /areas/0/standards/1/inForce/from",
        "error dated-overlap /areas/0/standards/1",
      ],
    },
    {
      why: "an undated text beside a dated one",
      areas: standards({ id: "s1" }, { id: "s1", ...from("2026-01-01") }),
      found: ["error dated-overlap /areas/0/standards/1"],
    },
    {
      why: "overlapping nodes, said once and not of everything in them",
      areas: standards(
        { id: "s1", ...until("2020-01-01"), criteria: [{ id: "s1.a" }] },
        { id: "s1", ...from("2020-01-01"), criteria: [{ id: "s1.a" }] },
      ),
      found: ["warning dated-between /areas/0/standards/0/inForce/until", "error dated-overlap /areas/0/standards/1"],
    },
    {
      why: "an id that is absent from a middle edition",
      areas: standards({ id: "s0" }, { id: "s1", ...until("2019-12-31") }, { id: "s1", ...from("2026-01-01") }),
      found: ["warning dated-hole /areas/0/standards/2"],
    },
    {
      why: "a node between two editions, in force in neither",
      areas: standards({ id: "s0" }, { id: "s1", inForce: { from: "2020-01-02", until: "2025-01-01" } }),
      found: ["warning dated-never /areas/0/standards/1/inForce"],
    },
    {
      why: "a node with dates outside those of the node around it",
      areas: standards(
        { id: "s0" },
        { id: "s1", ...until("2019-12-31"), criteria: [{ id: "a" }, { id: "b", ...from("2020-01-01") }] },
      ),
      found: ["warning dated-never /areas/0/standards/1/criteria/1/inForce"],
    },
    {
      why: "a node that ends before the node around it begins",
      areas: standards(
        { id: "s0" },
        { id: "s1", ...from("2020-01-01"), criteria: [{ id: "a" }, { id: "b", ...until("2019-12-31") }] },
      ),
      found: ["warning dated-never /areas/0/standards/1/criteria/1/inForce"],
    },
    {
      why: "a period that ends before it begins, and no overlap with it",
      areas: standards({ id: "s1" }, { id: "s1", inForce: { from: "2020-01-01", until: "2012-01-01" } }),
      found: ["error dated-backwards /areas/0/standards/1/inForce"],
    },
    {
      why: "a period that ends before it begins",
      areas: standards({ id: "s0" }, { id: "s1", inForce: { from: "2020-01-01", until: "2012-01-01" } }),
      found: ["error dated-backwards /areas/0/standards/1/inForce"],
    },
    {
      why: "a text that begins a day after the edition, and one that ends a day before",
      areas: standards(
        { id: "s0", ...until("2025-12-30") },
        { id: "s1", ...from("2026-01-02") },
        { id: "s2", ...from("2020-01-02") },
      ),
      found: [
        "warning dated-between /areas/0/standards/0/inForce/until",
        "warning dated-never /areas/0/standards/1/inForce",
        "warning dated-between /areas/0/standards/2/inForce/from",
      ],
    },
    {
      why: "a node with nothing left in it in one edition",
      areas: standards({ id: "s1", criteria: [{ id: "a", ...until("2025-12-31") }] }),
      found: ["error dated-empty /areas/0/standards/0"],
    },
  ])("find $why", ({ areas, found }) => {
    expect(issuesOf(areas)).toEqual(found);
  });

  it.each([
    {
      why: "editions out of order",
      editions: [{ edition: "2020-01-01" }, { edition: "2012-01-01" }, { edition: "2012-01-01" }],
      found: ["error edition-order /editions/1/edition", "error edition-order /editions/2/edition"],
    },
    {
      why: "editions in force at the same time",
      editions: [
        { edition: "2012-01-01", inForce: { from: "2012-01-01" } },
        { edition: "2020-01-01", inForce: { from: "2020-01-01" } },
      ],
      found: ["error edition-overlap /editions/1/inForce"],
    },
    {
      why: "editions that share one day",
      editions: [
        { edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2020-01-01" } },
        { edition: "2020-01-01", inForce: { from: "2020-01-01" } },
      ],
      found: ["error edition-overlap /editions/1/inForce"],
    },
    {
      why: "an edition that ends before it begins",
      editions: [{ edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2011-12-31" } }],
      found: ["error dated-backwards /editions/0/inForce"],
    },
    {
      why: "counts that are not true",
      editions: [
        { edition: "2012-01-01", counts: { areas: 1, standards: 2, criteria: 0, parts: 0, items: 2 } },
        { edition: "2020-01-01", counts: { areas: 2, standards: 1, items: 1 } },
      ],
      found: [
        "error count-differs /editions/1/counts/areas",
        "error count-differs /editions/1/counts/standards",
        "error count-differs /editions/1/counts/items",
      ],
    },
  ])("find $why", ({ editions, found }) => {
    expect(issuesOf(standards({ id: "s1" }, { id: "s2" }), editions)).toEqual(found);
  });

  it("say a wrong count with both numbers", () => {
    const { issues } = assembleEditions(
      authored([{ edition: "2026-01-01", counts: { items: 3 } }]),
      standards({ id: "s1" }),
    );
    expect(issues[0]?.message).toBe("Edition 2026-01-01 declares 3 items and holds 1.");
  });
});

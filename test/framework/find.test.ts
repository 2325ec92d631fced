import { describe, expect, it } from "vitest";
import { find } from "../../src/framework/find.js";
import type { Framework } from "../../src/framework/framework.js";

const sample: Framework = {
  id: "sample",
  edition: "2026-01-01",
  title: { en: "Sample" },
  scales: [{ id: "steps", levels: ["not-met", "met"] }],
  scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
  areas: [{ id: "a", areas: [{ id: "a.inner", standards: [{ id: "s1", criteria: [{ id: "c1" }, { id: "c2" }] }] }] }],
};

describe("find", () => {
  it("finds a node of any kind, with its place", () => {
    expect(find(sample, "c2")).toMatchObject({ kind: "criterion", path: "/areas/0/areas/0/standards/0/criteria/1" });
  });

  it.each(["c3", "", "__proto__", "constructor"])("finds nothing under the unknown id '%s'", (id) => {
    expect(find(sample, id)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { checkAuthoredArea, checkAuthoredFramework } from "../../src/schema.js";
import { change, nothing } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";

const { edition, areas, ...shared } = nightShelter;
const authored = {
  ...shared,
  editions: [
    { edition: "2025-01-01", inForce: { from: "2025-01-01", until: "2025-12-31" }, counts: { items: 1 } },
    { edition, dated: "ours", disclaimer: { en: "A text of ours." } },
  ],
  areas: areas.map((area) => area.id),
};
const area = {
  id: "door",
  inForce: { from: "2025-01-01" },
  areas: [{ id: "inner", inForce: {} }],
  standards: [
    {
      id: "d1",
      criteria: [
        { id: "d1.a", inForce: { until: "2025-12-31" }, parts: [{ id: "d1.a.1", inForce: { from: "2025-06-01" } }] },
      ],
    },
  ],
};

describe("checkAuthoredFramework", () => {
  it("finds nothing wrong with two editions", () => {
    expect(checkAuthoredFramework(authored)).toEqual([]);
  });

  it.each([
    { why: "no edition", place: "/editions", value: [], code: "too-short" },
    { why: "one edition in the old place", place: "/edition", value: edition, code: "unknown-key" },
    { why: "areas written out", place: "/areas/0", value: { id: "door" }, code: "wrong-type" },
    { why: "a file name that leads out of the folder", place: "/areas/0", value: "../door", code: "not-an-id" },
    { why: "an edition without its day", place: "/editions/0/edition", value: nothing, code: "missing-key" },
    { why: "an end before any beginning", place: "/editions/0/inForce/from", value: nothing, code: "missing-key" },
  ])("refuses $why", ({ place, value, code }) => {
    expect(checkAuthoredFramework(change(authored, place, value))).toMatchObject([{ code }]);
  });
});

describe("checkAuthoredArea", () => {
  it("finds nothing wrong with nodes of all times", () => {
    expect(checkAuthoredArea(area)).toEqual([]);
  });

  it.each([
    "/inForce",
    "/areas/0/inForce",
    "/standards/0/criteria/0/inForce",
    "/standards/0/criteria/0/parts/0/inForce",
  ])("reads the time at %s", (place) => {
    expect(checkAuthoredArea(change(area, place, { since: "2025-01-01" }))).toMatchObject([
      { code: "unknown-key", path: `${place}/since` },
    ]);
  });

  it("speaks of an area", () => {
    expect(checkAuthoredArea(null)).toMatchObject([{ message: "The area must be an object, but is empty (null)." }]);
  });
});

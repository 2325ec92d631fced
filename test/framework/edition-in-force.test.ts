import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QualityError } from "../../src/core/quality-error.js";
import { type DatedEdition, editionInForce } from "../../src/framework/edition-in-force.js";

const dated: DatedEdition[] = [
  { edition: "2012-01-01", inForce: { from: "2012-01-01", until: "2025-02-28" } },
  { edition: "2025-03-01", inForce: { from: "2025-03-01", until: "2025-12-31" } },
  { edition: "2026-01-01", inForce: { from: "2026-01-01" } },
];
const bare: DatedEdition[] = [{ edition: "2012-01-01" }, { edition: "2026-01-01" }];

describe("editionInForce", () => {
  it.each([
    { why: "the day before the first", editions: dated, day: "2011-12-31", found: undefined },
    { why: "the first day of an edition", editions: dated, day: "2025-03-01", found: "2025-03-01" },
    { why: "the last day of an edition", editions: dated, day: "2025-02-28", found: "2012-01-01" },
    { why: "a leap day", editions: dated, day: "2024-02-29", found: "2012-01-01" },
    { why: "a day long after the last began", editions: dated, day: "2999-12-31", found: "2026-01-01" },
    { why: "no period given: until the next begins", editions: bare, day: "2025-12-31", found: "2012-01-01" },
    {
      why: "no period given: the later of two that have begun",
      editions: bare,
      day: "2026-01-01",
      found: "2026-01-01",
    },
    { why: "no period given: not before its day", editions: bare, day: "2000-01-01", found: undefined },
    {
      why: "a text without a date counts always",
      editions: [{ edition: "2026-11-21", dated: "ours" as const }],
      day: "2008-01-01",
      found: "2026-11-21",
    },
    { why: "a text that came to an end", editions: dated.slice(0, 1), day: "2026-01-01", found: undefined },
    { why: "no editions", editions: [], day: "2026-01-01", found: undefined },
  ])("gives the edition for $why", ({ editions, day, found }) => {
    expect(editionInForce(editions, day)?.edition).toBe(found);
  });

  it("does not depend on the order of the editions", () => {
    const day = fc.date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(dated, bare), day, (editions, date) => {
        const text = date.toISOString().slice(0, 10);
        expect(editionInForce(editions.toReversed(), text)).toBe(editionInForce(editions, text));
      }),
    );
  });

  it.each(["2026-02-30", "tomorrow", "", "9999"])("refuses '%s', which is no day", (day) => {
    expect(() => editionInForce(dated, day)).toThrow(QualityError);
  });
});

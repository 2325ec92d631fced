import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/deep-freeze.js";
import { QualityError } from "../../src/core/quality-error.js";
import { frameworkSchema, parseFramework, safeParseFramework } from "../../src/schema.js";
import { change } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import { anyPlace } from "../fixtures/places.js";

describe("parseFramework", () => {
  it("gives back the very object that came in", () => {
    const document = deepFreeze(structuredClone(nightShelter));
    expect(parseFramework(document)).toBe(document);
  });

  it("gives back the very object, whatever is in it, or throws", () => {
    fc.assert(
      fc.property(anyPlace(nightShelter), fc.jsonValue({ maxDepth: 2 }), (place, value) => {
        const document = change(nightShelter, place, value);
        const result = safeParseFramework(document);
        if (result.ok) expect(parseFramework(document)).toBe(document);
        else expect(() => parseFramework(document)).toThrow(QualityError);
      }),
    );
  });

  it("throws one error with a code and every issue, and says them all in its message", () => {
    const document = { id: "1a", edition: "2026-02-30" };
    const error = (() => {
      try {
        return parseFramework(document);
      } catch (thrown) {
        return thrown;
      }
    })() as QualityError;
    expect(error).toBeInstanceOf(QualityError);
    expect(error.code).toBe("invalid-framework");
    expect(error.issues.map((issue) => issue.code).sort()).toEqual(
      ["not-an-id", "not-a-day", ...Array<string>(4).fill("missing-key")].sort(),
    );
    expect(error.message).toContain("This is not a valid framework.");
    for (const issue of error.issues) expect(error.message).toContain(issue.message);
  });
});

describe("safeParseFramework", () => {
  it("gives the very object that came in", () => {
    expect(safeParseFramework(nightShelter)).toEqual({ ok: true, value: nightShelter });
  });

  it("gives the error that its twin throws", () => {
    const result = safeParseFramework([]);
    expect(result).toMatchObject({ ok: false, error: { name: "QualityError", code: "invalid-framework" } });
  });
});

describe("frameworkSchema", () => {
  it("speaks Standard Schema", async () => {
    const standard = frameworkSchema["~standard"];
    expect(standard).toMatchObject({ version: 1, vendor: "zod" });
    expect(await standard.validate(nightShelter)).toEqual({ value: nightShelter });
    const refused = await standard.validate(change(nightShelter, "/edition", "2026-02-30"));
    expect(refused.issues).toMatchObject([{ message: "must be a day of the calendar", path: ["edition"] }]);
  });
});

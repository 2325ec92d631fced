import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { isDay } from "../../src/core/date.js";
import { isId } from "../../src/core/id.js";
import { checkFrameworkShape } from "../../src/framework/check-framework.schema.js";
import { type DocumentName, frameworkSchema, jsonSchema, safeParseAssessment } from "../../src/schema.js";
import { change } from "../fixtures/change.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import { anyPlace } from "../fixtures/places.js";
import { isValid } from "./json-schema-validator.js";

const names: readonly DocumentName[] = [
  "framework",
  "assessment",
  "crosswalk",
  "overlay",
  "authored-framework",
  "authored-area",
];

const assessment = {
  framework: "night-shelter",
  edition: "2026-01-01",
  unit: { id: "harbour", facts: { beds: true, places: { value: 12, reason: "Counted" } } },
  responses: { "d1.a": "met", "d1.b": { rating: { plan: 1 }, evidence: ["photo"] } },
  evidence: [{ id: "photo", kind: "photo" }],
};

describe("jsonSchema", () => {
  it.each(names)("gives the %s as draft 2020-12, with a name for every definition", (name) => {
    const schema = jsonSchema(name);
    const definitions = schema.$defs as Readonly<Record<string, { description?: string }>>;
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.$id).toBe(`urn:quality-frameworks:schema:${name}`);
    expect(Object.keys(definitions)).toContain((schema.$ref as string).replace("#/$defs/", ""));
    for (const [id, definition] of Object.entries(definitions)) {
      expect(id).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(definition.description, id).toMatch(/^[A-Z].*\.$/);
    }
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it.each(names)("refers in the %s only to what it defines, and defines only what it refers to", (name) => {
    const { $defs, ...rest } = jsonSchema(name);
    const referred = new Set(
      [...JSON.stringify({ $defs, ...rest }).matchAll(/"#\/\$defs\/([^"]+)"/g)].map((match) => match[1]),
    );
    expect([...referred].sort()).toEqual(Object.keys($defs as object).sort());
  });

  it("closes every object that has keys of its own", () => {
    const open = JSON.stringify(jsonSchema("framework")).match(/"properties":\{/g)?.length;
    const closed = JSON.stringify(jsonSchema("framework")).match(/"additionalProperties":false/g)?.length;
    expect(closed).toBe(open);
  });

  it("gives the same every time, and leaves no name in the registry that zod shares with the application", () => {
    expect(jsonSchema("framework")).toEqual(jsonSchema("framework"));
    expect(z.globalRegistry.has(frameworkSchema)).toBe(false);
  });

  it("draws the line of an id where the package draws it", () => {
    const { $defs } = jsonSchema("framework") as { $defs: Record<"Id" | "LevelName", Record<string, unknown>> };
    const near = fc.stringMatching(/^[a-z0-9A-Z.-]{0,66}$/);
    const long = fc.constantFrom("a".repeat(64), "a".repeat(65), "a\n");
    fc.assert(
      fc.property(fc.oneof(near, long, fc.string()), (text) => {
        expect(isValid({}, text, $defs.Id)).toBe(isId(text));
        expect(isValid({}, text, $defs.LevelName)).toBe(isId(text));
      }),
    );
  });

  it("takes the night shelter and its assessment", () => {
    expect(isValid(jsonSchema("framework"), nightShelter)).toBe(true);
    expect(isValid(jsonSchema("assessment"), assessment)).toBe(true);
  });

  it("takes and refuses what the schema takes and refuses", () => {
    const framework = jsonSchema("framework");
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom("met", "2026-02-28", "item", "sum", "1a", "", " ", -1, 0, 0.5, [], {}, { en: "Door" }, ["d1.a"]),
      fc.constantFrom({ fact: "beds", is: true }, { all: [{ fact: "beds" }] }, { is: "met", from: "met" }),
    );
    fc.assert(
      fc.property(anyPlace(nightShelter), values, (place, value) => {
        const document = change(nightShelter, place, value);
        // That a day exists is more than a pattern can say; `__proto__` in an object is not JSON that people write.
        fc.pre(!hasWrongDay(document));
        expect(isValid(framework, document)).toBe(checkFrameworkShape(document).length === 0);
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes and refuses the same assessments", () => {
    const schema = jsonSchema("assessment");
    const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom("met", 3, "3", { rating: 3 }, { role: "" }));
    fc.assert(
      fc.property(anyPlace(assessment), values, (place, value) => {
        const document = change(assessment, place, value);
        fc.pre(!hasWrongDay(document));
        expect(isValid(schema, document)).toBe(safeParseAssessment(document).ok);
      }),
      { numRuns: 1_000 },
    );
  });
});

function hasWrongDay(document: unknown): boolean {
  const days = JSON.stringify(document).match(/(?<=")\d{4}-\d{2}-\d{2}(?=")/g) ?? [];
  return days.some((day) => !isDay(day));
}

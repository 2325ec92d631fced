import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCrosswalkShape, jsonSchema, parseFramework } from "../../src/schema.js";
import { isValid } from "../assessment/json-schema-validator.js";

function documentsIn(folder: string): readonly (readonly [name: string, document: unknown])[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))]);
}

const frameworks = documentsIn("src/generated/frameworks");
const crosswalks = documentsIn("src/generated/crosswalks");

describe("shipped documents", () => {
  it("are there", () => {
    expect(frameworks.length).toBeGreaterThan(0);
    expect(crosswalks.length).toBeGreaterThan(0);
  });

  it.each(frameworks)("%s has the shape of a framework, for zod and for JSON Schema", (_, document) => {
    expect(parseFramework(document)).toBe(document);
    expect(isValid(jsonSchema("framework"), document)).toBe(true);
  });

  it.each(crosswalks)("%s has the shape of a crosswalk, for zod and for JSON Schema", (_, document) => {
    expect(checkCrosswalkShape(document)).toEqual([]);
    expect(isValid(jsonSchema("crosswalk"), document)).toBe(true);
  });
});

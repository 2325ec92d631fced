import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { recordOf } from "../../src/core/record.schema.js";

const counts = recordOf(z.string(), z.number());

describe("recordOf", () => {
  it.each([
    { why: "no key is fine", value: {}, result: true },
    { why: "an object without a prototype is one", value: Object.assign(Object.create(null), { a: 1 }), result: true },
    { why: "constructor is a key like any other", value: { constructor: 1 }, result: true },
    {
      why: "__proto__ is refused, with a value of the right kind",
      value: JSON.parse('{"__proto__":1}'),
      result: false,
    },
    { why: "values are checked", value: { a: "1" }, result: false },
    { why: "a list is not an object", value: [1], result: false },
    { why: "null is not an object", value: null, result: false },
  ])("$why", ({ value, result }) => {
    expect(counts.safeParse(value).success).toBe(result);
  });

  it("takes exactly the objects whose values are numbers", () => {
    const record = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string()));
    fc.assert(
      fc.property(record, (value) => {
        const right = Object.values(value).every((member) => typeof member === "number");
        expect(counts.safeParse(value).success).toBe(right && !Object.hasOwn(value, "__proto__"));
      }),
    );
  });
});

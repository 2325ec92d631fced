import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isId } from "../../src/core/id.js";
import { idSchema } from "../../src/core/id.schema.js";

describe("idSchema", () => {
  it("takes what isId takes, and nothing else", () => {
    const near = fc.stringMatching(/^[a-zA-Z0-9._ -]{0,70}$/);
    fc.assert(
      fc.property(fc.oneof(near, fc.string(), fc.anything()), (value) => {
        expect(idSchema.safeParse(value).success).toBe(isId(value));
      }),
    );
  });
});

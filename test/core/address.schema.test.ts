import { describe, expect, it } from "vitest";
import { addressSchema } from "../../src/core/address.schema.js";

describe("addressSchema", () => {
  it.each(["https://example.org/handbook", "http://example.org/a?b=c#d"])("takes %s", (address) => {
    expect(addressSchema.safeParse(address).success).toBe(true);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "example.org", "https://", "https://a b", " https://a", 5])(
    "refuses %s",
    (address) => {
      expect(addressSchema.safeParse(address).success).toBe(false);
    },
  );
});

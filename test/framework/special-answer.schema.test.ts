import { describe, expect, it } from "vitest";
import { checkShape } from "../../src/framework/check-shape.schema.js";
import { specialAnswerSchema } from "../../src/framework/special-answer.schema.js";

describe("specialAnswerSchema", () => {
  it.each(["not-applicable", "left-out", "unrated", { as: "met" }, { as: 2 }])("takes the effect %j", (effect) => {
    const answer = { id: "na", number: 9, effect, for: { tagged: "beds" }, requires: ["reason"] };
    expect(checkShape(specialAnswerSchema, answer, "answer")).toEqual([]);
  });

  it.each([
    { effect: "ignore", issue: { code: "not-allowed", path: "/effect" } },
    { effect: { as: true }, issue: { code: "wrong-type", path: "/effect/as" } },
    { effect: {}, issue: { code: "missing-key", path: "/effect" } },
    { effect: ["unrated"], issue: { code: "wrong-type", path: "/effect" } },
  ])("refuses the effect $effect", ({ effect, issue }) => {
    expect(checkShape(specialAnswerSchema, { id: "na", effect }, "answer")).toMatchObject([issue]);
  });
});

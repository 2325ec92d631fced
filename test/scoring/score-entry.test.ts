import * as main from "quality-frameworks";
import * as only from "quality-frameworks/score";
import { expect, it } from "vitest";

it("quality-frameworks/score holds the main entry's own functions", () => {
  expect(Object.keys(only).sort()).toEqual(["QualityError", "compile", "safeScore", "score"]);
  for (const [name, value] of Object.entries(only)) expect(value).toBe(main[name as keyof typeof only]);
});

import { describe, expect, it } from "vitest";
import { daySchema, periodSchema } from "../../src/core/day.schema.js";

describe("daySchema", () => {
  it.each([
    { day: "2026-02-28", result: true },
    { day: "2026-02-30", result: false },
    { day: "2026-2-3", result: false },
    { day: new Date(0), result: false },
    { day: 20260504, result: false },
  ])("answers $result for $day", ({ day, result }) => {
    expect(daySchema.safeParse(day).success).toBe(result);
  });
});

describe("periodSchema", () => {
  it.each([
    { why: "a period may go on", period: { from: "2026-01-01" }, result: true },
    { why: "a period may end", period: { from: "2026-01-01", until: "2026-12-31" }, result: true },
    { why: "a period begins", period: { until: "2026-12-31" }, result: false },
    { why: "undefined is not an end", period: { from: "2026-01-01", until: undefined }, result: false },
  ])("$why", ({ period, result }) => {
    expect(periodSchema.safeParse(period).success).toBe(result);
  });
});

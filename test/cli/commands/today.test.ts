import { describe, expect, it } from "vitest";
import { today } from "../../../src/cli/commands/today.js";

describe("today", () => {
  it.each([
    { why: "just after midnight", now: new Date(2026, 0, 5, 0, 1), day: "2026-01-05" },
    { why: "just before midnight", now: new Date(2026, 10, 30, 23, 59), day: "2026-11-30" },
  ])("is the day of the place where the clock stands $why", ({ now, day }) => {
    expect(today(now)).toBe(day);
  });
});

import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent } from "../../src/report/format-number.js";

describe("formatNumber", () => {
  it.each([
    { why: "whole numbers stay whole", value: 104, language: "en", text: "104" },
    { why: "two decimals at most, rounded half up", value: 2.875, language: "en", text: "2.88" },
    { why: "a comma in Czech", value: 0.5, language: "cs", text: "0,5" },
    { why: "a comma in Bulgarian", value: 0.5, language: "bg", text: "0,5" },
  ])("$why", ({ value, language, text }) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});

describe("formatPercent", () => {
  it.each([
    { why: "128 of 144", value: 12800 / 144, language: "en", text: "88.89 %" },
    { why: "always two decimals", value: 50, language: "en", text: "50.00 %" },
    { why: "a comma in Czech", value: 10400 / 153, language: "cs", text: "67,97 %" },
  ])("$why", ({ value, language, text }) => {
    expect(formatPercent(value, language)).toBe(text);
  });
});

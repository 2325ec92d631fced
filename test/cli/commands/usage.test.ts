import { describe, expect, it, vi } from "vitest";
import { version } from "../../../src/generated/version.js";
import { call, sample } from "../call.js";

describe("usage", () => {
  it.each([
    { why: "an unknown command", argv: ["scor", sample], says: "Did you mean score?" },
    { why: "an unknown option", argv: ["score", sample, "--jsn"], says: "Did you mean --json?" },
    { why: "a missing argument", argv: ["score"], says: "missing required argument" },
    { why: "too many arguments", argv: ["score", sample, sample], says: "too many arguments" },
    { why: "a report without a file", argv: ["report", sample], says: "--output" },
    {
      why: "a report of a kind that is not written",
      argv: ["report", sample, "-o", "out.docx"],
      says: "ending in .html or .md",
    },
    { why: "no language", argv: ["score", sample, "--lang", "e_n"], says: "language tags" },
    { why: "a language that does not exist", argv: ["score", sample, "--lang", "cz"], says: 'no language "cz"' },
    { why: "standard input named twice", argv: ["check", "-", "-"], says: "once" },
    {
      why: "a module in a file that is not TypeScript",
      argv: ["generate", "frameworks/czech-social-services", "-o", "fw.js"],
      says: "end it with .ts",
    },
    { why: "no day", argv: ["show", "czech-social-services", "--on", "2026-02-30"], says: "a day of the calendar" },
    { why: "an unknown framework", argv: ["show", "czech-services"], says: "czech-social-services" },
    {
      why: "an unknown edition",
      argv: ["show", "czech-social-services", "--edition", "2024-01-01"],
      says: "2025-03-01",
    },
    { why: "an unknown level", argv: ["plan", sample, "--level", "wel-fulfilled"], says: "well-fulfilled" },
    {
      why: "a level as what the whole is to reach",
      argv: ["plan", sample, "--target", "2"],
      says: "is a level of the items",
    },
    {
      why: "a level beside actions of one's own",
      argv: ["plan", sample, "--level", "2", "--actions", "nowhere.yaml"],
      says: "--level is for drafted actions",
    },
    { why: "no command at all", argv: [], says: "Usage: quality-frameworks" },
  ])("ends with 2 for $why, and says what would be right", async ({ argv, says }) => {
    const { code, out, err } = await call(argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.replaceAll(/\s+/g, " ")).toContain(says);
    for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([[["--help"]], [["help"]], [["score", "--help"]], [["help", "new"]]])("prints help for %j", async (argv) => {
    const { code, out, err } = await call(argv);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Usage: quality-frameworks");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("prints its version", async () => {
    expect(await call(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("tells a bug of ours in a sentence, and where it happened only on request", async () => {
    const { DateTimeFormat, getCanonicalLocales } = Intl;
    vi.stubGlobal("Intl", { DateTimeFormat, NumberFormat: broken, getCanonicalLocales });
    const quiet = await call(["score", sample]);
    const loud = await call(["score", sample], { debug: true });
    vi.unstubAllGlobals();
    expect(quiet).toMatchObject({ code: 3, out: "" });
    expect(quiet.err).toMatch(/^A bug in quality-frameworks: The machine stopped\./);
    expect(quiet.err).not.toMatch(/^\s+at /m);
    expect(loud.code).toBe(3);
    expect(loud.err).toMatch(/^\s+at /m);
  });
});

function broken(): never {
  throw new Error("The machine stopped.");
}

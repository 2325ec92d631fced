import { describe, expect, it } from "vitest";
import { call, sample } from "../call.js";

describe("explain", () => {
  it("says what brought the points of the whole, and what the result rests on", async () => {
    const { code, out, err } = await call(["explain", sample]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("The whole has 104 of 153 points");
    expect(out.replaceAll(/\s+/g, " ")).toContain("Scale: official. Rules: a proposal, not official.");
    expect(out.replaceAll(/\s+/g, " ")).toContain("no overall verdict, no threshold and no essential criterion");
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("explains one node in the language wanted, with what the result rests on", async () => {
    const { out } = await call(["explain", sample, "s7", "--lang", "cs"]);
    expect(out).toMatch(/^ {4}7b má hodnocení „není splněno“/m);
    expect(out).toMatch(/Stupnice +úřední/);
  });

  it("goes down to every item when asked", async () => {
    const { out } = await call(["explain", sample, "--all"]);
    expect(out).toContain("10e is rated “not fulfilled”");
  });

  it("prints the explanation as data", async () => {
    const { out } = await call(["explain", sample, "s7.b", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ node: { id: "s7.b" }, state: "scored" });
  });

  it("suggests the nearest id for one that there is not", async () => {
    const { code, out, err } = await call(["explain", sample, "s7.bb"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain('Did you mean "s7.b"?');
  });
});

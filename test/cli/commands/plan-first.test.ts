import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, makeFolder } from "../call.js";

const home = "examples/sunny-home-2026.yaml";
const folder = makeFolder();
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const actions = file(
  "actions.yaml",
  "actions:\n  - { id: a, expects: [{ item: s7.b, level: 3 }], effort: 2 }\n  - { id: b, expects: [{ item: s10.e, level: 3 }], effort: 3, cost: 10 }\n",
);

describe("plan with a budget or a target for the whole", () => {
  it("says what to do first among the actions of a file", async () => {
    const { code, out } = await call(["plan", home, "--actions", actions, "--budget", "4"]);
    expect(code).toBe(0);
    expect(out).toContain("+ “a”: taken, because it takes the whole from 104 to 107.");
    expect(out).toContain("- “b”: left out, because it takes an effort of 3, and 2 is left.");
    expect(out).toContain("No other choice is better.");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("chooses among the drafted actions, each of effort 1, where no file is given", async () => {
    const { code, out } = await call(["plan", home, "--target", "70%", "--json"]);
    const plan = JSON.parse(out);
    expect(code).toBe(0);
    expect(plan).toMatchObject({ reached: true, proven: true, effort: 2 });
    expect(plan.forecast.after.percent).toBeGreaterThanOrEqual(70);
  });

  it("keeps to the money as well, and says when a target is out of reach", async () => {
    const { out } = await call(["plan", home, "--actions", actions, "--target", "99%", "--cost", "5"]);
    expect(out).toContain("The target cannot be reached with these actions");
    expect(out).toContain("+ “a”: taken");
    expect(out).toContain("- “b”: left out, because it costs 10, and 5 is left.");
  });

  it.each([
    { target: "75,5%", says: "Write the percentage to reach as 75% or 75.5%" },
    { target: "-5%", says: "Write the percentage to reach as 75% or 75.5%" },
    { target: "75", says: "A percentage is written with its sign: --target 75%." },
    { target: "101%", says: "from 0 to 100" },
  ])("says how a percentage is written in place of $target", async ({ target, says }) => {
    const { code, out, err } = await call(["plan", home, "--target", target]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replaceAll(/\s+/g, " ")).toContain(says);
  });

  it("names what was asked for, in the numbers of the language", async () => {
    const asked = await call(["plan", home, "--target", "75.5%", "--budget", "0.5", "--cost", "3", "--lang", "cs"]);
    expect(asked.out).toMatch(/cíl +75,5 %/);
    expect(asked.out).toMatch(/rozpočet +pracnost 0,5, cena 3/);
    expect(asked.out).toMatch(/nyní +104, 67,97 %/);
    expect((await call(["plan", home, "--target", "60%"])).out).toContain("The target is reached already.");
  });

  it("says how many items are not rated, since a result with gaps tells little", async () => {
    const empty = file("empty.yaml", "framework: veqf\nedition: '2010-10-06'\nresponses: {}\n");
    const { out } = await call(["plan", empty, "--budget", "3"]);
    expect(out).toContain("29 of 29 items are not rated: rate them before you rely on this choice.");
    expect((await call(["plan", home, "--budget", "3"])).out).not.toContain("not rated");
  });

  it("sets titles that hold quotes apart by single ones inside", async () => {
    const { out } = await call(["plan", home, "--budget", "1"], { width: 400 });
    expect(out).toContain("from ‘not fulfilled’ to ‘excellently fulfilled’”: taken");
  });

  it("still drafts a plan for a level", async () => {
    const { out } = await call(["plan", home, "--level", "well-fulfilled"]);
    expect(out).toContain("Improvement plan, a first draft");
  });

  it("writes what is chosen as an improvement plan, in an order that can be kept, which the check accepts", async () => {
    const candidates = file(
      "support.yaml",
      "actions:\n  - { id: support, expects: [{ item: s10.e, level: 3 }], effort: 3, after: [found] }\n  - { id: mediator, effort: 1, cost: 5 }\nmilestones:\n  - { id: found, actions: [mediator] }\n",
    );
    for (const name of ["chosen.yaml", "chosen.json"]) {
      const plan = join(folder, name);
      const { code, out } = await call(["plan", home, "--actions", candidates, "--budget", "9", "-o", plan]);
      expect(code).toBe(0);
      expect(out).toContain("What to do first");
      expect(out).toContain(`Plan: ${plan}`);
      const checked = await call(["plan", "check", plan, "--assessment", home]);
      expect(checked).toMatchObject({ code: 0, out: expect.stringContaining("Nothing to mend") });
    }
    expect(JSON.parse(readFileSync(join(folder, "chosen.json"), "utf8"))).toMatchObject({
      createdOn: "2026-05-04",
      actions: [
        { id: "mediator", title: { en: "mediator" }, items: [], effort: 1, cost: 5 },
        {
          id: "support",
          items: ["s10.e"],
          expects: [{ item: "s10.e", from: "not-fulfilled", level: "excellently-fulfilled" }],
          after: ["mediator"],
          effort: 3,
        },
      ],
    });
  });

  it("writes the chosen ones of the drafted actions as they were drafted, to standard output too", async () => {
    const { code, out, err } = await call(["plan", home, "--target", "70%", "-o", "-"]);
    expect({ code, err }).toMatchObject({ code: 0 });
    const plan = file("drafted.yaml", out);
    expect(out).toContain("answers:");
    expect((await call(["plan", "check", plan, "--assessment", home])).code).toBe(0);
  });

  it.each([
    { why: "no list of actions", text: "plans: []\n", says: "(missing-key)" },
    { why: "an unknown item", text: "actions:\n  - { id: a, expects: [{ item: s99, level: 3 }] }\n", says: "s99" },
    { why: "an effort below nothing", text: "actions:\n  - { id: a, effort: -1 }\n", says: "0 or more" },
  ])("names the line of what is wrong with the actions: $why", async ({ text, says }) => {
    const { code, out } = await call(["plan", home, "--budget", "4", "--actions", file("wrong.yaml", text)]);
    expect(code).toBe(1);
    expect(out).toContain(says);
    expect(out).toContain("wrong.yaml");
  });

  it.each([
    { why: "a budget that is no number", argv: ["--budget", "lots"] },
    { why: "a file that is there already", argv: ["--budget", "4", "-o", actions] },
  ])("refuses $why", async ({ argv }) => {
    expect((await call(["plan", home, ...argv])).code).toBe(2);
  });
});

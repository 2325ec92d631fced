import { type Crosswalk, reverseCrosswalk } from "quality-frameworks";
import { crosswalks, loadCrosswalk } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { QualityError } from "../../src/core/quality-error.js";

const veqf = { framework: "veqf", edition: "2010-10-06" };
const czech = { framework: "czech-social-services", edition: "2026-01-01" };

describe("crosswalks", () => {
  it.each(crosswalks)("lists $name as it is when it is loaded", async (entry) => {
    const crosswalk: Crosswalk = await loadCrosswalk(entry.from, entry.to);
    const { name, from, to, title, wording, relations } = entry;
    expect(name).toBe(`${from.framework}-${from.edition}--${to.framework}-${to.edition}`);
    expect({ from, to, title, wording }).toEqual({
      from: crosswalk.from,
      to: crosswalk.to,
      title: crosswalk.title,
      wording: crosswalk.wording,
    });
    for (const [kind, count] of Object.entries(relations)) {
      expect(crosswalk.relations.filter(({ relation }) => relation === kind).length, kind).toBe(count);
    }
    expect(Object.values(relations).reduce((sum, count) => sum + count)).toBe(crosswalk.relations.length);
  });

  it("is in alphabetical order and frozen", () => {
    const names = crosswalks.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(Object.isFrozen(crosswalks[0]?.relations)).toBe(true);
  });
});

describe("loadCrosswalk", () => {
  it("gives the one that was asked for, and turns it where it ships the other way", async () => {
    const straight = await loadCrosswalk(czech, veqf);
    expect(straight).toMatchObject({ from: czech, to: veqf });
    expect(await loadCrosswalk(veqf, czech)).toEqual(reverseCrosswalk(straight));
  });

  it("takes an assessment as the side one comes from", async () => {
    expect((await loadCrosswalk({ ...czech, responses: {} } as typeof czech, veqf)).from).toEqual(czech);
  });

  it.each([
    {
      why: "names where crosswalks lead from there",
      from: { ...czech, edition: "2012-01-01" },
      to: veqf,
      says: 'The first is joined with: "czech-social-services" 2025-03-01.',
    },
    {
      why: "says so where none does",
      from: { framework: "social-quality-system", edition: "2026-11-22" },
      to: veqf,
      says: "None ships for the first.",
    },
    { why: "knows none from an edition to itself", from: czech, to: czech, says: 'No crosswalk joins "czech' },
  ])("$why", async ({ from, to, says }) => {
    const error: unknown = await loadCrosswalk(from, to).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QualityError);
    expect((error as QualityError).code).toBe("unknown-crosswalk");
    expect((error as QualityError).message).toContain(says);
  });
});

import { frameworks, loadFramework } from "quality-frameworks/frameworks";
import { describe, expect, it } from "vitest";
import { QualityError } from "../../src/core/quality-error.js";
import { countNodes } from "../../src/framework/count-nodes.js";
import type { Framework } from "../../src/framework/framework.js";
import type { ItemId } from "../../src/framework/ids.js";
import { chooseEdition } from "../../src/frameworks/choose-edition.js";
import { labelsOf } from "../../src/scoring/labels-of.js";

const all = frameworks.flatMap(({ id, editions }) => editions.map((entry) => ({ id, entry })));

/** Gives the code and message of the error that a load ends with. */
async function refusal(id: string, options?: Parameters<typeof loadFramework>[1]): Promise<string> {
  const error: unknown = await loadFramework(id, options).then(
    () => new Error("It was loaded."),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(QualityError);
  return `${(error as QualityError).code}: ${(error as QualityError).message}`;
}

describe("frameworks", () => {
  it.each(all)("lists $id, edition $entry.edition, as it is when it is loaded", async ({ id, entry }) => {
    const framework = await loadFramework(id, { edition: entry.edition });
    expect(framework).toMatchObject({ id, edition: entry.edition });
    const { wording, scale, rules, unverified } = labelsOf(framework);
    expect(entry).toEqual({
      edition: framework.edition,
      ...(framework.inForce && { inForce: framework.inForce }),
      ...(framework.dated && { dated: framework.dated }),
      counts: countNodes(framework),
      labels: { wording, scale, rules, unverified },
    });
  });

  it("is in alphabetical order, with the editions oldest first, and frozen", () => {
    const ids = frameworks.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    for (const { editions } of frameworks) {
      const days = editions.map(({ edition }) => edition);
      expect(days).toEqual([...days].sort());
    }
    expect(Object.isFrozen(frameworks[0]?.editions[0]?.counts)).toBe(true);
  });
});

describe("loadFramework", () => {
  it.each(all)("gives $id, edition $entry.edition, frozen through and through", async ({ id, entry }) => {
    const open: unknown[] = [await loadFramework(id, { edition: entry.edition })];
    for (let value = open.pop(); value !== undefined; value = open.pop()) {
      if (typeof value !== "object" || value === null) continue;
      expect(Object.isFrozen(value)).toBe(true);
      open.push(...Object.values(value));
    }
  });

  it.each([
    { why: "the newest without a wish", options: undefined, edition: "2026-01-01" },
    { why: "the newest for an empty wish", options: {}, edition: "2026-01-01" },
    { why: "the one named", options: { edition: "2012-01-01" }, edition: "2012-01-01" },
    { why: "the one in force on the last day of another", options: { on: "2025-02-28" }, edition: "2012-01-01" },
    { why: "the one in force on its first day", options: { on: "2025-03-01" }, edition: "2025-03-01" },
    { why: "the one in force today and from then on", options: { on: "2030-01-01" }, edition: "2026-01-01" },
  ])("loads $why", async ({ options, edition }) => {
    expect((await loadFramework("czech-social-services", options)).edition).toBe(edition);
  });

  it("gives the same object each time", async () => {
    const options = { edition: "2026-01-01" } as const;
    expect(await loadFramework("czech-social-services", options)).toBe(
      await loadFramework("czech-social-services", options),
    );
  });

  it("knows the ids of an edition that the compiler can read, and only text of any other", async () => {
    const typed = await loadFramework("czech-social-services", { edition: "2026-01-01" });
    const known: ItemId<typeof typed> = "s15.h";
    // @ts-expect-error there is no such criterion
    const unknown: ItemId<typeof typed> = "s15.z";
    const plain: Framework = await loadFramework("czech-social-services", { on: "2026-05-04" });
    const anything: ItemId<typeof plain> = "s15.z";
    expect([known, unknown, anything]).toHaveLength(3);
  });

  it.each([
    {
      why: "a misspelt id",
      id: "czech-social-servces",
      says: 'unknown-framework: No framework "czech-social-servces" ships with this package. Did you mean "czech-social-services"?',
    },
    { why: "an id like nothing else", id: "x", says: "There are: " },
    { why: "the name of something every object has", id: "constructor", says: "unknown-framework" },
    { why: "__proto__", id: "__proto__", says: "unknown-framework" },
    {
      why: "an unknown edition",
      options: { edition: "2026-01-02" },
      says: 'unknown-edition: "czech-social-services" has no edition "2026-01-02". There are: 2012-01-01, 2025-03-01, 2026-01-01.',
    },
    { why: "an edition named constructor", options: { edition: "constructor" }, says: "unknown-edition" },
    {
      why: "a day before all editions",
      options: { on: "2011-12-31" },
      says: "2012-01-01 (in force from 2012-01-01 until 2025-02-28)",
    },
    {
      why: "a day that the calendar does not have",
      options: { on: "2026-02-30" },
      says: 'wrong-usage: "2026-02-30" is not a day',
    },
    { why: "two wishes at once", options: { edition: "2026-01-01", on: "2026-01-01" }, says: "wrong-usage" },
  ])("refuses $why", async ({ id = "czech-social-services", options, says }) => {
    expect(await refusal(id, options)).toContain(says);
  });
});

describe("chooseEdition", () => {
  it("tells the days of editions that do not say when they are in force", () => {
    const czech = frameworks.find(({ id }) => id === "czech-social-services");
    const [first, , last] = czech!.editions;
    const { inForce: _, ...bare } = first!;
    expect(() => chooseEdition({ ...czech!, editions: [bare, last!] }, { on: "2000-01-01" })).toThrow(
      "2012-01-01 (in force from 2012-01-01), 2026-01-01 (in force from 2026-01-01)",
    );
  });
});

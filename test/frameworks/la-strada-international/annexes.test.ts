import { listItems } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";

const annexes = new Map(framework.annexes?.map((annex) => [annex.id, annex.entries]));
const entries = [...annexes.values()].flat();

describe("the compliance mechanism", () => {
  const mechanism = annexes.get("compliance-mechanism") ?? [];

  it("has the four elements of the deck, and the review with clients of its workshop", () => {
    expect(mechanism.map((entry) => [entry.id, entry.publishedAs])).toEqual([
      ["working-group", "standards-deck"],
      ["self-assessment-tool", "standards-deck"],
      ["best-practices", "standards-deck"],
      ["focus-groups", "standards-deck"],
      ["review-with-clients", "standards-deck-workshop"],
    ]);
  });

  it("stands in the deck, at its place", () => {
    for (const [index, { id, source, wording }] of mechanism.entries()) {
      expect([source?.document, wording], id).toEqual(["lsi-deck", "paraphrase"]);
      if (index < 4) expect(source?.place).toBe(`compliance mechanism, element ${index + 1}`);
    }
  });

  it("is told apart from what we suggest, which claims nothing of La Strada", () => {
    const suggested = annexes.get("suggestions") ?? [];
    expect(suggested.map((entry) => entry.id)).toEqual([
      "suggested-scale",
      "suggested-cycle",
      "suggested-peer-exchange",
    ]);
    for (const entry of suggested) {
      expect(entry).not.toHaveProperty("publishedAs");
      expect(entry).not.toHaveProperty("wording");
    }
  });
});

describe("the annexes", () => {
  it("say what the standards are for, what is known of their time and what is not public", () => {
    const sizes = [...annexes].map(([id, list]) => [id, list.length]);
    expect(sizes).toEqual([
      ["purpose", 8],
      ["compliance-mechanism", 5],
      ["suggestions", 3],
      ["history", 3],
      ["not-public", 7],
    ]);
  });

  it("name only items that there are", () => {
    const ids = new Set(listItems(framework).map((item) => item.id));
    for (const { id, answeredBy = [] } of entries) {
      for (const item of answeredBy) expect(ids.has(item as never), `${id} ${item}`).toBe(true);
    }
  });

  it("say where every claim about La Strada stands", () => {
    for (const { id, source, wording } of entries) {
      if (wording === "paraphrase") expect(source?.document, id).toMatch(/^lsi-/);
    }
  });
});

describe("duties and cadences", () => {
  it("ask for an action, a role and a day for each item below the floor", () => {
    expect(framework.duties?.find((duty) => duty.id === "close-shortfalls")).toMatchObject({
      provenance: "proposal",
      below: "with-gaps",
      requires: ["action", "owner", "due"],
    });
  });

  it("suggest a year, half a year and three years", () => {
    const every = framework.cadences?.map((cadence) => [cadence.id, cadence.every.count, cadence.every.unit]);
    expect(every).toEqual([
      ["yearly-self-assessment", 1, "year"],
      ["half-year-check", 6, "month"],
      ["three-year-review", 3, "year"],
    ]);
  });
});

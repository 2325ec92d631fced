import { listItems, score, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/veqf/2010-10-06";
import { describe, expect, it } from "vitest";

const visits = [...walk(framework)];
const ofKind = (kind: string) => visits.filter((visit) => visit.kind === kind);

describe("the Voluntary European Quality Framework", () => {
  it("is the text that was adopted on 6 October 2010, with a date of its own", () => {
    expect(framework.edition).toBe("2010-10-06");
    expect(framework).not.toHaveProperty("dated");
  });

  it("has 4 groups, 13 principles and 22 criteria, and 29 items", () => {
    expect(ofKind("area")).toHaveLength(4);
    expect(ofKind("standard")).toHaveLength(13);
    expect(ofKind("criterion")).toHaveLength(22);
    expect(listItems(framework)).toHaveLength(29);
    expect(framework.counts).toEqual({ areas: 4, standards: 13, criteria: 22, items: 29 });
  });

  it("rates 7 principles themselves and 6 through their criteria", () => {
    const criteria = ofKind("standard").map(({ node }) => [
      node.id,
      ofKind("criterion").filter((visit) => visit.parents.at(-1)?.node.id === node.id).length,
    ]);
    expect(criteria).toEqual([
      ["available", 0],
      ["accessible", 0],
      ["affordable", 0],
      ["person-centred", 0],
      ["comprehensive", 0],
      ["continuous", 0],
      ["outcome-oriented", 0],
      ["respect-for-users-rights", 7],
      ["participation-and-empowerment", 3],
      ["partnership", 2],
      ["good-governance", 4],
      ["working-conditions-human-capital", 4],
      ["adequate-physical-infrastructure", 2],
    ]);
  });

  it("gives each principle the same say, rated itself or through criteria", () => {
    const responses = Object.fromEntries(
      listItems(framework).map(({ id }) => [id, id.startsWith("respect-for-users-rights") ? 3 : 0]),
    );
    const byCriteria = score(framework, { framework: "veqf", edition: "2010-10-06", responses });
    const byItself = score(framework, {
      framework: "veqf",
      edition: "2010-10-06",
      responses: Object.fromEntries(listItems(framework).map(({ id }) => [id, id === "available" ? 3 : 0])),
    });
    expect(byCriteria.value).toBe(100 / 13);
    expect(byItself.value).toBe(100 / 13);
  });
});

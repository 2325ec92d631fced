import { listItems, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { describe, expect, it } from "vitest";

const visits = [...walk(framework)];
const directions = visits.filter((visit) => visit.kind === "area").map((visit) => visit.node);
const questions = visits.filter((visit) => visit.kind === "standard").map((visit) => visit.node);

describe("the self-assessment of ISS-Bulgaria", () => {
  it("is the text of the day of the slides, which name it", () => {
    expect(framework.edition).toBe("2014-06-11");
    expect(framework.sources?.[0]).toMatchObject({ id: "iss-slides-2014", date: "2014-06-11" });
    expect(framework).not.toHaveProperty("dated");
    expect(framework).not.toHaveProperty("inForce");
  });

  it("has 8 directions with 35 questions, all of them items rated directly", () => {
    expect(directions.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `iss-${number}`));
    expect(framework.areas.map(({ standards }) => standards?.length)).toEqual([5, 2, 4, 8, 6, 3, 3, 4]);
    expect(visits).toHaveLength(8 + 35);
    expect(listItems(framework).map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
    expect(framework.counts).toEqual({ areas: 8, standards: 35, items: 35 });
  });

  it("numbers directions as the slides do and questions by their place in them", () => {
    for (const { id, code } of [...directions, ...questions]) expect(`iss-${code}`).toBe(id);
    for (const { id, standards = [] } of framework.areas) {
      expect(standards.map((question) => question.id)).toEqual(standards.map((_, at) => `${id}.${at + 1}`));
    }
  });

  it("has 24 aspects in 9 questions, and none elsewhere", () => {
    const aspects = visits.filter(({ node }) => node.aspects !== undefined);
    expect(Object.fromEntries(aspects.map(({ node }) => [node.id, node.aspects?.length]))).toEqual({
      "iss-2.1": 3,
      "iss-2.2": 3,
      "iss-4.4": 2,
      "iss-4.7": 3,
      "iss-5.1": 3,
      "iss-6.2": 3,
      "iss-6.3": 2,
      "iss-7.3": 3,
      "iss-8.4": 2,
    });
    expect(aspects.flatMap(({ node }) => node.aspects ?? [])).toHaveLength(24);
  });

  it("gives the purposes that the slides add in brackets: of two directions and of the points of the second", () => {
    const aimed = visits.filter(({ node }) => node.purpose !== undefined);
    expect(aimed.map(({ node }) => node.id)).toEqual(["iss-2", "iss-2.1", "iss-2.2", "iss-5"]);
  });

  it("hints at 77 pieces of evidence, at one at least for each question", () => {
    for (const { id, evidenceHints } of questions) expect(evidenceHints?.length, id).toBeGreaterThanOrEqual(1);
    expect(questions.flatMap(({ evidenceHints }) => evidenceHints ?? [])).toHaveLength(77);
  });

  it("speaks of directions and questions, in both languages", () => {
    expect(framework.terms).toEqual({
      area: { en: "direction", bg: "направление" },
      standard: { en: "question", bg: "въпрос" },
      item: { en: "question", bg: "въпрос" },
    });
  });

  it("says of no question that it is optional or weighs more than another", () => {
    for (const { node } of visits) {
      expect(node).not.toHaveProperty("weight");
      expect(node).not.toHaveProperty("appliesWhen");
    }
  });

  it("gives each question one to three of the tags that it declares, and uses each of them", () => {
    const declared = framework.tags?.map(({ id }) => id);
    for (const { id, tags } of questions) {
      expect(tags?.length, id).toBeGreaterThanOrEqual(1);
      expect(tags?.length, id).toBeLessThanOrEqual(3);
    }
    expect([...new Set(questions.flatMap(({ tags }) => tags ?? []))].sort()).toEqual(declared);
  });
});

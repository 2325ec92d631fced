import { listItems, score, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/child-protection-system/2026-11-22";
import { describe, expect, it } from "vitest";

const visits = [...walk(framework)];
const items = visits.filter((visit) => visit.isItem);
const tagged = (tag: string) => items.filter(({ node }) => node.tags?.includes(tag)).map(({ node }) => node.id);

describe("the child protection system", () => {
  it("has 10 areas that hold 37 criteria directly", () => {
    const held = framework.areas.map((area) => [area.id, area.standards?.length]);
    expect(held).toEqual([
      ["cps-purpose", 4],
      ["cps-components", 3],
      ["cps-approach", 4],
      ["cps-responsibility", 6],
      ["cps-capacity", 3],
      ["cps-government-duties", 4],
      ["cps-goal-resources", 4],
      ["cps-goal-prevention", 5],
      ["cps-goal-cross-sector", 1],
      ["cps-goal-all-levels", 3],
    ]);
    expect(listItems(framework)).toHaveLength(37);
    expect(framework.terms?.standard?.en).toBe("criterion");
  });

  it.each([
    { kind: "purpose", count: 2 },
    { kind: "open-question", count: 1 },
    { kind: "criterion", count: 18 },
    { kind: "component", count: 3 },
    { kind: "strategy", count: 13 },
  ])("has $count items of the kind $kind", ({ kind, count }) => {
    expect(tagged(`kind-${kind}`)).toHaveLength(count);
  });

  it("divides items into 46 parts, as aspects that nobody rates", () => {
    expect(items.flatMap(({ node }) => node.aspects ?? [])).toHaveLength(46);
  });

  it("names 19 actors, and each acts somewhere", () => {
    const actors = framework.tags!.filter(({ id }) => id.startsWith("actor-"));
    expect(actors).toHaveLength(19);
    const goals = framework.areas.flatMap((area) => area.tags ?? []);
    for (const { id } of actors) expect(tagged(id).length > 0 || goals.includes(id), id).toBe(true);
    // The notes name funders with the goal, and the government alone with its second strategy.
    expect(goals).toEqual(["actor-international-funders"]);
    expect(items.find(({ node }) => node.id === "cps-g1.2")?.node.tags).toContain("actor-government");
    expect(tagged("actor-international-funders")).toEqual([]);
  });
});

describe("the four goals", () => {
  const result = score(framework, {
    framework: "child-protection-system",
    edition: "2026-11-22",
    responses: Object.fromEntries(items.map(({ node }) => [node.id, node.tags?.includes("kind-strategy") ? 3 : 0])),
  });

  it("show 4, 5, 1 and 3 strategies, and the rest beside them", () => {
    const groups = result.groupings["cps-goals"]!.children;
    expect(groups.map(({ id, coverage }) => [id, coverage.expected])).toEqual([
      ["cps-g1", 4],
      ["cps-g2", 5],
      ["cps-g3", 1],
      ["cps-g4", 3],
      ["cps-beside-goals", 24],
    ]);
  });

  it("have results of their own, from strategies only, and no total that would compete with the first", () => {
    expect(result.groupings["cps-goals"]!.children.map(({ percent }) => percent)).toEqual([100, 100, 100, 100, 0]);
    expect(result.groupings["cps-goals"]!.value).toBeNull();
    expect(result.percent).toBe(40);
  });
});

describe("the eight problems", () => {
  const problems = framework.annexes!.find(({ id }) => id === "cps-problems")!.entries;

  it("are each answered by criteria that are there", () => {
    expect(problems).toHaveLength(8);
    const ids = items.map(({ node }) => node.id);
    for (const { id, answeredBy } of problems) {
      expect(answeredBy?.length, id).toBeGreaterThanOrEqual(1);
      for (const one of answeredBy ?? []) expect(ids, id).toContain(one);
    }
  });

  it.each([
    { problem: "cps-problem-1", answers: ["cps-c1"] },
    { problem: "cps-problem-5", answers: ["cps-b1", "cps-f2", "cps-g2.3"] },
    { problem: "cps-problem-7", answers: ["cps-b2", "cps-e2", "cps-f3", "cps-g2.4", "cps-g4.3"] },
  ])("$problem is answered by $answers", ({ problem, answers }) => {
    expect(problems.find(({ id }) => id === problem)?.answeredBy).toEqual(answers);
  });
});

describe("labels of the child protection system", () => {
  it("say that the day, the scale and the sums are ours and the words a paraphrase", () => {
    const { labels } = score(framework, { framework: framework.id, edition: framework.edition, responses: {} });
    expect(labels).toMatchObject({
      wording: ["paraphrase", "interpretive"],
      scale: "proposal",
      rules: "proposal",
      unverified: [],
      dated: "ours",
    });
    expect(labels.disclaimer?.en).toContain("without author, place or date");
  });

  it("mark three items as our reading, each with a note that says what is ours", () => {
    const read = items.filter(({ node }) => node.wording === "interpretive").map(({ node }) => node);
    expect(read.map(({ id }) => id)).toEqual(["cps-a3", "cps-e3", "cps-g1.3"]);
    for (const { id, note } of read) expect(note?.en, id).toMatch(/our reading|is ours/);
  });
});

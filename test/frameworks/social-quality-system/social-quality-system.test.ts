import { listItems, score, walk } from "quality-frameworks";
import { framework as children } from "quality-frameworks/frameworks/child-protection-system/2026-11-22";
import { framework } from "quality-frameworks/frameworks/social-quality-system/2026-11-22";
import { describe, expect, it } from "vitest";

const items = [...walk(framework)].filter((visit) => visit.isItem).map(({ node }) => node);
const tagged = (tag: string) => items.filter(({ tags }) => tags?.includes(tag)).map(({ id }) => id);
const scopes = ["international", "national", "regional", "provider"] as const;

describe("the social quality system", () => {
  it("has 16 areas that hold 85 criteria directly", () => {
    expect(framework.areas.map((area) => area.standards?.length)).toEqual([
      ...[3, 3, 4, 6, 4, 5, 8, 3],
      ...[3, 4, 3, 15, 7, 7, 3, 7],
    ]);
    expect(listItems(framework)).toHaveLength(85);
  });

  it("takes 36 from the workshop paper and 49 from the slides, as tag and source say alike", () => {
    expect(tagged("from-czech-workshop")).toHaveLength(36);
    expect(tagged("from-la-strada-deck")).toHaveLength(49);
    for (const { id, tags, source } of items) {
      expect(source?.document, id).toBe(tags?.includes("from-la-strada-deck") ? "lsi-deck" : "czech-workshop");
    }
  });

  it.each([
    { kind: "debate-question", count: 3 },
    { kind: "criterion", count: 42 },
    { kind: "activity", count: 3 },
    { kind: "outcome", count: 3 },
    { kind: "lesson", count: 5 },
    { kind: "aim", count: 1 },
    { kind: "practice", count: 3 },
    { kind: "critical-area", count: 3 },
    { kind: "mechanism", count: 4 },
    { kind: "position", count: 1 },
    { kind: "recommendation", count: 17 },
  ])("has $count items of the kind $kind, rated like the rest", ({ kind, count }) => {
    expect(tagged(`kind-${kind}`)).toHaveLength(count);
  });

  it("divides items into 65 parts, as aspects that nobody rates", () => {
    expect(items.flatMap(({ aspects = [] }) => aspects)).toHaveLength(65);
  });

  it("shares its scale with the child protection system, level by level", () => {
    expect(framework.scales).toEqual(children.scales);
  });
});

describe("the scope of an item", () => {
  it("is said by its tags and by when it applies, alike", () => {
    for (const { id, tags = [], appliesWhen } of items) {
      const own = scopes.filter((scope) => tags.includes(`scope-${scope}`));
      const asks = own.map((fact) => ({ fact, is: true }));
      expect(own.length, id).toBeGreaterThanOrEqual(1);
      expect(appliesWhen, id).toSatisfy((given: { any?: { fact: string }[]; fact?: string }) => {
        const facts = given.any?.map(({ fact }) => fact) ?? [given.fact];
        return facts.length === asks.length && asks.every(({ fact }) => facts.includes(fact));
      });
    }
  });

  it.each([
    { looksAt: "international", count: 32 },
    { looksAt: "national", count: 38 },
    { looksAt: "regional", count: 23 },
    { looksAt: "provider", count: 47 },
  ])("leaves $count items where only $looksAt is looked at", ({ looksAt, count }) => {
    const facts = Object.fromEntries(scopes.map((scope) => [scope, scope === looksAt]));
    const left = listItems(framework, { facts }).filter((item) => item.applies);
    expect(left.map(({ id }) => id)).toEqual(tagged(`scope-${looksAt}`));
    expect(left).toHaveLength(count);
  });

  it("excuses nobody while nothing is said", () => {
    expect(listItems(framework).every((item) => item.applies)).toBe(true);
  });
});

describe("the floor without a ceiling", () => {
  const all = (level: string) =>
    score(framework, {
      framework: "social-quality-system",
      edition: "2026-11-22",
      responses: Object.fromEntries(items.map(({ id }) => [id, level])),
    });

  it("holds for the 32 items in which the slides describe standards, not for their recommendations", () => {
    const { belowFloor } = all("on-paper");
    expect(belowFloor).toHaveLength(32);
    for (const id of belowFloor) {
      expect(tagged("from-la-strada-deck"), id).toContain(id);
      expect(tagged("kind-recommendation"), id).not.toContain(id);
    }
  });

  it("is kept by what is practised in part, and never broken by doing more", () => {
    expect(all("in-part").belowFloor).toEqual([]);
    expect(all("in-practice").belowFloor).toEqual([]);
  });

  it("changes no number", () => {
    const { floors: _, ...scoring } = framework.scoring;
    const bare = { ...framework, scoring };
    const responses = { "qs-l6": "absent", "qs-a1": "in-practice" } as const;
    const assessment = { framework: "social-quality-system", edition: "2026-11-22", responses } as const;
    expect(score(bare, assessment).value).toBe(score(framework, assessment).value);
  });
});

describe("what the social quality system says beside its items", () => {
  const annex = (id: string) => framework.annexes!.find((one) => one.id === id)!.entries;

  it("is the compliance mechanism of four elements, each with the item that rates it", () => {
    expect(annex("qs-mechanism").map(({ answeredBy }) => answeredBy)).toEqual([
      ["qs-j1"],
      ["qs-j2"],
      ["qs-j3"],
      ["qs-j4"],
    ]);
  });

  it("is a timeline, three open questions and the boundary", () => {
    expect(annex("qs-timeline")).toHaveLength(6);
    expect(annex("qs-open-questions")).toHaveLength(3);
    expect(annex("qs-boundary").map(({ answeredBy }) => answeredBy)).toEqual([["qs-l6"], ["qs-l5"]]);
  });
});

describe("labels of the social quality system", () => {
  it("say that the day, the scale and the sums are ours and the words a paraphrase", () => {
    const { labels } = score(framework, { framework: framework.id, edition: framework.edition, responses: {} });
    expect(labels).toMatchObject({
      wording: ["paraphrase", "interpretive"],
      scale: "proposal",
      rules: "proposal",
      unverified: [],
      dated: "ours",
    });
  });

  it("mark three items as our reading, each with a note that says what is ours", () => {
    const read = items.filter(({ wording }) => wording === "interpretive");
    expect(read.map(({ id }) => id)).toEqual(["qs-f2", "qs-f5", "qs-n2"]);
    for (const { id, note } of read) expect(note?.en, id).toMatch(/our reading|is ours/);
  });
});

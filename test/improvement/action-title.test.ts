import { defineFramework, draftPlan, type Framework, respond, startAssessment } from "quality-frameworks";
import { describe, expect, it } from "vitest";

const on = "2026-05-10";

const worded = (languages: readonly string[] | undefined, node: object) => {
  const framework: Framework = defineFramework({
    id: "house",
    edition: "2026-01-01",
    title: { en: "House" },
    ...(languages === undefined ? {} : { languages }),
    scales: [
      { id: "steps", levels: [{ id: "low", title: { en: "low", cs: "nízko", bg: "ниско" } }, { id: "high" }] },
      { id: "range", range: { from: 0, to: 10, step: 5 } },
    ],
    scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "none" }, overall: { combine: "none" } },
    areas: [{ id: "door", standards: [{ id: "hours", ...node }] }],
  });
  const titleFor = (responses: Record<string, string | number>) =>
    draftPlan(framework, respond(startAssessment(framework), responses), { on }).actions[0]?.title;
  return titleFor;
};

const title = { en: "Opening hours", cs: "Otevírací doba", bg: "Работно време" };

describe("the title of an action", () => {
  it("is worded in each language of the framework that we have sentences for", () => {
    const titleFor = worded(["bg", "cs", "de", "en"], { code: "1", title });
    expect(titleFor({ hours: "low" })).toEqual({
      bg: "Да се повиши 1 (Работно време) от ниво „ниско“ до ниво „high“.",
      cs: "Zlepšit 1 (Otevírací doba) z úrovně „nízko“ na úroveň „high“.",
      en: "Bring 1 (Opening hours) from “low” to “high”.",
    });
    expect(titleFor({})).toEqual({
      bg: "Да се оцени 1 (Работно време) и да се достигне ниво „high“.",
      cs: "Ohodnotit 1 (Otevírací doba) a dosáhnout úrovně „high“.",
      en: "Rate 1 (Opening hours) and bring it to “high”.",
    });
  });

  it.each([
    { why: "no languages are declared", languages: undefined, tags: ["en"] },
    { why: "none of them is ours", languages: ["de", "uk"], tags: ["en"] },
    { why: "a language comes with a region, which it keeps", languages: ["cs-CZ"], tags: ["cs-CZ"] },
  ])("when $why: $tags", ({ languages, tags }) => {
    expect(Object.keys(worded(languages, { title })({ hours: "low" }) ?? {})).toEqual(tags);
  });

  it.each([
    { why: "code and title", node: { code: "1", title }, name: "1 (Opening hours)" },
    { why: "a title alone", node: { title }, name: "“Opening hours”" },
    { why: "a code alone", node: { code: "1" }, name: "1" },
    { why: "code and statement", node: { code: "1", statement: { en: "It is open." } }, name: "1 (It is open)" },
    { why: "a statement alone", node: { statement: { en: "It is open." } }, name: "hours (It is open)" },
    { why: "nothing but an id", node: {}, name: "hours" },
  ])("names the item by $why", ({ node, name }) => {
    expect(worded(["en"], node)({ hours: "low" })?.en).toBe(`Bring ${name} from “low” to “high”.`);
  });

  it("writes the numbers of a range as numbers", () => {
    expect(worded(["en"], { title, scale: "range" })({ hours: 0 })?.en).toBe("Bring “Opening hours” from “0” to “10”.");
  });
});

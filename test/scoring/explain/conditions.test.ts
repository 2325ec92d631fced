import { type Condition, describeReason, explain, type Framework, type Rule, score } from "quality-frameworks";
import { describe, expect, it } from "vitest";

const base: Framework = {
  id: "ward",
  edition: "2026-01-01",
  title: { en: "Ward" },
  scales: [
    { id: "steps", levels: ["poor", "fair", "good"] },
    { id: "marks", range: { from: 0, to: 5, step: 0.5 } },
    {
      id: "slips",
      levels: [
        { id: "grave", value: -20 },
        { id: "light", value: -7.5 },
        { id: "clean", value: 0 },
      ],
    },
  ],
  special: [
    { id: "not-here", effect: "not-applicable" },
    { id: "set-aside", effect: "left-out" },
  ],
  facts: [
    { id: "deaths", title: { en: "Deaths" }, unknown: 0 },
    { id: "kind", title: { en: "Kind" }, unknown: "day" },
    { id: "beds", title: { en: "It has beds." }, unknown: true },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "none" },
    overall: { combine: "none" },
  },
  areas: [
    {
      id: "care",
      standards: [
        { id: "hands", scale: "steps" },
        { id: "doors", scale: "steps" },
        { id: "beds", scale: "steps" },
      ],
    },
    {
      id: "more",
      standards: [
        { id: "mark", scale: "marks" },
        { id: "slip", scale: "slips" },
      ],
    },
  ],
};

const start = { framework: "ward", edition: "2026-01-01" };

/** What is said of a table of one line that gives "poor" when a condition holds. */
function said(when: Condition, responses: object, facts = {}): string | undefined {
  const overall: Rule = { combine: "none", scale: "steps", verdict: [{ band: "poor", when }], otherwise: "good" };
  const framework: Framework = { ...base, scoring: { ...base.scoring, overall } };
  const { reasons } = explain(framework, score(framework, { ...start, responses, facts } as never));
  const line = reasons.find((one) => one.kind === "verdict-held" || one.kind === "verdict-failed");
  return line && describeReason(line, { languages: ["en"] });
}

const hands: Condition = { node: "hands", is: "poor" };
const doors: Condition = { node: "doors", is: "poor" };
const beds: Condition = { node: "beds", is: "poor" };

describe("of several conditions only those are said that made it so:", () => {
  it.each([
    { when: { any: [hands, doors] }, rated: { hands: "poor", doors: "good" }, text: "“hands” at “poor”: yes" },
    {
      when: { any: [hands, doors] },
      rated: { hands: "good", doors: "good" },
      text: "“hands” at “poor”: no, or “doors” at “poor”: no",
    },
    { when: { all: [hands, doors] }, rated: { hands: "poor", doors: "good" }, text: "“doors” at “poor”: no" },
    {
      when: { all: [hands, doors] },
      rated: { hands: "poor", doors: "poor" },
      text: "“hands” at “poor”: yes; “doors” at “poor”: yes",
    },
    {
      when: { not: { any: [hands, doors] } },
      rated: { hands: "poor", doors: "good" },
      text: "not (“hands” at “poor”: yes)",
    },
    {
      when: { any: [{ all: [hands, doors] }, beds] },
      rated: { hands: "poor", doors: "poor", beds: "good" },
      text: "“hands” at “poor”: yes; “doors” at “poor”: yes",
    },
    {
      when: { any: [{ all: [hands, doors] }, beds] },
      rated: { hands: "poor", doors: "good", beds: "good" },
      text: "“doors” at “poor”: no, or “beds” at “poor”: no",
    },
    {
      when: { any: [{ all: [hands, doors] }, beds] },
      rated: { hands: "poor", doors: "poor", beds: "poor" },
      text: "(“hands” at “poor”: yes; “doors” at “poor”: yes), or “beds” at “poor”: yes",
    },
    {
      when: { any: [{ all: [{ any: [hands, doors] }] }, beds] },
      rated: { hands: "poor", doors: "good", beds: "poor" },
      text: "“hands” at “poor”: yes, or “beds” at “poor”: yes",
    },
  ] as const)("$text", ({ when, rated, text }) => {
    expect(said(when, rated)).toMatch(new RegExp(`: ${text.replace(/[().]/g, "\\$&")}\\.$`));
  });
});

describe("a fact is said with what it is held against", () => {
  it.each([
    { when: { fact: "deaths", above: 3 }, facts: { deaths: 1 }, text: "Deaths: 1 (above 3: no)" },
    { when: { fact: "deaths", above: 3 }, facts: { deaths: 3.001 }, text: "Deaths: 3.001 (above 3: yes)" },
    { when: { fact: "deaths", from: 1, upTo: 2.5 }, facts: { deaths: 2 }, text: "Deaths: 2 (from 1, up to 2.5: yes)" },
    { when: { fact: "kind", is: "night" }, facts: { kind: "day" }, text: "Kind: “day” (“night”: no)" },
    { when: { fact: "kind", is: "day" }, facts: { kind: "day" }, text: "Kind: “day”" },
    { when: { fact: "beds", is: true }, facts: { beds: false }, text: "It has beds: no" },
  ] as const)("$text", ({ when, facts, text }) => {
    expect(said(when, {}, facts)).toMatch(new RegExp(`: ${text.replace(/[()]/g, "\\$&")}\\.$`));
  });
});

describe("a count of what a node has not is said of nothing:", () => {
  it("0 of 0, with the name of the level", () => {
    const area: Rule = {
      combine: "none",
      scale: "steps",
      verdict: [{ band: "poor", when: { count: { ids: ["slip"], is: "grave" }, atLeast: 1 } }],
      otherwise: "good",
    };
    const framework: Framework = { ...base, scoring: { ...base.scoring, area } };
    const { children } = explain(framework, score(framework, { ...start, responses: { hands: "poor" } }));
    const [line] = children[0]?.reasons ?? [];
    expect(line && describeReason(line, { languages: ["en"] })).toBe(
      "Not “poor”: 0 of 0 at “grave” (at least 1 needed).",
    );
  });
});

describe("a count is said of what is seen:", () => {
  const count = { count: { kind: "item", under: "care", is: "poor" }, atLeast: 1 } as const;
  it.each([
    { rated: { hands: "poor", doors: "good", beds: "good" }, text: "1 of 3 at “poor” (“hands”; at least 1 needed)" },
    {
      rated: { hands: "poor", doors: "good", beds: "poor" },
      text: "2 of 3 at “poor” (“hands” and “beds”; at least 1 needed)",
    },
    {
      rated: { hands: "poor", doors: "good", beds: "not-here" },
      text: "1 of 2 at “poor” (“hands”; at least 1 needed)",
    },
    {
      rated: { hands: "poor", doors: "set-aside", beds: "not-here" },
      text: "1 of 1 at “poor” (“hands”; at least 1 needed)",
    },
    {
      rated: { hands: "good", doors: "good", beds: "not-here" },
      text: "0 of 2 (“hands” and “doors”) at “poor” (at least 1 needed)",
    },
    { rated: { hands: "not-here", doors: "not-here", beds: "not-here" }, text: "0 of 0 at “poor” (at least 1 needed)" },
  ])("$text", ({ rated, text }) => {
    expect(said(count, rated)).toContain(`: ${text}`);
  });

  it("where none of many passes, the first two stand for them", () => {
    const all = { count: { kind: "item", value: { below: -100 } }, atLeast: 1 } as const;
    expect(said(all, { hands: "good", mark: 2, slip: "clean" })).toContain(
      ": 0 of 5 (“hands”, “doors” and 3 more) below -100 (at least 1 needed)",
    );
  });

  it("a special answer is asked of everything", () => {
    const asked = { count: { kind: "item", under: "care", answer: "not-here" }, atLeast: 1 } as const;
    expect(said(asked, { hands: "poor", beds: "not-here" })).toContain(": 1 of 3 answered");
  });
});

describe("a level is said", () => {
  const ofItem = (id: string, language: string, responses: object) => {
    const [reason] = explain(base, score(base, { ...start, responses } as never), id).reasons;
    return reason && describeReason(reason, { languages: [language] });
  };

  it("between the ends of its scale where some levels take points off", () => {
    const words = ["en", "cs", "bg"].map((language) => ofItem("slip", language, { slip: "light" }));
    expect(words).toEqual([
      "“slip” is rated “light”: -7.5 points (from -20 to 0).",
      "„slip“ má hodnocení „light“: -7,5 bodu (od -20 do 0).",
      "„slip“ има оценка „light“: -7,5 точки (от -20 до 0).",
    ]);
  });

  it("as what is added up of them, unless one starts with points", () => {
    const sum = (start?: number): Framework => {
      const rule: Rule = { combine: "sum", of: { ids: ["slip"] }, ...(start !== undefined && { start }) };
      return { ...base, scoring: { ...base.scoring, overall: rule } };
    };
    const words = (framework: Framework, language: string) => {
      const { reasons } = explain(framework, score(framework, { ...start, responses: { slip: "light" } }));
      const [added] = reasons.filter(({ kind }) => kind === "sum");
      return added && describeReason(added, { languages: [language] });
    };
    expect(["en", "cs", "bg"].map((language) => words(sum(), language))).toEqual([
      "The whole has -7.5 points (from -20 to 0): “slip” brought -7.5.",
      "Celek má -7,5 bodu (od -20 do 0): „slip“ dává -7,5.",
      "Цялото има -7,5 точки (от -20 до 0): „slip“ носи -7,5.",
    ]);
    expect(words(sum(100), "en")).toBe("The whole has 92.5 of 100 points, starting from 100: “slip” brought -7.5.");
  });

  it("as a number of the language where it is one of a range", () => {
    const words = ["en", "cs", "bg"].map((language) => ofItem("mark", language, { mark: 2.5 }));
    expect(words).toEqual([
      "“mark” is rated 2.5: 2.5 of 5 points.",
      "„mark“ má hodnocení 2,5: 2,5 bodu z 5.",
      "„mark“ има оценка 2,5: 2,5 от 5 точки.",
    ]);
  });
});

describe("which of two equals counts is said where there are two", () => {
  const ordinalOf = (combine: "median" | "most-common", ties: "lower" | "higher", rated: readonly string[]) => {
    const area: Rule = { combine, take: "band", ties };
    const framework: Framework = {
      ...base,
      scoring: { ...base.scoring, exceptions: [{ for: { ids: ["care"] }, ...area }] },
    };
    const responses = Object.fromEntries(
      ["hands", "doors", "beds"].flatMap((id, at) => (rated[at] ? [[id, rated[at]]] : [])),
    );
    const [reason] = explain(framework, score(framework, { ...start, responses } as never), "care").reasons;
    return ["en", "cs", "bg"].map((language) => reason && describeReason(reason, { languages: [language] }));
  };

  it.each([
    {
      combine: "median",
      ties: "lower",
      rated: ["poor", "good"],
      said: "“poor”, the median (of the two in the middle the lower counts):",
    },
    { combine: "median", ties: "higher", rated: ["good", "good"], said: "“good”, the median:" },
    { combine: "median", ties: "lower", rated: ["poor", "fair", "good"], said: "“fair”, the median:" },
    {
      combine: "most-common",
      ties: "higher",
      rated: ["poor", "good"],
      said: "“good”, the most frequent (of those as frequent the highest counts):",
    },
    { combine: "most-common", ties: "lower", rated: ["good", "poor", "good"], said: "“good”, the most frequent:" },
  ] as const)("$combine, $ties, of $rated", ({ combine, ties, rated, said }) => {
    expect(ordinalOf(combine, ties, rated)[0]).toContain(said);
  });

  it("in Czech and Bulgarian too", () => {
    expect(ordinalOf("most-common", "lower", ["poor", "good"]).slice(1)).toEqual([
      "„care“ má „poor“, to nejčastější (ze stejně častých platí nejnižší): „hands“ dává „poor“, „doors“ „good“.",
      "„care“ има „poor“, най-честото (от еднакво честите важи най-ниското): „hands“ носи „poor“, „doors“ „good“.",
    ]);
  });
});

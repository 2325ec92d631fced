import { describe as describeIt, describeReason, explain, type Framework, score } from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { small } from "./frameworks.js";

const standard7 = {
  framework: "czech-social-services",
  edition: "2026-01-01",
  responses: { "s7.a": 2, "s7.b": 1 },
} as const;
const explanation = explain(czech, score(czech, standard7), "s7");

describe("describe", () => {
  it("says the node with all its reasons, and of the nodes inside what made their result", () => {
    expect(describeIt(explanation, { languages: ["en"] })).toBe(
      [
        "Standard 7 · Complaints about the provision of the service",
        "  Standard 7 has 3 of 6 points: 7a brought 2, 7b 1.",
        "  7c has no result and is left out of points and maximum.",
        "  2 of 3 ratings are there; missing: 7c.",
        "  With the missing ratings the result can still be anything from 3 to 6 points.",
        "  Rule: the sum (a proposal, not official).",
        "",
        "  7a · Understandable advice on complaining; employees who know the procedures",
        "    7a is rated “well fulfilled”: 2 of 3 points.",
        "",
        "  7b · Information on the ministry's review of a complaint",
        "    7b is rated “partly fulfilled”: 1 of 3 points.",
        "",
        "  7c · Other places to turn to, each identified",
        "    7c is not rated.",
      ].join("\n"),
    );
  });

  it("goes as deep as it is told", () => {
    const whole = explain(czech, score(czech, standard7));
    const lines = (depth: number) =>
      describeIt(whole, { languages: ["en"], depth })
        .split("\n")
        .filter((line) => line.includes(" · "));
    expect(lines(0)).toHaveLength(0);
    expect(lines(2)).toHaveLength(15);
    expect(lines(Number.POSITIVE_INFINITY)).toHaveLength(15 + 51);
  });

  it.each([
    { languages: ["cs"], said: "Standard 7 má 3 body ze 6: 7a dává 2, 7b 1." },
    { languages: ["cs-CZ"], said: "Standard 7 má 3 body ze 6: 7a dává 2, 7b 1." },
    { languages: ["bg"], said: "Стандарт 7 има 3 от 6 точки: 7a носи 2, 7b 1." },
    { languages: ["de", "bg"], said: "Стандарт 7 има 3 от 6 точки: 7a носи 2, 7b 1." },
    { languages: ["de"], said: "Standard 7 has 3 of 6 points: 7a brought 2, 7b 1." },
    { languages: [], said: "Standard 7 has 3 of 6 points: 7a brought 2, 7b 1." },
    { languages: ["not a tag"], said: "Standard 7 has 3 of 6 points: 7a brought 2, 7b 1." },
  ])("speaks the first of $languages that it knows, or else English", ({ languages, said }) => {
    expect(describeIt(explanation, { languages })).toContain(`\n  ${said}\n`);
  });

  it("reads an explanation that was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(explanation));
    expect(describeIt(stored, { languages: ["cs"] })).toBe(describeIt(explanation, { languages: ["cs"] }));
  });

  it("keeps titles that somebody else wrote on their line and in their direction", () => {
    const framework: Framework = small({}, [
      { id: "a", title: { en: "Door\n\u001b[31m  open\u202e now<b>" }, standards: [{ id: "a1", code: "1\n2" }] },
    ]);
    const result = score(framework, { framework: "small", edition: "2026-01-01", responses: { a1: 1 } });
    const text = describeIt(explain(framework, result, "a"), { languages: ["en"] });
    expect(text.split("\n").slice(0, 2)).toEqual([
      "Door [31m open now<b>",
      "  “Door [31m open now<b>” has 1 of 3 points: 1 2 brought 1.",
    ]);
  });

  it("uses the framework's own word for a kind where it has one in the language", () => {
    const framework: Framework = {
      ...small({}, [{ id: "a", code: "I", standards: [{ id: "a1", code: "1.2" }] }]),
      terms: { standard: { en: "promise" } },
    };
    const result = score(framework, { framework: "small", edition: "2026-01-01", responses: { a1: 1 } });
    const [reason] = explain(framework, result, "a1").reasons;
    expect(reason && describeReason(reason, { languages: ["en"] })).toBe("Promise 1.2 is rated “some”: 1 of 3 points.");
    expect(reason && describeReason(reason, { languages: ["cs"] })).toBe(
      "Standard 1.2 má hodnocení „some“: 1 bod ze 3.",
    );
  });
});

describe("a dimension in a sentence", () => {
  const framework = small({
    standard: { combine: "mean" },
    dimensions: [
      {
        of: [
          { id: "plan", title: { en: "Plan" }, scale: "points" },
          { id: "do", scale: "points" },
        ],
      },
    ],
  });
  const responses = { a1: { rating: { plan: 60, do: 40 } }, a2: { rating: { plan: 1, do: 1 } } };
  const result = score(framework, { framework: "small", edition: "2026-01-01", responses });
  const first = (id: string): string => {
    const [reason] = explain(framework, result, id).reasons;
    return (reason && describeReason(reason, { languages: ["en"] })) ?? "";
  };

  it("goes by its own name within its item, and with that of its item elsewhere", () => {
    expect(first("a1")).toBe("1a has a mean of 50 of 100 points: “Plan” brought 60, “do” 40.");
    expect(first("a1.plan")).toBe("1a “Plan” is rated 60: 60 of 100 points.");
  });
});

describe("a number in a sentence", () => {
  const said = (language: string, start: number, levels: readonly number[]): string => {
    const scales = [
      { id: "steps", levels: [{ id: "low", value: 0 }, ...levels.map((value, place) => ({ id: `l${place}`, value }))] },
    ];
    const framework: Framework = { ...small({ area: { combine: "sum", start } }), scales, special: [] };
    const result = score(framework, { framework: "small", edition: "2026-01-01", responses: { a1: "l0", a2: "low" } });
    const [reason] = explain(framework, result, "a").reasons;
    return (reason && describeReason(reason, { languages: [language] }).split(/[:,] (?=1a|started|starting)/)[0]) ?? "";
  };

  it.each([
    { language: "cs", level: 1, said: "„First“ má 1 bod ze 2" },
    { language: "cs", level: 2, said: "„First“ má 2 body ze 4" },
    { language: "cs", level: 5, said: "„First“ má 5 bodů z 10" },
    { language: "cs", level: 0.5, said: "„First“ má 0,5 bodu z 1" },
    { language: "bg", level: 1, said: "„First“ има 1 от 2 точки" },
    { language: "bg", level: 0.5, said: "„First“ има 0,5 от 1 точка" },
    { language: "en", level: 0.5, said: "“First” has 0.5 of 1 point" },
    { language: "en", level: 0.125, said: "“First” has 0.125 of 0.25 points" },
    { language: "en", level: 1200, said: "“First” has 1,200 of 2,400 points" },
  ])("takes the word in its form: $said", ({ language, level, said: expected }) => {
    expect(said(language, 0, [level])).toBe(expected);
  });
});

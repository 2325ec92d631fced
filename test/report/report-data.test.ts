import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../src/generated/examples/sunny-home-2026.js";
import { framework as czech2012 } from "../../src/generated/frameworks/czech-social-services/2012-01-01.js";
import { framework as czech } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { framework as laStrada } from "../../src/generated/frameworks/la-strada-international/2026-11-22.js";
import { type Assessment, defineFramework, QualityError } from "../../src/index.js";
import { reportData } from "../../src/report.js";
import { nightShelter } from "../fixtures/night-shelter.js";

const shelter: Assessment = { framework: "night-shelter", edition: "2026-01-01", responses: { "d1.a": 1 } };

describe("reportData", () => {
  it("holds the result of every node, the whole first", () => {
    const { overall, rows } = reportData(czech, sunnyHome);
    expect(overall).toMatchObject({
      depth: 0,
      points: 104,
      max: 153,
      level: null,
      coverage: { expected: 51, rated: 51 },
    });
    expect(rows).toHaveLength(3 + 15 + 51);
    expect(rows[2]).toMatchObject({ id: "s1.a", code: "1a", depth: 3, isItem: true, level: "excellently fulfilled" });
  });

  it("holds what was written beside the ratings, evidence by its name", () => {
    const row = reportData(czech, sunnyHome).rows.find(({ id }) => id === "s1.b");
    expect(row).toMatchObject({
      comment: "Two wards still decide meal times for everyone.",
      evidence: ["Talks with eleven clients"],
    });
  });

  it("always says what the result rests on", () => {
    const labels = reportData(czech, sunnyHome, { languages: ["cs"] }).labels.map(
      ({ name, text }) => `${name}: ${text}`,
    );
    expect(labels.slice(0, 3)).toEqual([
      "Znění: přeformulované: smysl pramene jinými slovy",
      "Stupnice: úřední",
      "Součty a pravidla: návrh, nikoli vydavatele",
    ]);
    expect(labels.at(-1)).toMatch(/^Upozornění: Vyhláška přiděluje body/);
  });

  it("counts the items that were not checked against their source, without a list when it is all of them", () => {
    const framework = { ...nightShelter, verified: false };
    expect(reportData(framework, shelter).labels).toContainEqual({
      name: "Not checked",
      text: "against the source: 1 of 1",
    });
  });

  it("names them where it is some of them", () => {
    const { labels } = reportData(czech2012, {
      framework: "czech-social-services",
      edition: "2012-01-01",
      responses: {},
    });
    expect(labels).toContainEqual({
      name: "Not checked",
      text: "against the source: 7 of 48 (2a, 2b, 2c, 15a, 15b, 15c, 15d)",
    });
  });

  it("names the first of many, and counts the rest", () => {
    const languages = ["en"];
    const { labels } = reportData(
      laStrada,
      { framework: laStrada.id, edition: laStrada.edition, responses: {} },
      { languages },
    );
    const text = "against the source: 25 of 81 (gen-6, dat-1, dat-3, dat-5, med-1, ... 20 more)";
    expect(labels).toContainEqual({ name: "Not checked", text });
  });

  it("shows the percentage that the rule states, and what is below its floor", () => {
    const { overall, remarks } = reportData(nightShelter, { ...shelter, responses: { "d1.a": 0 } });
    expect(overall).toMatchObject({ percent: 0, level: null });
    expect(remarks).toContainEqual({ name: "Below the floor", text: "1a Opening hours can be read from the street." });
  });

  it("names what does not apply, and why: by a fact, or by an answer with its reason", () => {
    const byFact = { ...shelter, unit: { id: "a", facts: { beds: false } }, responses: {} };
    expect(reportData(nightShelter, byFact).notApplicable).toEqual([
      {
        code: "1a",
        name: "Opening hours can be read from the street.",
        lang: null,
        why: "The shelter has beds of its own: no",
      },
    ]);
    const byAnswer = { ...shelter, responses: { "d1.a": { rating: "not-applicable", reason: "No street here." } } };
    expect(reportData(nightShelter, byAnswer).notApplicable[0]?.why).toBe("No street here.");
  });

  it("drafts the plan by the day of the assessment, or by the day given", () => {
    const titles = (on?: string) =>
      reportData(czech, sunnyHome, on === undefined ? {} : { on }).plan.actions.map(({ title }) => title);
    const renewed = (all: readonly string[]) => all.filter((title) => title.includes("Renew"));
    expect(renewed(titles())).toHaveLength(2);
    expect(renewed(titles("2028-01-01")).length).toBeGreaterThan(2);
    expect(renewed(titles("2024-01-01"))).toEqual([]);
  });

  it("takes no evidence for expired where no day is known", () => {
    const { on: _, ...dayless } = sunnyHome;
    expect(reportData(czech, dayless).plan.actions.some(({ title }) => title.includes("Renew"))).toBe(false);
  });

  it("aims at the level given, by id or by number", () => {
    const byId = reportData(czech, sunnyHome, { target: "well-fulfilled" }).plan;
    expect(byId).toMatchObject({ target: "well fulfilled", after: { points: 117 } });
    expect(reportData(czech, sunnyHome, { target: 2 }).plan).toEqual(byId);
  });

  it("gives the most useful reasons, as many as asked for", () => {
    expect(reportData(czech, sunnyHome, { reasons: 2 }).reasons).toHaveLength(2);
    expect(reportData(czech, sunnyHome).reasons[0]).toContain("7b");
  });

  it("keeps text of documents in one line, without marks that steer", () => {
    const title = "Sunny\nHome\u202e\u001b[31m";
    const { about } = reportData(czech, { ...sunnyHome, unit: { ...sunnyHome.unit, id: "sunny-home", title } });
    expect(about).toContainEqual({ name: "Unit", text: "Sunny Home[31m" });
  });

  it("shows dimensions below their item", () => {
    const framework = defineFramework({
      id: "cycle",
      edition: "2026-01-01",
      title: { en: "Cycle" },
      scales: [
        {
          id: "steps",
          levels: [
            { id: "no", value: 0 },
            { id: "yes", value: 1 },
          ],
        },
      ],
      scoring: {
        provenance: "proposal",
        unrated: "exclude",
        dimensions: [
          {
            of: [
              { id: "plan", title: { en: "Plan" }, scale: "steps" },
              { id: "do", scale: "steps" },
            ],
          },
        ],
        standard: { combine: "mean" },
        area: { combine: "mean" },
        overall: { combine: "mean" },
      },
      areas: [{ id: "a", standards: [{ id: "s", title: { en: "Standard" } }] }],
    });
    const { rows } = reportData(framework, {
      framework: "cycle",
      edition: "2026-01-01",
      responses: { s: { rating: { plan: 1, do: 0 } } },
    });
    expect(rows.slice(1).map(({ name, kind, level }) => `${kind} ${name} ${level}`)).toEqual([
      "standard Standard null",
      "dimension Plan yes",
      "dimension do no",
    ]);
  });

  it("refuses an assessment that cannot be scored", () => {
    expect(() => reportData(czech, { ...sunnyHome, edition: "2012-01-01" })).toThrow(QualityError);
  });

  it("does not change its input, and says the same twice", () => {
    const before = structuredClone(sunnyHome);
    const first = reportData(czech, sunnyHome);
    expect(sunnyHome).toEqual(before);
    expect(JSON.stringify(reportData(czech, structuredClone(sunnyHome)))).toBe(JSON.stringify(first));
  });
});

import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../src/generated/examples/sunny-home-2026.js";
import { framework as czech } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { type Assessment, defineFramework, draftPlan, score } from "../../src/index.js";
import { reportData } from "../../src/report.js";
import { nightShelter } from "../fixtures/night-shelter.js";
import { hostileAssessment, hostileFramework } from "./hostile.js";

const steps = [
  { id: "no", value: 0 },
  { id: "partly", value: 1 },
  { id: "yes", value: 2 },
];
const small = defineFramework({
  id: "small",
  edition: "2026-01-01",
  title: { en: "Small" },
  scales: [{ id: "steps", levels: steps }],
  special: [{ id: "away", effect: "not-applicable" }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "sum" },
    overall: { combine: "sum", as: "percent" },
  },
  areas: [
    { id: "a", standards: [{ id: "a1" }, { id: "a2" }] },
    { id: "b", standards: [{ id: "b1" }] },
  ],
});
const levels = defineFramework({
  ...small,
  scales: [{ id: "steps", levels: ["no", "partly", "yes"] }],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "lowest", take: "band" },
    overall: { combine: "lowest", take: "band" },
  },
});
const about = (responses: Assessment["responses"]): Assessment => ({
  framework: "small",
  edition: "2026-01-01",
  responses,
});
const places = (framework: typeof small | typeof levels, responses: Assessment["responses"]) => {
  const { overall, rows } = reportData(framework, about(responses));
  return Object.fromEntries([overall, ...rows].map(({ id, share, possible }) => [id, { share, possible }]));
};

describe("the place of a result", () => {
  it("is its percentage, and nothing where there is no result", () => {
    const { small: whole, a, b, a1, b1 } = places(small, { a1: 1, a2: 2 });
    expect([whole, a, b, a1, b1].map((one) => one?.share)).toEqual([0.75, 0.75, null, 0.5, null]);
  });

  it("is the place of the level where there are no numbers", () => {
    const { small: whole, a, a1 } = places(levels, { a1: "yes", a2: "partly", b1: "yes" });
    expect([whole, a, a1].map((one) => one?.share)).toEqual([0.5, 0.5, 1]);
  });

  it("has what is still possible beside it, of all that can be reached", () => {
    const { small: whole, a, b } = places(small, { a1: 2, b1: 1 });
    expect(a?.possible).toEqual({ text: "2 to 4", lowest: 0.5, highest: 1 });
    expect(whole?.possible).toEqual({ text: "50.00 % to 83.33 %", lowest: 0.5, highest: 250 / 3 / 100 });
    expect(b?.possible).toBeNull();
  });

  it("measures by what applies: an answer that it does not apply leaves the most that can be reached", () => {
    const { a } = places(small, { a1: "away", b1: 2 });
    expect(a?.possible).toEqual({ text: "0 to 2", lowest: 0, highest: 1 });
  });

  it("has levels where there are no numbers", () => {
    expect(places(levels, { a1: "partly" }).a?.possible).toEqual({ text: "no to partly", lowest: 0, highest: 0.5 });
  });
});

describe("the trend", () => {
  const now = score(czech, sunnyHome);
  const earlier = [
    { ...now, on: "2025-06-02", edition: "2025-03-01", percent: 58 },
    { ...now, on: "2023-04-30", edition: "2012-01-01", percent: 55.2 },
    { ...now, on: "2024-05-02", edition: "2012-01-01", state: "withheld" as const, percent: null, points: null },
  ];

  it("stands in the order of days, with this result among them", () => {
    const { trend } = reportData(czech, sunnyHome, { earlier });
    expect(trend.map(({ on }) => on)).toEqual(["2023-04-30", "2024-05-02", "2025-06-02", "2026-05-04"]);
    expect(trend.at(-1)).toMatchObject({ text: "104 of 153, 67.97 %", edition: "2026-01-01" });
  });

  it("breaks at another edition, or where the caller says so, and nowhere else", () => {
    const breaks = (all: typeof earlier) =>
      reportData(czech, sunnyHome, { earlier: all }).trend.map((one) => one.breaks);
    expect(breaks(earlier)).toEqual([false, false, true, true]);
    const said = earlier.map((one) => ({ ...one, breaks: one.on === "2024-05-02" }));
    expect(breaks(said)).toEqual([false, true, false, true]);
  });

  it("has no place for what has no result, and says why", () => {
    const point = reportData(czech, sunnyHome, { earlier }).trend[1];
    expect(point).toMatchObject({ share: null, text: "withheld" });
  });

  it("is empty where nothing earlier was given, and leaves a result without a day out", () => {
    expect(reportData(czech, sunnyHome).trend).toEqual([]);
    const { on: _, ...dayless } = sunnyHome;
    expect(reportData(czech, dayless, { earlier }).trend).toHaveLength(3);
  });
});

describe("what is below its floor", () => {
  it("comes with its level, the level wanted, why, and what was written", () => {
    const { belowFloor, hasFloors } = reportData(nightShelter, {
      framework: "night-shelter",
      edition: "2026-01-01",
      responses: { "d1.a": { rating: 0, comment: "Dark." } },
    });
    expect(hasFloors).toBe(true);
    expect(belowFloor).toMatchObject([
      { code: "1a", level: { text: "not met" }, wanted: { text: "partly met" }, comment: "Dark." },
    ]);
  });

  it("is not spoken of where the framework has no floors", () => {
    expect(reportData(czech, sunnyHome)).toMatchObject({ hasFloors: false, belowFloor: [] });
  });
});

describe("decisions", () => {
  it("are limits and overrides, each with its kind and why", () => {
    const { decisions } = reportData(hostileFramework, hostileAssessment);
    expect(decisions.map(({ kind }) => kind)).toEqual(["limit", "override"]);
    expect(decisions[0]?.what).toMatch(/^at most band/);
  });
});

describe("gaps in evidence", () => {
  it("tell missing evidence from expired evidence, which has its last day", () => {
    const { evidenceGaps } = reportData(czech, sunnyHome);
    expect(new Set(evidenceGaps.map(({ kind }) => kind))).toEqual(new Set(["missing", "expired"]));
    for (const { kind, expired } of evidenceGaps) expect(expired.length > 0).toBe(kind === "expired");
    expect(
      evidenceGaps.flatMap(({ expired }) => expired).every(({ until }) => until !== null && until < "2026-05-04"),
    ).toBe(true);
  });

  it("go by the day that is given", () => {
    const count = (on: string) =>
      reportData(czech, sunnyHome, { on }).evidenceGaps.filter(({ kind }) => kind === "expired").length;
    expect(count("2024-01-01")).toBe(0);
    expect(count("2030-01-01")).toBeGreaterThan(2);
  });
});

describe("the plan", () => {
  it("is the one given, with days, roles and status", () => {
    const draft = draftPlan(czech, sunnyHome, { on: "2026-05-04", most: 2 });
    const [first, ...others] = draft.actions;
    const plan = {
      ...draft,
      actions: [{ ...first!, role: "head-of-care", due: "2026-09-01", status: "done" as const }, ...others],
    };
    const shown = reportData(czech, sunnyHome, { plan }).plan;
    expect(shown.isDraft).toBe(false);
    expect(shown.actions[0]).toMatchObject({ role: "head-of-care", start: null, due: "2026-09-01", status: "done" });
    expect(shown.actions[1]).toMatchObject({ role: null, due: null, status: "planned" });
  });

  it("is a draft where none is given, and says where each area would come to", () => {
    const { plan } = reportData(czech, sunnyHome, { target: 2 });
    expect(plan.isDraft).toBe(true);
    expect(Object.values(plan.afterByArea).every((share) => share !== null && share > 0.6 && share <= 1)).toBe(true);
  });
});

describe("method and sources", () => {
  it("say how each kind of node arises, what answers do, what computed, and what stands behind it", () => {
    const { method, scales, sources } = reportData(czech, sunnyHome, { languages: ["cs"] });
    const lines = method.map(({ name, text }) => `${name}: ${text}`);
    expect(lines).toContain("Celkem: součet");
    expect(lines.some((line) => /^Výpočet: quality-frameworks \d/.test(line))).toBe(true);
    expect(scales[0]?.levels).toHaveLength(4);
    expect(sources.length).toBeGreaterThan(3);
  });

  it("give no address that would run", () => {
    expect(reportData(hostileFramework, hostileAssessment).sources.map(({ urls }) => urls)).toEqual([
      [],
      ["https://example.org/a?b=c&d=%22"],
    ]);
  });
});

describe("texts in another language", () => {
  it("are marked with it, and those in the language of the report are not", () => {
    const bulgarian = reportData(czech, sunnyHome, { languages: ["bg", "cs"] });
    expect(bulgarian.lang).toBe("cs");
    expect(new Set(bulgarian.rows.map(({ lang }) => lang))).toEqual(new Set(["cs"]));
    expect(bulgarian.rows.find(({ isItem }) => isItem)?.levelLang).toBe("cs");
    const own = reportData(czech, sunnyHome, { languages: ["cs-CZ"] });
    expect(new Set([own.lang, ...own.rows.flatMap(({ lang, levelLang }) => [lang, levelLang])])).toEqual(
      new Set([null]),
    );
  });

  it("are not marked with what is no tag", () => {
    const { rows } = reportData(
      { ...small, areas: [{ id: "a", title: { '"><i': "Evil" }, standards: [{ id: "a1" }] }] },
      about({}),
    );
    expect(rows[0]).toMatchObject({ name: "Evil", lang: null });
  });
});

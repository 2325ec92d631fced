import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { assessment as sunnyHome } from "../../src/generated/examples/sunny-home-2026.js";
import { framework as czech } from "../../src/generated/frameworks/czech-social-services/2026-01-01.js";
import { framework as strada } from "../../src/generated/frameworks/la-strada-international/2026-11-22.js";
import { type Assessment, draftPlan, score, startAssessment } from "../../src/index.js";
import { type Report, reportData, toHtml } from "../../src/report.js";
import { assessmentOf, readSchemes } from "../schemes/scheme.js";
import { inspectHtml, validateHtml } from "./audit/audit-html.js";
import { hostileAssessment, hostileFramework, hostilePlan } from "./hostile.js";

const languages = ["en", "cs", "bg"] as const;
const empty: Assessment = { framework: czech.id, edition: czech.edition, responses: {} };
const drafted = draftPlan(czech, sunnyHome, { on: "2026-05-04", target: 2 });
const plan = {
  ...drafted,
  actions: drafted.actions.map((action, place) => ({
    ...action,
    ...(place % 3 !== 2 && { start: `2026-0${5 + (place % 4)}-10`, role: "head-of-care" }),
    ...(place % 2 === 0 && { due: "2026-12-01" }),
  })),
};
const now = score(czech, sunnyHome);
const earlier = [
  { ...now, on: "2024-05-02", edition: "2012-01-01", percent: 61 },
  { ...now, on: "2025-06-02", edition: "2025-03-01", state: "unrated" as const, percent: null, points: null },
];
const hostileEarlier = [{ ...score(hostileFramework, hostileAssessment), on: "2025-01-01", percent: 200 }];

const full = (language: string): Report => reportData(czech, sunnyHome, { languages: [language], plan, earlier });
const hostile = (language: string): Report =>
  reportData(hostileFramework, hostileAssessment, {
    languages: [language],
    plan: hostilePlan,
    earlier: hostileEarlier,
    reasons: 50,
  });

interface Page {
  querySelectorAll(selector: string): ArrayLike<{
    readonly textContent: string;
    readonly id: string;
    readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
    readonly tagName: string;
    getAttribute(name: string): string | null;
  }>;
  readonly body: { readonly textContent: string };
}

const pages = new Map<string, Page>();
const read = (html: string): Page => {
  const page = pages.get(html) ?? (new JSDOM(html, {}).window.document as Page);
  pages.set(html, page);
  return page;
};
const all = (page: Page, selector: string) => Array.from(page.querySelectorAll(selector));

/** The elements of a page with what they are for, without texts and the marks of languages, and without lines of pictures. */
const skeleton = (html: string): readonly string[] =>
  all(read(html), "*")
    .filter(({ tagName }) => !["tspan", "SPAN", "BDI"].includes(tagName))
    .map((element) => {
      const kept = Array.from(element.attributes).filter(({ name }) =>
        /^(id|class|role|scope|aria-.*|href)$/.test(name),
      );
      return [element.tagName, ...kept.map(({ name, value }) => `${name}=${value}`)].join(" ");
    });

describe("toHtml", () => {
  const kinds = {
    "the whole sample": full,
    "nothing rated": (language: string): Report => reportData(czech, empty, { languages: [language] }),
    "hostile text everywhere": hostile,
  };

  it.each(Object.entries(kinds).flatMap(([kind, report]) => languages.map((language) => ({ kind, report, language }))))(
    "gives nothing to complain of to html-validate: $kind in $language",
    async ({ report, language }) => {
      expect(await validateHtml(toHtml(report(language)))).toEqual([]);
    },
  );

  // A language changes words and the marks of other languages, as the next test says, so one of each kind will do.
  it.each([
    { kind: "the whole sample", report: full, language: "bg" },
    { kind: "nothing rated", report: kinds["nothing rated"], language: "cs" },
    { kind: "hostile text everywhere", report: hostile, language: "en" },
  ])("nor to axe-core: $kind in $language", async ({ report, language }) => {
    expect(await inspectHtml(toHtml(report(language)))).toEqual([]);
  });

  it.each(Object.entries(kinds))("is built the same in every language, with %s", (_, report) => {
    const [english, ...others] = languages.map((language) => skeleton(toHtml(report(language))));
    expect(english?.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(english);
  });

  it.each(languages)("needs no script and asks for nothing from outside, in %s", (language) => {
    for (const report of [full(language), hostile(language)]) {
      const page = read(toHtml(report));
      expect(
        all(page, "script, link, img, image, iframe, object, embed, base, form, foreignObject, use, animate"),
      ).toEqual([]);
      for (const element of all(page, "*")) {
        for (const { name, value } of Array.from(element.attributes)) {
          expect(name).not.toMatch(/^on|^style$|^src/);
          if (name === "href") expect(value).toMatch(/^(#[a-z0-9-]+|https?:\/\/[^"'<> ]+)$/);
          if (name === "fill" && value.startsWith("url")) expect(value).toMatch(/^url\(#[a-z0-9-]+\)$/);
        }
      }
      const styles = all(page, "style").map(({ textContent }) => textContent);
      expect(styles).toHaveLength(1);
      expect(styles[0]).not.toMatch(/url\(|@import|</);
    }
  });

  it("shows hostile text as text", () => {
    const html = toHtml(hostile("en"));
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u{d800}-\u{dfff}]/u);
    expect([...html].filter((letter) => letter < " " && letter !== "\n")).toEqual([]);
    const text = read(html).body.textContent;
    const shown = text.match(/<script>alert\(1\)<\/script>"><img src=x onerror=alert\(2\)>/g) ?? [];
    expect(shown.length).toBeGreaterThan(30);
    expect(text).toContain("comment ".repeat(625).trim());
    expect(text).toContain("x".repeat(5000));
    expect(text).not.toContain("javascript:alert(5)");
  });

  it("marks every id once, and points only at ids that are there", () => {
    for (const report of [full("cs"), hostile("bg")]) {
      const page = read(toHtml(report));
      const ids = all(page, "[id]").map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = all(page, "[href^='#'], [aria-labelledby], [aria-describedby]").flatMap((element) =>
        ["href", "aria-labelledby", "aria-describedby"].map(
          (name) => element.getAttribute(name)?.replace("#", "") ?? null,
        ),
      );
      for (const target of targets) if (target !== null && !target.startsWith("http")) expect(ids).toContain(target);
    }
  });

  it("begins with a list of its sections, each once and in their order", () => {
    const page = read(toHtml(full("en")));
    const links = all(page, "nav[aria-labelledby='contents'] a").map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
    expect(links).toEqual(all(page, "h2").map((heading) => [`#${heading.id}`, heading.textContent]));
    expect(links.length).toBeGreaterThan(8);
  });

  it("marks texts of the framework with their language where it is not that of the page", () => {
    const page = read(toHtml(full("bg")));
    const marked = all(page, "main [lang='en']").map(({ textContent }) => textContent);
    expect(marked).toContain("Procedural standards");
    expect(marked).toContain("excellently fulfilled");
    expect(marked.some((text) => text.startsWith("The decree gives points"))).toBe(true);
    expect(all(read(toHtml(full("cs"))), "main :not(svg)[lang]")).toEqual([]);
  });

  it("is the same twice, to the byte, and leaves its input as it was", () => {
    const report = full("cs");
    const before = structuredClone(report);
    expect(toHtml(report)).toBe(toHtml(structuredClone(report)));
    expect(report).toEqual(before);
  });

  it("makes sense with nothing rated: it says so, hatches, and draws no bar", () => {
    const html = toHtml(reportData(czech, empty));
    const { textContent } = read(html).body;
    expect(textContent).toContain("Nothing has been rated yet");
    expect(textContent).toContain("Rated: 0 of 51");
    expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    expect(html).not.toMatch(/class="qf-tone|height="18" class="qf-bar"/);
    expect(html).toContain("url(#bars-wide-hatch)");
  });

  it("shows what is below its floor before the results of the areas", () => {
    const html = toHtml(hostile("en"));
    expect(html.indexOf('id="floor"')).toBeGreaterThan(0);
    expect(html.indexOf('id="floor"')).toBeLessThan(html.indexOf('id="areas"'));
  });

  it("marks the actions for what is below its floor, and says why days were moved and which milestones there are", () => {
    const page = read(toHtml(hostile("en")));
    const rows = all(page, "#actions tbody tr").map(({ textContent }) => textContent);
    expect(rows.map((text) => text.includes("▼ below the floor"))).toEqual([true, false]);
    expect(rows[0]).toMatch(/moved from 1 July 2026: .*<script>/s);
    const milestones = all(page, "#milestones tbody tr").map(({ textContent }) => textContent);
    expect(milestones).toHaveLength(1);
    expect(milestones[0]).toMatch(/^milestone .*moved from 15 June 2026: .*15 Aug 2026open$/s);
    expect(all(read(toHtml(full("en"))), "#milestones")).toEqual([]);
  });

  it("says once what all items below their floor have in common, and what a break means", () => {
    const shared = { text: "The least that people can expect.", lang: null };
    const report = hostile("en");
    const [one] = report.belowFloor;
    const twice = { ...report, belowFloor: [one, one].map((item) => ({ ...item!, because: shared })) };
    expect(toHtml(twice).split(shared.text)).toHaveLength(2);
    expect(toHtml(full("en"))).toContain("break: Another edition or another way of scoring");
    expect(toHtml(reportData(czech, sunnyHome))).not.toContain("Another edition or another way of scoring");
  });

  it("divides a map that is taller than a printed page, and keeps every field", () => {
    const long = toHtml(reportData(strada, startAssessment(strada)));
    const fields = all(read(long), "[id^='map-'][id$='-wide-title']").map(({ textContent }) => textContent);
    expect(fields).toEqual([1, 2, 3, 4].map((part) => `Map of standards (${part}/4)`));
    const heights = [...long.matchAll(/<svg [^>]*height="(\d+)"[^>]*aria-labelledby="map-\d-wide-title"/g)].map(
      ([, height]) => Number(height),
    );
    expect(heights).toHaveLength(4);
    // A4 with its margins is 178 mm wide, as the picture of 680 is, and 261 mm high.
    for (const height of heights) expect(height).toBeLessThan((261 / 178) * 680 - 60);
    expect(long.match(/<title>[^<]+: not rated<\/title>/g)).toHaveLength(2 * 81);
  });

  it("shows a timeline only where an action has a day", () => {
    expect(toHtml(full("en"))).toContain("timeline-1-wide-title");
    const draft = toHtml(reportData(czech, sunnyHome));
    expect(draft).not.toContain("timeline-1-wide-title");
    expect(draft).toContain("No action has a day yet.");
  });

  const cases = readSchemes().flatMap((scheme) =>
    scheme.cases
      .filter((one) => one.issues === undefined)
      .slice(0, 2)
      .map((one) => ({
        title: `${scheme.title}: ${one.name}`,
        framework: scheme.framework,
        assessment: assessmentOf(scheme, one),
      })),
  );
  it.each(cases)("can show every published way of scoring: $title", async ({ framework, assessment }) => {
    const html = toHtml(reportData(framework, assessment, { languages: ["cs"] }));
    expect(read(html).body.textContent).not.toMatch(/undefined|\bnull\b|NaN|\[object|Infinity/);
    expect(html).not.toMatch(/="[^"]*(NaN|undefined|Infinity)/);
  });
});

describe("the audit", () => {
  it("finds what is wrong with a bad page", async () => {
    const bad =
      '<!DOCTYPE html>\n<html><head><title>x</title></head><body><main><h1>a</h1><h3>b</h3><img src="a.png"></main></body></html>\n';
    const found = [...(await validateHtml(bad)), ...(await inspectHtml(bad))].map((one) => one.split(":")[0]);
    for (const rule of ["heading-order", "html-has-lang", "image-alt", "wcag/h37"]) expect(found).toContain(rule);
  });
});

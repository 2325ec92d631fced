import { walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/municipality-ngo-partnership/2014-06-11";
import { describe, expect, it } from "vitest";
import { isSentence, placeTexts } from "../../../src/lint/document/placed-texts.js";

const texts = placeTexts(framework);
const criteria = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);

describe("texts of the checklist of municipality and NGO", () => {
  it("are given in English and in Bulgarian, each in its letters", () => {
    expect(texts.length).toBeGreaterThan(150);
    for (const { text, path } of texts) {
      expect(Object.keys(text), path).toEqual(["en", "bg"]);
      expect(text.en, path).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(text.bg, path).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.bg, path).not.toMatch(/\p{Script=Latin}|["']/u);
    }
  });

  it("end as sentences where they are sentences, with no space too many", () => {
    for (const { text, path } of texts) {
      for (const one of Object.values(text)) expect(one, path).toBe(one.replaceAll(/\s+/g, " ").trim());
    }
    const sentences = texts.filter((one) => isSentence(one) && one.field !== "evidenceHints");
    for (const { text, path } of sentences) {
      for (const one of Object.values(text)) expect(one, path).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("state each criterion once, in a length that a form can hold", () => {
    for (const language of ["en", "bg"]) {
      const statements = criteria.map(({ statement }) => statement?.[language] ?? "");
      expect(new Set(statements).size).toBe(27);
      for (const text of statements) {
        expect(text.length, text).toBeGreaterThanOrEqual(25);
        expect(text.length, text).toBeLessThanOrEqual(250);
      }
    }
  });

  it("stand in the slides, each at a place of its own", () => {
    for (const { id, source } of criteria) expect(source?.document, id).toBe("iss-slides-2014");
    expect(new Set(criteria.map(({ source }) => source?.place)).size).toBe(27);
    const places = {
      p: "prerequisites",
      c: "how partnership",
      r: "how partnership",
      f: "what continued",
      n: "NGO",
      m: "local authority",
    };
    for (const { id, source } of criteria) {
      const letter = id[4] as keyof typeof places;
      expect(source?.place, id).toContain(places[letter]);
    }
  });

  it("name no person", () => {
    expect(JSON.stringify(framework)).not.toMatch(/д-р|\bDr\b|@/);
  });
});

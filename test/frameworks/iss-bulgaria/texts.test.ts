import { walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/iss-bulgaria/2014-06-11";
import { describe, expect, it } from "vitest";
import { isSentence, placeTexts } from "../../../src/lint/document/placed-texts.js";

const texts = placeTexts(framework);
const questions = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);

describe("texts of the self-assessment of ISS-Bulgaria", () => {
  it("are given in English and in Bulgarian, each in its letters, and translated", () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const { text, path } of texts) {
      expect(Object.keys(text), path).toEqual(["en", "bg"]);
      expect(text.en, path).not.toMatch(/\p{Script=Cyrillic}/u);
      expect(text.bg, path).toMatch(/\p{Script=Cyrillic}/u);
      expect(text.bg?.replace("Quality Protects", ""), path).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it("have no space too many and no straight quotes in Bulgarian", () => {
    for (const { text, path } of texts) {
      for (const one of Object.values(text)) expect(one, path).toBe(one.replaceAll(/\s+/g, " ").trim());
      expect(text.bg, path).not.toMatch(/["']/);
    }
  });

  it("end as sentences where they are sentences", () => {
    const sentences = texts.filter((one) => isSentence(one) && one.field !== "evidenceHints");
    for (const { text, path } of sentences) {
      for (const one of Object.values(text)) expect(one, path).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });

  it("ask each question as a question, in a length that a form can hold", () => {
    for (const { id, statement } of questions) {
      for (const text of Object.values(statement ?? {})) {
        expect(text, id).toMatch(/^\p{Lu}[^?]+\?$/u);
        expect(text.length, id).toBeGreaterThanOrEqual(40);
        expect(text.length, id).toBeLessThanOrEqual(250);
      }
    }
  });

  it("ask it in plain words too, in sentences of at most 25 words", () => {
    for (const { id, plain, statement } of questions) {
      for (const language of ["en", "bg"]) {
        const text = plain?.[language] ?? "";
        expect(text, id).toMatch(/\?$/);
        expect(text, id).not.toBe(statement?.[language]);
        for (const sentence of text.split(/(?<=[.?]) /))
          expect(sentence.split(" ").length, text).toBeLessThanOrEqual(25);
      }
    }
  });

  it("use none of the professional words in the plain text", () => {
    const words =
      /competence|procedure|supervision|strategy|evaluat|implement|компетентност|процедур|супервизия|стратеги/i;
    for (const { id, plain } of questions)
      for (const text of Object.values(plain ?? {})) expect(text, id).not.toMatch(words);
  });

  it("never repeat one statement, title or plain text under two questions", () => {
    for (const field of ["title", "statement", "plain"] as const) {
      for (const language of ["en", "bg"]) {
        expect(new Set(questions.map((question) => question[field]?.[language])).size, `${field} ${language}`).toBe(35);
      }
    }
  });

  it("stand in the slides, at the direction and question of their number", () => {
    for (const { id, source } of questions) {
      const [direction, number] = id.slice(4).split(".");
      const word = direction === "2" ? "point" : "question";
      expect(source).toEqual({ document: "iss-slides-2014", place: `direction ${direction}, ${word} ${number}` });
    }
    for (const { id, source } of framework.areas) expect(source?.place).toBe(`direction ${id.slice(4)}`);
  });

  it("name no person", () => {
    expect(JSON.stringify(framework)).not.toMatch(/д-р|\bDr\b|@/);
  });
});

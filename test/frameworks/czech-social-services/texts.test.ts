import { type LocalizedText, walk } from "quality-frameworks";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";

// A title or a statement that both languages share would be one that nobody translated.
function expectBoth(text: LocalizedText | undefined, where: string): void {
  expect(Object.keys(text ?? {}).sort(), where).toEqual(["cs", "en"]);
  expect(text?.en?.trim(), where).not.toBe("");
  expect(text?.cs?.trim(), where).not.toBe("");
  expect(text?.cs, where).not.toBe(text?.en);
}

describe.each(editions.map((framework) => ({ edition: framework.edition, framework })))(
  "texts of edition $edition",
  ({ framework }) => {
    const visits = [...walk(framework)];
    const criteria = visits.filter((visit) => visit.kind === "criterion").map((visit) => visit.node);

    it("name every node in English and in Czech", () => {
      for (const { node } of visits) expectBoth(node.title, node.id);
    });

    it("state every criterion in English and in Czech, and no other node", () => {
      for (const { kind, node } of visits) {
        if (kind === "criterion") expectBoth(node.statement, node.id);
        else expect(node.statement, node.id).toBeUndefined();
      }
    });

    it("are short enough for a form and end as sentences", () => {
      for (const { id, statement } of criteria) {
        for (const text of Object.values(statement ?? {})) {
          expect(text.length, `${id}: ${text}`).toBeGreaterThanOrEqual(50);
          expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(250);
          expect(text, id).toMatch(/^\p{Lu}[^\n]*\.$/u);
        }
      }
    });

    it("are written in Czech, with its letters, where they say so", () => {
      for (const { id, statement } of criteria) expect(statement?.cs, id).toMatch(/[ěščřžýáíéúůťďň]/i);
    });

    it("never repeat one statement under two criteria", () => {
      for (const language of ["en", "cs"]) {
        const texts = criteria.map((criterion) => criterion.statement?.[language]);
        expect(new Set(texts).size).toBe(texts.length);
      }
    });

    it("stand in a source that the framework lists, at a place that names standard and letter", () => {
      const known = framework.sources?.map((source) => source.id);
      for (const { id, source } of criteria) {
        const [number, letter] = id.slice(1).split(".");
        expect(known, id).toContain(source?.document);
        if (source?.document === "cz-ddmb-standard-7") expect(source.place).toBe(`criterion ${letter})`);
        else if (number === "11" || number === "12")
          expect(source?.place).toContain(`standard ${number}, sole criterion`);
        else expect(source?.place, id).toContain(`Annex 2, standard ${number}, criterion ${letter})`);
      }
    });

    it("say since when the law has had them, unless they are older texts that are gone", () => {
      const undated = criteria.filter((criterion) => criterion.since === undefined);
      const gone = criteria.filter(
        ({ verified, source }) => verified === false || source?.document === "cz-ddmb-standard-7",
      );
      expect(undated.map((criterion) => criterion.id)).toEqual(gone.map((criterion) => criterion.id));
      for (const { id, since } of criteria) expect(since === undefined || since <= framework.edition, id).toBe(true);
    });
  },
);

describe("texts that changed between editions", () => {
  const statements = editions.map(
    (framework) => new Map([...walk(framework)].map(({ node }) => [node.id, node.statement?.en])),
  );
  const changed = (before: number, after: number) =>
    [...statements[before]!].filter(([id, text]) => text !== statements[after]!.get(id)).map(([id]) => id);

  it("are those of standards 7 and 15 in March 2025", () => {
    expect(changed(0, 1)).toEqual(["s7.a", "s7.b", "s7.c", "s7.d", "s15.a", "s15.b", "s15.c", "s15.d"]);
  });

  it("are that of criterion 2a in January 2026", () => {
    expect(changed(1, 2)).toEqual(["s2.a"]);
  });
});

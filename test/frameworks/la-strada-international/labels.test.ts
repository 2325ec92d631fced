import { score, walk } from "quality-frameworks";
import { framework } from "quality-frameworks/frameworks/la-strada-international/2026-11-22";
import { describe, expect, it } from "vitest";
import { reportData, toMarkdown } from "../../../src/report.js";

const items = [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node);
const sources = new Map(framework.sources?.map((source) => [source.id, source]));

const done = {
  full: /^Read in full\./,
  excerpt: /^Read in excerpt( \(.+?\))?\./,
  catalogue: /^Seen in a catalogue only: a description or table of contents was read, the cited parts were not\./,
  law: /^Known legal text, cited by article and not read again in full\./,
};

describe("what of the 81 items is La Strada's", () => {
  it("is the point of 33, which say how it was published; 48 are our reading of others", () => {
    const paraphrased = items.filter((item) => item.wording === "paraphrase");
    const interpretive = items.filter((item) => (item.wording ?? framework.wording) === "interpretive");
    expect([paraphrased.length, interpretive.length]).toEqual([33, 48]);
    for (const item of items) expect(item.publishedAs !== undefined, item.id).toBe(paraphrased.includes(item));
  });

  it("was published in the deck, in its workshop part, or elsewhere", () => {
    const marks = framework.publishedAs?.map((mark) => mark.id) ?? [];
    const counts = marks.map((id) => [id, items.filter((item) => item.publishedAs === id).length]);
    expect(Object.fromEntries(counts)).toEqual({
      "standards-deck": 8,
      "standards-deck-workshop": 5,
      "other-lsi-publication": 20,
    });
  });

  it("rests on a publication of La Strada, or of a project or partner that speaks of it, that was read", () => {
    for (const { id, publishedAs, source } of items) {
      if (publishedAs === undefined) continue;
      const fromDeck = source?.document === "lsi-deck";
      expect(fromDeck, id).toBe(publishedAs !== "other-lsi-publication");
      expect(source?.document, id).toMatch(/^(lsi-|datact-kok$|coe-ngos$)/);
    }
  });

  it("is nowhere called official below the names of the areas", () => {
    for (const item of items) expect(item.wording, item.id).not.toBe("official");
    expect(framework.scales[0]).toMatchObject({ id: "in-place", provenance: "proposal" });
    expect(framework.scoring.provenance).toBe("proposal");
    for (const { id, provenance } of [...(framework.duties ?? []), ...(framework.cadences ?? [])]) {
      expect(provenance, id).toBe("proposal");
    }
  });
});

describe("sources", () => {
  it("say first what was done with the document", () => {
    for (const { id, note } of sources.values()) {
      expect(Object.values(done).filter((pattern) => pattern.test(note ?? "")).length, id).toBe(1);
    }
    expect(sources.get("lsi-deck")?.note).toMatch(done.full);
  });

  it("are checked for an item exactly where the document that it mainly rests on was read at that place", () => {
    for (const { id, source, verified } of items) {
      const note = sources.get(source?.document ?? "")?.note ?? "";
      expect(verified !== false, id).toBe(done.full.test(note) || done.excerpt.test(note));
    }
    expect(items.filter((item) => item.verified === false)).toHaveLength(25);
    expect(items.filter((item) => item.verified === false && item.publishedAs !== undefined)).toEqual([]);
  });

  it("are only those that a statement or an annex names, and every one named is there", () => {
    const entries = framework.annexes?.flatMap((annex) => annex.entries) ?? [];
    const others = [...framework.areas, ...(framework.duties ?? [])];
    const places = [...items, ...entries, ...others].flatMap((one) => [
      ...(one.source === undefined ? [] : [one.source]),
      ...("basis" in one ? (one.basis ?? []) : []),
    ]);
    expect(new Set(places.map((place) => place.document))).toEqual(new Set(sources.keys()));
    for (const { place } of places) expect(place.trim()).not.toBe("");
  });

  it("are never named twice at one place by an item", () => {
    for (const { id, source, basis = [] } of items) {
      const places = [source, ...basis].map((place) => `${place?.document}: ${place?.place}`);
      expect(new Set(places).size, id).toBe(places.length);
    }
  });

  it("name no workplace of ours and no file of it", () => {
    expect(JSON.stringify(framework)).not.toMatch(/\bseed\b|stored copy|supplied|\.txt|\/work\//i);
  });
});

describe("the disclaimer", () => {
  const text = framework.disclaimer?.en ?? "";

  it("says what is not official, how many items express a published point, and what a result is not", () => {
    expect(text).toMatch(/^This is not the official text of the La Strada International standards/);
    expect(text).toMatch(/33 items express a point .* 48 are our reading/);
    expect(text).toMatch(/self-assessment and gives no certification, endorsement or membership\.$/);
  });

  it("goes with every score and every report", () => {
    const assessment = { framework: framework.id, edition: framework.edition, responses: { "gen-1": 2 } } as const;
    const result = score(framework, assessment);
    expect(result.labels).toMatchObject({
      wording: ["paraphrase", "interpretive"],
      scale: "proposal",
      rules: "proposal",
      dated: "ours",
      disclaimer: { en: text },
    });
    const report = toMarkdown(reportData(framework, assessment, { languages: ["en"] }));
    expect(report.replaceAll(/\\(?=[^\w\s])/g, "")).toContain(text);
  });
});

import { describe, expect, it } from "vitest";
import type { Crosswalk } from "../../src/framework/crosswalk.js";
import { crosswalkChange } from "../../src/framework/crosswalk-change.js";
import { deriveCrosswalk } from "../../src/framework/derive-crosswalk.js";
import type { Framework } from "../../src/framework/framework.js";
import type { Standard } from "../../src/framework/node.js";

function edition(day: string, standards: Standard[]): Framework {
  return {
    id: "sample",
    edition: day,
    title: { en: "Sample" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    areas: [{ id: "door", standards }],
  };
}

const text = { en: "Opening hours can be read from the street." };
const derived = (a: Standard[], b: Standard[], authored?: Crosswalk): readonly string[] =>
  deriveCrosswalk(edition("2012-01-01", a), edition("2026-01-01", b), authored).relations.map(
    ({ from, to, relation, confidence }) => `${from} ${relation} ${to} ${confidence}`,
  );

describe("deriveCrosswalk", () => {
  it.each([
    { why: "the same text", a: { id: "s1", statement: text }, b: { id: "s1", statement: { ...text } }, equal: true },
    { why: "another code", a: { id: "s1", code: "1" }, b: { id: "s1", code: "1a" }, equal: true },
    {
      why: "another place in the source",
      a: { id: "s1", source: { document: "x", place: "1" }, verified: true },
      b: { id: "s1", source: { document: "y", place: "2" }, verified: false },
      equal: true,
    },
    {
      why: "another statement",
      a: { id: "s1", statement: text },
      b: { id: "s1", statement: { en: "Other." } },
      equal: false,
    },
    {
      why: "another language added",
      a: { id: "s1", title: text },
      b: { id: "s1", title: { ...text, cs: "x" } },
      equal: false,
    },
    { why: "another purpose", a: { id: "s1" }, b: { id: "s1", purpose: text }, equal: false },
    {
      why: "another aid inside it",
      a: { id: "s1", aspects: [text] },
      b: { id: "s1", aspects: [text, text] },
      equal: false,
    },
    { why: "proportion", a: { id: "s1" }, b: { id: "s1", inProportionWhen: { fact: "beds", is: true } }, equal: false },
    { why: "another scale", a: { id: "s1" }, b: { id: "s1", scale: "other" }, equal: false },
    {
      why: "another applicability",
      a: { id: "s1" },
      b: { id: "s1", appliesWhen: { fact: "beds", is: true } },
      equal: false,
    },
    { why: "another id", a: { id: "s1", title: text }, b: { id: "s2", title: text }, equal: false },
    { why: "an item that was divided", a: { id: "s1" }, b: { id: "s1", criteria: [{ id: "c1" }] }, equal: false },
  ])("derives equality from id and text alone: $why", ({ a, b, equal }) => {
    expect(derived([a], [b])).toEqual(equal ? ["s1 equal s1 high"] : []);
  });

  it("leaves items to the authored relations that speak of them, on either side", () => {
    const same = ["s1", "s2", "s3", "s4"].map((id) => ({ id, statement: text }));
    const authored: Crosswalk = {
      from: { framework: "sample", edition: "2012-01-01" },
      to: { framework: "sample", edition: "2026-01-01" },
      title: { en: "By hand" },
      relations: [
        { from: ["s1"], to: ["s1"], relation: "subset", confidence: "low" },
        { from: ["s2"], to: ["s3"], relation: "equal", confidence: "medium" },
      ],
    };
    expect(derived(same, same, authored)).toEqual(["s1 subset s1 low", "s2 equal s3 medium", "s4 equal s4 high"]);
    const whole = deriveCrosswalk(edition("2012-01-01", same), edition("2026-01-01", same), authored);
    expect(whole).toMatchObject({ title: { en: "By hand" }, from: authored.from, to: authored.to });
  });
});

describe("crosswalkChange", () => {
  it.each([
    { from: ["a"], to: ["a"], relation: "equal", change: "same" },
    { from: ["a"], to: ["b"], relation: "equal", change: "renamed" },
    { from: ["a"], to: ["a"], relation: "subset", change: "changed" },
    { from: ["a"], to: ["b"], relation: "intersects", change: "changed" },
    { from: ["a"], to: ["a", "b"], relation: "subset", change: "split" },
    { from: ["a", "b"], to: ["a"], relation: "equal", change: "merged" },
    { from: ["a", "b"], to: ["a", "b"], relation: "equal", change: "changed" },
    { from: ["a"], to: [], relation: "none", change: "removed" },
    { from: [], to: ["a"], relation: "none", change: "new" },
  ] as const)("calls $from $relation $to $change", ({ change, ...relation }) => {
    expect(crosswalkChange(relation)).toBe(change);
  });
});

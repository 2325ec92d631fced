import fc from "fast-check";
import {
  type Crosswalk,
  type CrosswalkCover,
  type Framework,
  type Relation,
  reverseCrosswalk,
} from "quality-frameworks";
import { lintCrosswalk } from "quality-frameworks/lint";
import { describe, expect, it } from "vitest";
import { reviewed } from "../../frameworks/reviewed-crosswalks.js";

function sample(id: string, areas: Readonly<Record<string, readonly string[]>>): Framework {
  return {
    id,
    edition: "2026-01-01",
    title: { en: "Sample" },
    scales: [{ id: "steps", levels: ["not-met", "met"] }],
    scoring: { provenance: "proposal", unrated: "exclude", overall: { combine: "none" } },
    areas: Object.entries(areas).map(([area, items]) => ({ id: area, standards: items.map((item) => ({ id: item })) })),
  };
}

const small = sample("small", { door: ["bell", "light"], bed: ["linen"] });
const large = sample("large", { hall: ["entry", "lamp"], room: ["sheets", "view"] });

const made = (relations: readonly Relation[], covers?: CrosswalkCover): Crosswalk => ({
  from: { framework: "small", edition: "2026-01-01" },
  to: { framework: "large", edition: "2026-01-01" },
  ...(covers !== undefined && { covers }),
  relations,
});

const said = (relations: readonly Relation[], covers?: CrosswalkCover) =>
  lintCrosswalk(made(relations, covers), small, large).map(({ code, path, message }) => `${code} ${path} ${message}`);

const bell: Relation = { from: ["bell"], to: ["entry"], relation: "intersects" };
const light: Relation = { from: ["light"], to: [], relation: "none" };
const linen: Relation = { from: ["linen"], to: ["sheets"], relation: "equal" };

describe("relation-missing", () => {
  it.each<{ why: string; relations: readonly Relation[]; covers?: CrosswalkCover; found: readonly string[] }>([
    { why: "the smaller side is spoken of whole, `none` included", relations: [bell, light, linen], found: [] },
    {
      why: "an item of the smaller side is left out",
      relations: [bell, linen],
      found: [
        'relation-missing /relations 1 of 3 items of "small" that it covers has neither a relation nor `none`: "light".',
      ],
    },
    { why: "the areas that it covers are spoken of", relations: [bell, light], covers: { from: ["door"] }, found: [] },
    { why: "a single item is covered", relations: [bell], covers: { from: ["bell"] }, found: [] },
    { why: "it covers nothing", relations: [], covers: {}, found: [] },
    {
      why: "both sides are covered in part",
      relations: [bell],
      covers: { from: ["door"], to: ["room", "entry"] },
      found: [
        'relation-missing /relations 1 of 2 items of "small" that it covers has neither a relation nor `none`: "light".',
        'relation-missing /relations 2 of 3 items of "large" that it covers have neither a relation nor `none`: "sheets" and "view".',
      ],
    },
    {
      why: "it covers what is not there",
      relations: [],
      covers: { to: ["romo"] },
      found: ['unknown-node /covers/to/0 "large" has no node "romo".'],
    },
  ])("$why", ({ relations, covers, found }) => {
    expect(said(relations, covers)).toEqual(found);
  });

  it("is not asked between editions, where both sides are spoken of anyway", () => {
    const next = { ...small, edition: "2027-01-01" };
    const between = { ...made([]), to: { framework: "small", edition: "2027-01-01" } };
    expect(lintCrosswalk({ ...between, covers: { from: ["door"] } }, small, next)).toEqual([]);
  });

  it("says the same of a crosswalk that was turned", () => {
    const relations = fc.subarray([bell, light, linen]);
    const cover = fc.subarray(["door", "bed", "linen"], { minLength: 1 });
    fc.assert(
      fc.property(relations, cover, (some, nodes) => {
        const crosswalk = made(some, { from: nodes });
        const turned = reverseCrosswalk(crosswalk);
        expect(turned.covers).toEqual({ to: nodes });
        expect(reverseCrosswalk(turned)).toEqual(crosswalk);
        const messages = (issues: readonly { readonly message: string }[]) => issues.map(({ message }) => message);
        expect(messages(lintCrosswalk(turned, large, small))).toEqual(messages(lintCrosswalk(crosswalk, small, large)));
      }),
    );
  });

  it.each(reviewed)("finds each relation that is taken out of the crosswalk of $name", ({ crosswalk, from, to }) => {
    expect(lintCrosswalk(crosswalk, from, to)).toEqual([]);
    for (const [place] of crosswalk.relations.entries()) {
      const shorter = { ...crosswalk, relations: crosswalk.relations.filter((_, other) => other !== place) };
      expect(lintCrosswalk(shorter, from, to).map(({ code }) => code)).toEqual(["relation-missing"]);
    }
  });
});

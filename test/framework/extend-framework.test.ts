import fc from "fast-check";
import {
  extendFramework,
  type Framework,
  find,
  listItems,
  listOrigins,
  type Overlay,
  QualityError,
  respond,
  safeExtendFramework,
  score,
  startAssessment,
  walk,
} from "quality-frameworks";
import { loadFramework } from "quality-frameworks/frameworks";
import { lintFramework } from "quality-frameworks/lint";
import { checkFramework, checkOverlayShape, safeParseFramework } from "quality-frameworks/schema";
import { describe, expect, it } from "vitest";
import { change, nothing } from "../fixtures/change.js";

const czech = await loadFramework("czech-social-services", { edition: "2026-01-01" });
const base = { framework: czech.id, edition: czech.edition };
const becomes = {
  id: "city-standards",
  edition: "2026-07-01",
  title: { en: "City standards", cs: "Městské standardy" },
};

/** The three changes of a variant: something comes in, something goes, something counts double under another name. */
const city: Overlay = {
  id: "city",
  base,
  becomes: {
    ...becomes,
    publisher: { en: "The city", cs: "Město" },
    disclaimer: { en: "The city adds to the decree.", cs: "Město vyhlášku doplňuje." },
  },
  sources: [{ id: "city-rules", title: "Rules of the city" }],
  add: [
    {
      in: "s1",
      after: "s1.d",
      criterion: {
        id: "s1.city",
        code: "1e",
        title: { en: "In plain words", cs: "Srozumitelně" },
        statement: { en: "The mission is also given in easy language.", cs: "Poslání je i ve snadném čtení." },
        source: { document: "city-rules", place: "point 4" },
      },
      groups: ["process"],
      because: { en: "Words are found while people are served.", cs: "Slova se hledají při práci s lidmi." },
    },
  ],
  remove: [{ id: "s15.h", because: { en: "The city checks complaints itself.", cs: "Stížnosti prověřuje město." } }],
  reweight: { s1: 2 },
  retitle: { "s2.a": { statement: { en: "Rules protect clients' rights.", cs: "Pravidla chrání práva klientů." } } },
};

const issuesOf = (overlays: Overlay | readonly Overlay[]): readonly string[] => {
  const result = safeExtendFramework(czech, overlays);
  return result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("extendFramework", () => {
  const extended = extendFramework(czech, city);

  it("adds in its place, takes out, weighs and calls anew", () => {
    const ids = [...walk(extended)].map((visit) => visit.node.id);
    expect(ids.slice(ids.indexOf("s1.c"), ids.indexOf("s2") + 1)).toEqual(["s1.c", "s1.d", "s1.city", "s2"]);
    expect(ids).not.toContain("s15.h");
    expect(ids).toHaveLength([...walk(czech)].length);
    expect(find(extended, "s1")?.node.weight).toBe(2);
    expect(find(extended, "s2.a")?.node.statement).toEqual(city.retitle?.["s2.a"]?.statement);
  });

  it("gives an ordinary framework that lints as its base does, and scores", () => {
    // A point of the city's own need not hold all that the decree's points do.
    const issues = checkFramework(extended).filter((issue) => issue.code !== "field-missing");
    expect(issues.filter((issue) => issue.severity !== "advice")).toEqual([]);
    const ratings = Object.fromEntries(listItems(extended).map((item) => [item.id, 3]));
    const result = score(extended, respond(startAssessment(extended), ratings));
    expect(result).toMatchObject({ framework: "city-standards", edition: "2026-07-01", percent: 100 });
    expect(result.coverage.rated).toBe(51);
  });

  it("bears its own name and publisher, and both disclaimers", () => {
    expect(extended).toMatchObject({ id: "city-standards", edition: "2026-07-01", publisher: { cs: "Město" } });
    expect(extended.disclaimer?.en).toBe(`${czech.disclaimer?.en} The city adds to the decree.`);
    expect(extended.disclaimer?.cs).toMatch(/ Město vyhlášku doplňuje\.$/);
    for (const key of ["jurisdiction", "inForce", "counts", "description"] as const)
      expect(extended[key]).toBeUndefined();
    expect(extended.sources?.map((source) => source.id)).toContain("city-rules");
    expect(extendFramework(czech, { ...city, becomes }).publisher).toBeUndefined();
  });

  it("labels new words as what they are, and takes the old place in the source off them", () => {
    expect(find(extended, "s1.city")?.node).toMatchObject({ wording: "interpretive", verified: false });
    const reworded = find(extended, "s2.a")?.node;
    expect(reworded).toMatchObject({ wording: "interpretive", verified: false });
    for (const key of ["source", "basis", "since", "plain", "publishedAs"] as const) {
      expect(reworded?.[key], key).toBeUndefined();
    }
    expect(find(extended, "s1.a")?.node).toEqual(find(czech, "s1.a")?.node);
    const official = extendFramework(czech, { ...city, wording: "official", verified: true });
    expect(find(official, "s1.city")?.node).toMatchObject({ wording: "official", verified: true });
  });

  it("keeps where every piece comes from", () => {
    expect(extended.extends).toEqual({
      base,
      overlays: [
        {
          id: "city",
          base,
          added: ["s1.city"],
          removed: [
            {
              id: "s15.h",
              kind: "criterion",
              because: { en: "The city checks complaints itself.", cs: "Stížnosti prověřuje město." },
            },
          ],
          reweighted: ["s1"],
          retitled: ["s2.a"],
          declared: ["city-rules"],
        },
      ],
    });
    const origins = new Map(listOrigins(extended).map((origin) => [origin.id, origin]));
    expect(origins.get("s1.city")).toMatchObject({ base: null, addedBy: "city" });
    expect(origins.get("s2.a")).toMatchObject({ base, addedBy: null, retitledBy: "city", reweightedBy: null });
    expect(origins.get("s1")).toMatchObject({ base, reweightedBy: "city" });
    expect(origins.get("s15.h")).toMatchObject({ base, kind: "criterion", removedBy: "city" });
    expect(origins.get("s3.a")).toMatchObject({ addedBy: null, retitledBy: null, reweightedBy: null, removedBy: null });
    expect(origins.size).toBe([...walk(extended)].length + 1);
  });

  it("is frozen, and leaves base and overlay as they were", () => {
    const loose = structuredClone(czech);
    const before = structuredClone([loose, city]);
    const result = extendFramework(loose, city);
    expect([loose, city]).toEqual(before);
    expect(Object.isFrozen(result.areas[0]?.standards?.[0]?.criteria?.[0])).toBe(true);
    expect(Object.isFrozen(loose.areas[0]) || Object.isFrozen(city.add)).toBe(false);
  });

  it("can be laid over what another overlay made, and remembers both", () => {
    const further: Overlay = {
      id: "district",
      base: { framework: "city-standards", edition: "2026-07-01" },
      becomes: { ...becomes, id: "district-standards" },
      reweight: { "s1.city": 3 },
    };
    const twice = extendFramework(extended, further);
    expect(twice.extends?.base).toEqual(base);
    expect(twice.extends?.overlays.map((one) => `${one.id} on ${one.base.framework}`)).toEqual([
      "city on czech-social-services",
      "district on city-standards",
    ]);
    const origin = listOrigins(twice).find((one) => one.id === "s1.city");
    expect(origin).toMatchObject({ addedBy: "city", reweightedBy: "district" });
  });

  it("takes several overlays of one base, in any order, when they touch different things", () => {
    const funder: Overlay = { id: "funder", base, reweight: { s3: 2, "s1.a": 0 }, remove: ["s4.b"] };
    const one = extendFramework(czech, [city, funder]);
    const other = extendFramework(czech, [funder, city]);
    expect(one.areas).toEqual(other.areas);
    expect(one.extends?.overlays.map((applied) => applied.id)).toEqual(["city", "funder"]);
  });
});

describe("extendFramework in groups and lists", () => {
  const rules: Framework = {
    id: "sample",
    edition: "2026-01-01",
    title: { en: "Sample" },
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
      area: { combine: "sum" },
      overall: {
        combine: "sum",
        verdict: [{ band: "yes", when: { node: "bed", is: "yes" } }],
        otherwise: "no",
        scale: "steps",
      },
      floors: [
        { for: { ids: ["bed"] }, level: "yes" },
        { for: { ids: ["bed", "door"] }, level: "yes" },
      ],
      groupings: [
        {
          id: "other-way",
          overall: { combine: "sum" },
          groups: [
            {
              id: "first",
              of: { ids: ["door", "bed"] },
              because: { door: { en: "Is outside." }, bed: { en: "Is inside." } },
            },
            { id: "second", of: { ids: ["food"] } },
            { id: "third", of: { tagged: "quick" } },
          ],
        },
      ],
    },
    areas: [{ id: "house", standards: [{ id: "door" }, { id: "bed" }, { id: "food" }] }],
    annexes: [{ id: "problems", title: { en: "Problems" }, entries: [{ id: "noise", answeredBy: ["bed", "door"] }] }],
    cadences: [
      { id: "yearly", title: { en: "Each year" }, every: { count: 1, unit: "year" } },
      { id: "linen", title: { en: "Linen" }, every: { count: 1, unit: "week" }, for: "bed" },
    ],
  };
  const overlay: Overlay = {
    id: "variant",
    base: { framework: "sample", edition: "2026-01-01" },
    becomes,
    add: [{ after: "food", standard: { id: "talk" }, groups: ["second"] }],
    remove: ["bed"],
  };
  const extended = extendFramework(rules, overlay);

  it("takes what is gone off every list, and puts what is new into the groups it joins", () => {
    const [grouping] = extended.scoring.groupings ?? [];
    expect(grouping?.groups?.map((group) => group.of)).toEqual([
      { ids: ["door"] },
      { ids: ["food", "talk"] },
      { tagged: "quick" },
    ]);
    expect(grouping?.groups?.[0]?.because).toEqual({ door: { en: "Is outside." } });
    expect(extended.scoring.floors).toEqual([{ for: { ids: ["door"] }, level: "yes" }]);
    expect(extended.annexes?.[0]?.entries[0]?.answeredBy).toEqual(["door"]);
    expect(extended.cadences?.map((cadence) => cadence.id)).toEqual(["yearly"]);
  });

  it("takes along what was for nothing but what is gone", () => {
    const gone = ["food", "bed"];
    const about = (ids: readonly string[]) => ({ for: { ids }, level: "yes" });
    const full: Framework = {
      ...rules,
      special: [{ id: "na", effect: "not-applicable", for: { ids: gone } }],
      scoring: {
        ...rules.scoring,
        overall: {
          ...rules.scoring.overall,
          limits: [{ id: "low", for: { ids: gone }, when: { is: "no" }, atMost: "no", because: { en: "So." } }],
        },
        floors: [about(gone), { for: { except: { ids: gone } }, level: "yes" }],
        targets: [about(gone), { for: { under: "house" }, level: "yes" }],
        groupings: [
          ...(rules.scoring.groupings ?? []),
          {
            id: "last",
            overall: { combine: "sum" },
            groups: [{ id: "inner", groups: [{ id: "rest", of: { ids: gone } }] }],
          },
        ],
      },
      annexes: [{ id: "problems", title: { en: "Problems" }, entries: [{ id: "noise", answeredBy: gone }] }],
      duties: [
        { id: "mend", statement: { en: "Mend it." }, for: { ids: gone } },
        { id: "say", statement: { en: "Say it." } },
      ],
    };
    const result = extendFramework(full, { ...overlay, add: [], remove: gone });
    expect(safeParseFramework(result).ok).toBe(true);
    const { scoring, annexes, duties, special } = result;
    expect(scoring.groupings?.map(({ id, groups }) => [id, groups?.map((group) => group.id)])).toEqual([
      ["other-way", ["first", "third"]],
    ]);
    expect([scoring.overall?.limits, scoring.floors, special]).toEqual([[], [{ for: {}, level: "yes" }], []]);
    expect(scoring.targets).toEqual([{ for: { under: "house" }, level: "yes" }]);
    expect(annexes?.[0]?.entries).toEqual([{ id: "noise" }]);
    expect(duties?.map((duty) => duty.id)).toEqual(["say"]);
  });

  it("takes along tags that nobody carries any more, and keeps those that nobody carried before", () => {
    const mark = (id: string) => ({ id, title: { en: id } });
    const tagged: Framework = {
      ...rules,
      tags: ["soft", "quick", "idle"].map(mark),
      areas: [
        {
          id: "house",
          standards: [{ id: "door" }, { id: "bed", tags: ["soft", "quick"] }, { id: "food", tags: ["quick"] }],
        },
      ],
    };
    const { tags } = extendFramework(tagged, { ...overlay, add: [], tags: [mark("new")] });
    expect(tags?.map(({ id }) => id)).toEqual(["quick", "idle", "new"]);
    expect(extendFramework({ ...tagged, tags: [mark("soft")] }, overlay)).not.toHaveProperty("tags");
  });

  it.each(["la-strada-international", "iss-bulgaria", "child-protection-system"] as const)(
    "takes any one node out of %s, and what comes out is sound in shape",
    async (id) => {
      const shipped: Framework = await loadFramework(id, { on: "2026-12-01" });
      const base = { framework: id, edition: shipped.edition };
      const unsound = [...walk(shipped)].flatMap(({ node }) => {
        const result = safeExtendFramework(shipped, { id: "variant", base, becomes, remove: [node.id] });
        if (!result.ok) return result.error.issues[0]?.code === "emptied" ? [] : [node.id];
        const read = safeParseFramework(result.value);
        return read.ok ? [] : [node.id, ...read.error.issues.map((issue) => issue.path)];
      });
      expect(unsound).toEqual([]);
    },
  );

  it.each([
    { why: "that is counted", remove: ["food"], said: ["counted-by-id /remove/0"] },
    { why: "that holds what is counted", remove: ["bed", "door"], said: ["counted-by-id /remove/1"] },
    { why: "that is not counted", remove: ["bed"], said: [] },
  ])("does not take out something $why by its id in a condition", ({ remove, said }) => {
    const counted = { count: { ids: ["food", "door"], is: "no" }, atLeast: 2 } as const;
    const overall = {
      ...rules.scoring.overall,
      verdict: [{ band: "no", when: { any: [counted] } }, ...(rules.scoring.overall.verdict ?? [])],
    };
    const counting = { ...rules, scoring: { ...rules.scoring, overall } } as Framework;
    const result = safeExtendFramework(counting, { ...overlay, add: [], remove });
    expect(result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(said);
  });

  it("leaves a condition that asks for what is gone to the linter", () => {
    const found = lintFramework(extended).map(({ code, path }) => `${code} ${path}`);
    expect(found).toContain("selector-up /scoring/overall/verdict/0/when/node");
  });

  it.each([
    { why: "is not there", groups: ["fourth"], said: "unknown-group /add/0/groups/0" },
    { why: "does not list its nodes", groups: ["third"], said: "group-not-listed /add/0/groups/0" },
  ])("refuses a group that $why", ({ groups, said }) => {
    const result = safeExtendFramework(rules, {
      ...overlay,
      add: [{ after: "food", standard: { id: "talk" }, groups }],
    });
    expect(result.ok ? [] : result.error.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([said]);
  });
});

describe("extendFramework refuses", () => {
  const at = (id: string, side: "after" | "before"): Overlay => ({
    id,
    base,
    add: [{ [side]: "s1.d", criterion: { id: `s1.${id}`, statement: { en: "More.", cs: "Více." } } }],
  });

  it("two overlays that add at one place, which the order of the list would settle silently", () => {
    const named = { ...at("one", "after"), becomes };
    expect(issuesOf([named, at("two", "after")])).toEqual(["overlay-conflict /1/add/0/after"]);
    expect(issuesOf([named, at("two", "before")])).toEqual([]);
    expect(issuesOf({ ...named, add: [...(named.add ?? []), ...(at("two", "after").add ?? [])] })).toEqual([]);
  });

  it.each<{ why: string; overlay: Partial<Overlay>; said: readonly string[] }>([
    {
      why: "another framework",
      overlay: { base: { ...base, framework: "veqf" } },
      said: ["wrong-framework /base/framework"],
    },
    {
      why: "another edition",
      overlay: { base: { ...base, edition: "2012-01-01" } },
      said: ["wrong-edition /base/edition"],
    },
    {
      why: "ids that are not there, all at once",
      overlay: {
        remove: ["s99"],
        reweight: { "s1.z": 2 },
        retitle: { door: {} },
        add: [{ in: "s98", criterion: { id: "x" } }],
      },
      said: [
        "unknown-node /remove/0",
        "unknown-node /reweight/s1.z",
        "unknown-node /retitle/door",
        "unknown-node /add/0/in",
      ],
    },
    {
      why: "an id that the base has, however deep it stands",
      overlay: { add: [{ in: "procedural", standard: { id: "s98", criteria: [{ id: "s1.a" }] } }] },
      said: ["duplicate-id /add/0/standard/criteria/0/id"],
    },
    {
      why: "one id twice among what is new",
      overlay: {
        add: [
          { in: "s1", criterion: { id: "x" } },
          { in: "s2", criterion: { id: "x" } },
        ],
      },
      said: ["touched-twice /add/1/criterion/id"],
    },
    {
      why: "a criterion in an area",
      overlay: { add: [{ in: "procedural", criterion: { id: "x" } }] },
      said: ["does-not-fit /add/0"],
    },
    { why: "a standard at the top", overlay: { add: [{ standard: { id: "x" } }] }, said: ["does-not-fit /add/0"] },
    { why: "a part in an item", overlay: { add: [{ in: "s1.a", part: { id: "x" } }] }, said: ["divides-item /add/0"] },
    {
      why: "a neighbour from elsewhere",
      overlay: { add: [{ in: "s1", after: "s2.a", criterion: { id: "x" } }] },
      said: ["does-not-fit /add/0/after"],
    },
    {
      why: "a place both after and before",
      overlay: { add: [{ after: "s1.a", before: "s1.b", criterion: { id: "x" } }] },
      said: ["exactly-one /add/0"],
    },
    { why: "a weight below 0", overlay: { reweight: { s1: -1 } }, said: ["weight-negative /reweight/s1"] },
    {
      why: "a source that the base has",
      overlay: { sources: [{ id: "cz-decree-505-2006", title: "x" }] },
      said: ["duplicate-id /sources/0/id"],
    },
    {
      why: "words for something that goes, also by what is around it",
      overlay: {
        remove: ["s1"],
        retitle: { "s1.a": { title: { en: "x" } } },
        add: [{ in: "s1", criterion: { id: "x" } }],
      },
      said: ["touched-twice /retitle/s1.a", "touched-twice /add/0/in"],
    },
    { why: "taking out twice", overlay: { remove: ["s1", "s1.a"] }, said: ["touched-twice /remove/1"] },
    { why: "an empty standard", overlay: { remove: ["s11.a"] }, said: ["emptied /remove"] },
  ])("$why", ({ overlay, said }) => {
    const { add: _, remove: __, reweight: ___, retitle: ____, sources: _____, ...bare } = city;
    expect(issuesOf({ ...bare, ...overlay })).toEqual(said);
  });

  it("a result without a name, by throwing", () => {
    const { becomes: _, ...bare } = city;
    expect(issuesOf(bare)).toEqual(["missing-key "]);
    expect(() => extendFramework(czech, bare)).toThrow(QualityError);
  });

  it.each<{ why: string; other: Partial<Overlay>; said: readonly string[] }>([
    { why: "the name of the result", other: { becomes }, said: ["overlay-conflict /1/becomes"] },
    {
      why: "one weight, even to the same number",
      other: { reweight: { s1: 2 } },
      said: ["overlay-conflict /1/reweight/s1"],
    },
    {
      why: "the words of one node",
      other: { retitle: { "s2.a": { title: { en: "x" } } } },
      said: ["overlay-conflict /1/retitle/s2.a"],
    },
    {
      why: "what the other takes out",
      other: { reweight: { "s15.h": 2 } },
      said: ["overlay-conflict /1/reweight/s15.h"],
    },
    { why: "one node, to take it out", other: { remove: ["s15"] }, said: ["overlay-conflict /1/remove/0"] },
    {
      why: "one new id",
      other: { add: [{ in: "s2", criterion: { id: "s1.city" } }] },
      said: ["overlay-conflict /1/add/0/criterion/id"],
    },
    {
      why: "what the other one changes, by taking out what is around it",
      other: { remove: ["s2"] },
      said: ["overlay-conflict /0/retitle/s2.a"],
    },
  ])("two overlays that both touch $why", ({ other, said }) => {
    expect(issuesOf([city, { id: "funder", base, ...other }])).toEqual(said);
  });
});

describe("checkOverlayShape", () => {
  it("finds nothing wrong with an overlay that uses everything", () => {
    expect(checkOverlayShape(city)).toEqual([]);
  });

  it.each([
    { why: "no base", place: "/base", value: nothing, path: "", code: "missing-key" },
    { why: "a weight as text", place: "/reweight/s1", value: "2", code: "wrong-type" },
    {
      why: "two kinds in one addition",
      place: "/add/0/standard",
      value: { id: "x" },
      path: "/add/0",
      code: "exactly-one",
    },
    { why: "a misspelt key", place: "/retitel", value: {}, code: "unknown-key" },
    { why: "an edition that is no day", place: "/becomes/edition", value: "2026", code: "not-a-day" },
  ])("refuses $why", ({ place, value, code, path = place }) => {
    expect(checkOverlayShape(change(city, place, value))).toMatchObject([{ code, path }]);
  });
});

describe("whatever is taken out and weighed anew", () => {
  it("everything else is as in the base", () => {
    const criteria = [...walk(czech)]
      .filter((visit) => visit.isItem && !/\.a$/.test(visit.node.id))
      .map((visit) => visit.node.id);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...criteria), { maxLength: 12 }), fc.nat(5), (ids, weight) => {
        const remove = ids.slice(0, ids.length / 2);
        const reweight = Object.fromEntries(ids.slice(ids.length / 2).map((id) => [id, weight]));
        const extended = extendFramework(czech, { id: "city", base, becomes, remove, reweight });
        const kept = listItems(czech)
          .map((item) => item.id)
          .filter((id) => !remove.includes(id));
        expect(listItems(extended).map((item) => item.id)).toEqual(kept);
        for (const id of kept) {
          const before = find(czech, id)?.node;
          const expected = id in reweight ? { ...before, weight } : before;
          expect(find(extended, id)?.node).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  });
});

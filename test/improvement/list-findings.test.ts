import fc from "fast-check";
import {
  type Assessment,
  defineFramework,
  type Finding,
  type Framework,
  listFindings,
  respond,
  score,
  startAssessment,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { nightShelter } from "../fixtures/night-shelter.js";
import { dayCentre, ordinary } from "./day-centre.js";

const shelter = (rating: "not-met" | "partly-met" | "met") =>
  respond(startAssessment(nightShelter), { "d1.a": rating });

/** A finding in a line: kind, item and dimension, level now, level wanted and whose wish. */
const inShort = (finding: Finding): string => {
  const { kind, items, dimension, level, wanted, wish } = finding;
  return `${kind} ${[...items, ...(dimension === null ? [] : [dimension])].join(".")}: ${level} ${wanted} ${wish}`;
};

describe("listFindings", () => {
  it("finds nothing where every item is met", () => {
    expect(listFindings(nightShelter, shelter("met"))).toEqual([]);
  });

  it("measures by the floor and by what the scale calls the standard, each with what it would bring", () => {
    // One item of two points: one point is 50 %, two are 100 %.
    const base = { items: ["d1.a"], dimension: null, level: "not-met", answer: null, because: null };
    expect(listFindings(nightShelter, shelter("not-met"))).toEqual([
      { kind: "below-floor", ...base, wanted: "partly-met", wish: "floor", gain: { value: 50, points: 1, band: null } },
      { kind: "gap", ...base, wanted: "met", wish: "meets", gain: { value: 100, points: 2, band: null } },
    ]);
    expect(listFindings(nightShelter, shelter("partly-met")).map(inShort)).toEqual(["gap d1.a: partly-met met meets"]);
  });

  it("goes through items and dimensions in the framework's order, each with the wish that holds for it", () => {
    expect(listFindings(dayCentre, ordinary).map(inShort)).toEqual([
      "below-floor fire: absent started floor",
      "gap fire: absent kept meets",
      "gap stove: started kept meets",
      "gap talks.do: started kept meets",
      "gap food: 5 10 highest",
    ]);
  });

  it("says by how much number, points and band would rise, everything else as it is", () => {
    // 40 % now; of 25 points one is 4 %. Five points more make 60 %, which is fair.
    expect(listFindings(dayCentre, ordinary).map((finding) => finding.gain)).toEqual([
      { value: 4, points: 1, band: null },
      { value: 8, points: 2, band: null },
      { value: 4, points: 1, band: null },
      { value: 4, points: 1, band: null },
      { value: 20, points: 5, band: { from: "weak", to: "fair" } },
    ]);
  });

  it("sees a limit that goes away with the finding", () => {
    const nearly = respond(ordinary, {
      talks: { rating: { plan: "kept", do: "kept" } },
      food: 10,
      stove: "kept",
      outings: "kept",
    });
    // 0 + 2 + 4 + 10 + 2 = 18 of 25 is 72 %, fair; with the fire exits kept 20 of 25, which is good.
    expect(score(dayCentre, nearly)).toMatchObject({ value: 72, band: "fair" });
    const gains = listFindings(dayCentre, nearly).map((finding) => [finding.kind, finding.gain]);
    expect(gains).toEqual([
      ["below-floor", { value: 4, points: 1, band: null }],
      ["gap", { value: 8, points: 2, band: { from: "fair", to: "good" } }],
    ]);
  });

  it("repeats why the framework wants it", () => {
    const bare = respond(ordinary, { outings: "absent" });
    const reasons = listFindings(dayCentre, bare).map(({ kind, items, because }) => [kind, items[0], because?.en]);
    expect(reasons).toEqual([
      ["below-floor", "fire", "Nobody may come to harm."],
      ["gap", "fire", undefined],
      ["gap", "stove", undefined],
      ["gap", "talks", undefined],
      ["gap", "food", undefined],
      ["gap", "outings", "New since this year."],
    ]);
  });

  it.each([
    { why: "a level by its id", target: "started" as const, found: ["gap fire: absent started given"] },
    { why: "a level by its number", target: 1, found: ["gap fire: absent started given"] },
    {
      why: "a level above the standard",
      target: "exceeds" as const,
      found: [
        "gap fire: absent exceeds given",
        "gap stove: started exceeds given",
        "gap talks.plan: kept exceeds given",
        "gap talks.do: started exceeds given",
        "gap outings: started exceeds given",
      ],
    },
    { why: "the lowest level", target: "absent" as const, found: [] },
  ])("takes another target from the caller, $why; an item whose scale lacks it keeps its own", ({ target, found }) => {
    const gaps = listFindings(dayCentre, ordinary, { target }).filter((finding) => finding.kind === "gap");
    expect(gaps.map(inShort).filter((line) => !line.includes("food"))).toEqual(found);
    expect(gaps.map(inShort)).toContain("gap food: 5 10 highest");
  });

  it("refuses a target that no scale has, and names the nearest level", () => {
    const target = "exceed" as "exceeds";
    expect(() => listFindings(dayCentre, ordinary, { target })).toThrow(
      expect.objectContaining({ code: "unknown-id", message: expect.stringContaining('Did you mean "exceeds"?') }),
    );
    expect(() => listFindings(dayCentre, ordinary, { target: "set-aside" })).toThrow(/Levels: absent, started/);
  });

  it.each([
    { why: "no rating", responses: {}, found: ["unrated fire: null kept meets"] },
    { why: "a decision not to look", responses: { fire: "not-assessed" }, found: ["unrated fire: null kept meets"] },
    {
      why: "a comment without a rating",
      responses: { fire: { comment: "Later." } },
      found: ["unrated fire: null kept meets"],
    },
    {
      why: "an answer that counts as a level",
      responses: { fire: "refused" },
      found: ["below-floor fire: absent started floor", "gap fire: absent kept meets"],
    },
    {
      why: "an answer that it does not apply",
      responses: { fire: { rating: "not-applicable", reason: "…" } },
      found: [],
    },
    { why: "an answer that leaves it out", responses: { fire: "set-aside" }, found: [] },
    { why: "a level above the standard", responses: { fire: { rating: 3, evidence: ["plan"] } }, found: [] },
  ] as const)("finds what there is with $why", ({ responses, found }) => {
    const assessment = { ...ordinary, responses, evidence: [{ id: "plan" }] } as Assessment;
    const ofFire = listFindings(dayCentre, assessment).filter((finding) => finding.items[0] === "fire");
    expect(ofFire.map(inShort)).toEqual(found);
  });

  it("counts the points of an unrated item in full, and a number of the whole that falls as a loss", () => {
    // Unrated is left out: 10 of 22 points is 45.45 %, and with two of three for the fire exits 12 of 25 is 48 %.
    const { fire: _, ...responses } = ordinary.responses;
    const [fire] = listFindings(dayCentre, { ...ordinary, responses });
    expect(fire?.gain).toEqual({ value: (1200 * 22 - 1000 * 25) / (25 * 22), points: 2, band: null });
    const strong = { fire: "kept", stove: "kept", food: 10 } as const;
    const loss = listFindings(dayCentre, { ...ordinary, responses: strong }).find((one) => one.items[0] === "outings");
    // 14 of 16 is 87.5 %; one of three more is 15 of 19.
    expect(loss?.gain?.value).toBeCloseTo(1500 / 19 - 87.5, 9);
    expect(loss?.gain?.band).toEqual({ from: "good", to: "fair" });
  });

  it("names the special answer behind a finding", () => {
    const assessment = respond(ordinary, { fire: "refused", stove: "not-assessed" });
    const answers = listFindings(dayCentre, assessment).map((finding) => finding.answer);
    expect(answers.slice(0, 3)).toEqual(["refused", "refused", "not-assessed"]);
  });

  it("asks nothing of what does not apply by facts", () => {
    const { stove: _, ...responses } = ordinary.responses;
    const assessment = { ...ordinary, facts: { kitchen: false }, responses };
    expect(listFindings(dayCentre, assessment).flatMap((finding) => finding.items)).not.toContain("stove");
  });

  it("wants of an unrated item the floor, where that is above the target", () => {
    const assessment = { ...ordinary, responses: {} };
    const [first] = listFindings(dayCentre, assessment, { target: "absent" });
    expect(first && inShort(first)).toBe("unrated fire: null started floor");
  });

  it("goes by the highest of several floors and targets that are meant for one item", () => {
    const item = { kind: "item", ids: ["fire"] } as const;
    const scoring = {
      ...dayCentre.scoring,
      floors: ["absent", "kept", "started"].map((level) => ({ for: item, level })),
      targets: ["started", "exceeds", "kept"].map((level) => ({ for: item, level })),
    };
    const found = listFindings({ ...dayCentre, scoring } as Framework, ordinary).map(inShort);
    expect(found.slice(0, 2)).toEqual(["below-floor fire: absent kept floor", "gap fire: absent exceeds target"]);
  });

  it("lists strengths on request: what stands at the top of its scale", () => {
    const strong = respond(ordinary, { food: 10, outings: { rating: "exceeds", evidence: ["photos"] } });
    const assessment = { ...strong, evidence: [{ id: "photos" }] };
    const strengths = listFindings(dayCentre, assessment, { strengths: true }).filter((one) => one.kind === "strength");
    expect(strengths.map(inShort)).toEqual(["strength food: 10 null null", "strength outings: exceeds null null"]);
    expect(listFindings(dayCentre, assessment).some((one) => one.kind === "strength")).toBe(false);
  });

  it("has no gain in numbers where the whole has no number", () => {
    const plain = defineFramework({
      id: "plain",
      edition: "2026-01-01",
      title: { en: "Plain" },
      scales: [{ id: "steps", levels: ["low", "middle", "high"] }],
      scoring: {
        provenance: "proposal",
        unrated: "exclude",
        area: { combine: "lowest", take: "band" },
        overall: { combine: "lowest", take: "band" },
      },
      areas: [{ id: "door", standards: [{ id: "hours" }, { id: "sign" }] }],
    });
    const assessment = respond(startAssessment(plain), { hours: "low", sign: "middle" });
    expect(listFindings(plain, assessment).map((finding) => finding.gain)).toEqual([
      { value: null, points: null, band: { from: "low", to: "middle" } },
      { value: null, points: null, band: null },
    ]);
  });

  it("gives the exact difference, not that of two rounded numbers", () => {
    const thirds = defineFramework({
      id: "thirds",
      edition: "2026-01-01",
      title: { en: "Thirds" },
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
        overall: { combine: "sum", as: "percent" },
      },
      areas: [
        { id: "door", standards: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }, { id: "f" }] },
      ],
    });
    const assessment = respond(startAssessment(thirds), { a: 1, b: 1, c: 1, d: 1, e: 0, f: 0 });
    // From 66.66666666666667 to 83.33333333333333 those two would say 16.66666666666666.
    expect(listFindings(thirds, assessment)[0]?.gain?.value).toBe(100 / 6);
  });

  it.each([
    { why: "a shape that is none", assessment: 7, code: "invalid-assessment" },
    { why: "an unknown item", assessment: { ...ordinary, responses: { fires: 1 } }, code: "invalid-assessment" },
  ])("refuses $why with every issue", ({ assessment, code }) => {
    expect(() => listFindings(dayCentre, assessment as Assessment)).toThrow(expect.objectContaining({ code }));
  });
});

const level = fc.constantFrom("absent", "started", "kept", undefined);
const responses = fc
  .record({
    fire: level,
    stove: level,
    plan: level,
    do: level,
    food: fc.constantFrom(0, 5, 10, undefined),
    outings: level,
  })
  .map(({ plan, do: done, ...rest }) => ({ ...rest, talks: { rating: { plan, do: done } } }));
const anyAssessment = responses.map((given): Assessment => {
  const present = Object.entries(given).filter(([, response]) => response !== undefined);
  return { ...ordinary, responses: JSON.parse(JSON.stringify(Object.fromEntries(present))) };
});

describe("findings of any assessment", () => {
  it("name exactly the items that the score calls below their floor", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const below = listFindings(dayCentre, assessment).filter((finding) => finding.kind === "below-floor");
        expect(below.flatMap((finding) => finding.items)).toEqual(score(dayCentre, assessment).belowFloor);
      }),
    );
  });

  it("promise what a second scoring with the wanted level shows", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const now = score(dayCentre, assessment);
        for (const { items, dimension, wanted, gain } of listFindings(dayCentre, assessment)) {
          if (dimension !== null || wanted === null) continue;
          const then = score(dayCentre, respond(assessment, { [items[0] ?? ""]: wanted }));
          if (now.value === null) expect(gain?.value).toBeNull();
          else expect(gain?.value).toBeCloseTo((then.value ?? Number.NaN) - now.value, 9);
          expect(gain?.band ?? null).toEqual(now.band === then.band ? null : { from: now.band, to: then.band });
        }
      }),
    );
  });

  it("do not depend on the order of responses", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const turned = Object.fromEntries(Object.entries(assessment.responses).reverse());
        expect(listFindings(dayCentre, { ...assessment, responses: turned })).toEqual(
          listFindings(dayCentre, assessment),
        );
      }),
    );
  });

  it("leave the assessment as it is", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const before = structuredClone(assessment);
        listFindings(dayCentre, assessment, { strengths: true, asOf: "2026-06-01" });
        expect(assessment).toEqual(before);
      }),
    );
  });
});

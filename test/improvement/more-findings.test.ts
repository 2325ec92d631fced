import fc from "fast-check";
import {
  checkPlan,
  defineFramework,
  draftPlan,
  type Finding,
  type Framework,
  forecast,
  listFindings,
  respond,
  score,
} from "quality-frameworks";
import { framework as czech } from "quality-frameworks/frameworks/czech-social-services/2026-01-01";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/core/deep-freeze.js";
import { dayCentre, ordinary } from "./day-centre.js";

const kinds = (findings: readonly Finding[], kind: Finding["kind"]) => findings.filter((one) => one.kind === kind);
const last = { fire: "kept", stove: "started", talks: { rating: { plan: "kept", do: "kept" } }, food: 10 } as const;
const before = score(dayCentre, respond(ordinary, last));

describe("a decline", () => {
  it("is a rating lower than the time before, with what it would bring to have it back", () => {
    const found = kinds(listFindings(dayCentre, ordinary, { before }), "decline");
    expect(
      found.map(({ items, dimension, level, wanted, wish }) => [...items, dimension, level, wanted, wish]),
    ).toEqual([
      ["fire", null, "absent", "kept", "before"],
      ["talks", "do", "started", "kept", "before"],
      ["food", null, 5, 10, "before"],
    ]);
    expect(found[2]?.gain).toEqual({ value: 20, points: 5, band: { from: "weak", to: "fair" } });
  });

  it("is none without an earlier score, against the same score, or where nothing was rated then", () => {
    expect(kinds(listFindings(dayCentre, ordinary), "decline")).toEqual([]);
    expect(kinds(listFindings(dayCentre, ordinary, { before: score(dayCentre, ordinary) }), "decline")).toEqual([]);
    const empty = score(dayCentre, { ...ordinary, responses: {} });
    expect(kinds(listFindings(dayCentre, ordinary, { before: empty }), "decline")).toEqual([]);
  });

  it("is never looked for across editions", () => {
    const other = score(czech, { framework: czech.id, edition: czech.edition, responses: {} });
    expect(() => listFindings(dayCentre, ordinary, { before: other })).toThrow("carryOver");
  });

  it("gets an action that takes it back at least, and the check takes the plan", () => {
    const assessment = respond(ordinary, { outings: "started" });
    const once = score(dayCentre, respond(ordinary, { outings: "kept" }));
    const plan = draftPlan(dayCentre, assessment, { on: "2026-05-11", before: once });
    const outings = plan.actions.find(({ id }) => id === "outings");
    // The framework's own target is what was reached; only the year before asks for more.
    expect(outings?.answers).toEqual([{ kind: "decline", items: ["outings"] }]);
    expect(outings?.expects).toEqual([{ item: "outings", from: "started", level: "kept" }]);
    expect(checkPlan(dayCentre, plan, assessment)).toEqual([]);
  });
});

describe("an answer that asks for something to be done", () => {
  const hostel = defineFramework({
    id: "hostel",
    edition: "2026-01-01",
    title: { en: "Hostel" },
    scales: [
      {
        id: "steps",
        levels: [
          { id: "no", value: 0 },
          { id: "yes", value: 1 },
        ],
      },
    ],
    special: [
      { id: "unsafe", effect: { as: "no" }, action: { en: "Close the room today." } },
      { id: "nobody-knows", effect: "unrated", action: { en: "Ask those who were there." } },
      { id: "moved-out", effect: "not-applicable", action: { en: "Tell the owner." } },
      { id: "not-here", effect: "not-applicable" },
    ],
    scoring: { provenance: "proposal", unrated: "exclude", area: { combine: "sum" }, overall: { combine: "sum" } },
    areas: [{ id: "rooms", standards: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "d" }, { id: "e" }] }],
  });
  const assessment = {
    framework: "hostel",
    edition: "2026-01-01",
    responses: { a: "unsafe", b: "nobody-knows", c: "moved-out", d: "not-here", e: "yes" },
  } as const;

  it("is a finding in the framework's words, wanted where a level would mend it", () => {
    const found = kinds(listFindings(hostel, assessment), "action-asked");
    expect(
      found.map(({ items, answer, because, wanted, gain }) => [...items, answer, because?.en, wanted, gain?.value]),
    ).toEqual([
      ["a", "unsafe", "Close the room today.", "yes", 1],
      ["b", "nobody-knows", "Ask those who were there.", "yes", 1],
      ["c", "moved-out", "Tell the owner.", null, undefined],
    ]);
  });

  it("gets an action of those words where no level is to be raised", () => {
    const plan = draftPlan(hostel, assessment, { on: "2026-05-11" });
    expect(plan.actions.map(({ id, title }) => [id, title.en])).toEqual([
      ["a", "Bring a from “no” to “yes”."],
      ["b", "Rate b and bring it to “yes”."],
      ["c", "Tell the owner."],
    ]);
    expect(checkPlan(hostel, plan, assessment)).toEqual([]);
  });
});

describe("the same evidence for everything", () => {
  const items = ["s1.a", "s1.b", "s1.c", "s1.d", "s2.a"] as const;
  const proof = (named: Readonly<Record<string, readonly string[]>>) => ({
    framework: czech.id,
    edition: czech.edition,
    evidence: [{ id: "handbook" }, { id: "rota" }],
    responses: Object.fromEntries(items.map((id) => [id, { rating: 3, evidence: named[id] ?? ["handbook"] }])),
  });
  const same = (named: Readonly<Record<string, readonly string[]>>) =>
    kinds(listFindings(czech, proof(named)), "evidence-same");

  it("is found from five items on, and only where none names another", () => {
    expect(same({})).toMatchObject([{ items, evidence: "handbook", wanted: null, gain: null }]);
    expect(same({ "s2.a": ["rota"] })).toEqual([]);
    expect(same({ "s2.a": ["handbook", "rota"] })).toEqual([]);
    expect(same({ "s2.a": [] })).toEqual([]);
  });

  it("gets no action of its own", () => {
    const plan = draftPlan(czech, proof({}), { on: "2026-05-11" });
    expect(plan.actions.flatMap(({ answers = [] }) => answers).map(({ kind }) => kind)).not.toContain("evidence-same");
  });
});

describe("a limit that holds a result down", () => {
  const strong = respond(ordinary, {
    fire: "absent",
    stove: "kept",
    talks: { rating: { plan: "kept", do: "kept" } },
    food: 10,
    outings: "kept",
  });

  it("is found with the items behind it and what mending them would bring", () => {
    // 0 + 2 + 4 + 10 + 2 = 18 of 25 points are 72 %: fair by itself, so the limit holds nothing down.
    expect(kinds(listFindings(dayCentre, strong), "limit")).toEqual([]);
    const higher: Framework = {
      ...dayCentre,
      scoring: {
        ...dayCentre.scoring,
        overall: {
          ...dayCentre.scoring.overall,
          limits: [
            {
              id: "unsafe",
              when: { count: { tagged: "safety", is: "absent" }, atLeast: 1 },
              atMost: "weak",
              because: { en: "Unsafe." },
            },
          ],
        },
      },
    } as Framework;
    const found = kinds(listFindings(higher, strong), "limit");
    expect(found).toMatchObject([
      { limit: "unsafe", node: "day-centre", atMost: "weak", items: ["fire"], because: { en: "Unsafe." } },
    ]);
    expect(found[0]?.gain).toEqual({ value: 8, points: 8, band: { from: "weak", to: "good" } });
  });
});

describe("findings of any assessment", () => {
  const level = fc.constantFrom("absent", "started", "kept");
  const anyResponses = fc.record(
    { fire: fc.oneof(level, fc.constant("refused")), stove: level, food: fc.constantFrom(0, 5, 10), outings: level },
    { requiredKeys: [] },
  );

  it("promise what a forecast then gives, each by itself, and change nothing that they are given", () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (then, now) => {
        const earlier = deepFreeze(score(dayCentre, { ...ordinary, responses: then } as never));
        const assessment = deepFreeze({ ...ordinary, responses: now }) as never;
        for (const { kind, items, dimension, wanted, gain } of listFindings(dayCentre, assessment, {
          before: earlier,
        })) {
          if (wanted === null) continue;
          const expects = items.map((item) => ({ item, level: wanted, ...(dimension !== null && { dimension }) }));
          const { gained } = forecast(dayCentre, assessment, [{ expects }]);
          expect([kind, gain?.value, gain?.band]).toEqual([kind, gained.value, gained.band]);
        }
      }),
    );
  });
});

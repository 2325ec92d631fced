import fc from "fast-check";
import {
  type Assessment,
  type CarriedOver,
  type Confidence,
  type Crosswalk,
  carryOver,
  checkAssessment,
  deriveCrosswalk,
  type Framework,
  find,
  listItems,
  type RelationKind,
  reverseCrosswalk,
  walk,
} from "quality-frameworks";
import { crosswalk as to2025 } from "quality-frameworks/crosswalks/czech-social-services-2012-01-01--czech-social-services-2025-03-01";
import { crosswalk as to2026 } from "quality-frameworks/crosswalks/czech-social-services-2025-03-01--czech-social-services-2026-01-01";
import { editions } from "quality-frameworks/frameworks/czech-social-services";
import { describe, expect, it } from "vitest";
import { type Dice, diceOf } from "../oracle/dice.js";
import { drawAssessment } from "../oracle/random-assessment.js";
import { drawFramework } from "../oracle/random-framework.js";
import { buildTree } from "../oracle/tree.js";

const seed = fc.noShrink(fc.integer({ min: 0, max: 2 ** 30 }));
const [old, middle, fresh] = editions as unknown as readonly [Framework, Framework, Framework];
const kinds: readonly RelationKind[] = ["equal", "subset", "superset", "intersects", "none"];
const confidences: readonly Confidence[] = ["high", "high", "medium", "low"];

/** An assessment without overrides, which never travel, and without what is no item. */
function draw(dice: Dice, framework: Framework): Assessment {
  const { overrides: _, ...assessment } = drawAssessment(dice, buildTree(framework));
  return assessment;
}

/** A crosswalk of whatever kind between the items of two frameworks. */
function drawCrosswalk(dice: Dice, from: Framework, to: Framework): Crosswalk {
  const some = (framework: Framework) =>
    Array.from({ length: dice.pick([0, 1, 1, 1, 2, 3]) }, () => dice.pick(items(framework)));
  const relations = Array.from({ length: 12 }, () => ({
    from: some(from),
    to: some(to),
    relation: dice.pick(kinds),
    confidence: dice.pick(confidences),
  })).filter((one) => one.from.length + one.to.length > 0);
  return { ...sides(from, to), relations };
}

const sides = (from: Framework, to: Framework) => ({
  from: { framework: from.id, edition: from.edition },
  to: { framework: to.id, edition: to.edition },
});

const items = (framework: Framework): readonly string[] =>
  [...walk(framework)].filter((visit) => visit.isItem).map((visit) => visit.node.id);

const errors = (framework: Framework, assessment: Assessment) =>
  checkAssessment(framework, assessment).filter((issue) => issue.severity === "error");

describe("there and back through steps that lose nothing gives the start", () => {
  it("for any framework whose items were all renamed on paper only", () => {
    fc.assert(
      fc.property(seed, (from) => {
        const dice = diceOf(from);
        const { framework } = drawFramework(dice, false);
        const other: Framework = { ...framework, edition: "2031-01-01" };
        const assessment = draw(dice, framework);
        const there = carryOver(assessment, deriveCrosswalk(framework, other), { from: framework, to: other });
        const back = carryOver(there.assessment, reverseCrosswalk(deriveCrosswalk(framework, other)), {
          from: other,
          to: framework,
        });
        const judged = there.leftBehind.map((one) => one.id);
        const kept = Object.fromEntries(Object.entries(assessment.responses).filter(([id]) => !judged.includes(id)));
        expect(there.leftBehind.every((one) => one.why === "no-relation" && !items(framework).includes(one.id))).toBe(
          true,
        );
        expect(back.assessment).toEqual({ ...assessment, responses: kept });
      }),
      { numRuns: 150 },
    );
  });

  it("for what did not change between the Czech editions, through both steps", () => {
    const steps = [...to2025.relations, ...to2026.relations];
    const sure = (id: string) =>
      [to2025, to2026].every(({ relations }) =>
        relations.some((one) => one.relation === "equal" && one.confidence === "high" && one.from[0] === id),
      );
    expect(steps.length).toBeGreaterThan(90);
    fc.assert(
      fc.property(seed, (from) => {
        const start = draw(diceOf(from), old);
        const there = carryOver(start, to2025, { from: old, to: middle });
        const further = carryOver(there.assessment, to2026, { from: middle, to: fresh });
        const near = carryOver(further.assessment, reverseCrosswalk(to2026), { from: fresh, to: middle });
        const back = carryOver(near.assessment, reverseCrosswalk(to2025), { from: middle, to: old });
        const kept = Object.fromEntries(Object.entries(start.responses).filter(([id]) => sure(id)));
        expect(back.assessment).toEqual({ ...start, responses: kept });
        expect(Object.keys(further.assessment.responses).sort()).toEqual(Object.keys(kept).sort());
      }),
      { numRuns: 40 },
    );
  });
});

describe("whatever a crosswalk says", () => {
  const law = (hold: (start: Assessment, crosswalk: Crosswalk, result: CarriedOver) => void): void => {
    fc.assert(
      fc.property(seed, (from) => {
        const dice = diceOf(from);
        const crosswalk = drawCrosswalk(dice, middle, fresh);
        const target = { ...fresh, id: "elsewhere" };
        const other = { ...crosswalk, to: { framework: "elsewhere", edition: fresh.edition } };
        const start = draw(dice, middle);
        const before = structuredClone([start, other]);
        const result = carryOver(start, other, { from: middle, to: target });
        expect([start, other], "its input is as it was").toEqual(before);
        expect(errors(target, result.assessment)).toEqual([]);
        hold(start, other, result);
      }),
      { numRuns: 60 },
    );
  };

  it("nothing becomes more certain than the relation it came by", () => {
    law((start, { relations }, { carried, toConfirm, assessment }) => {
      for (const { item, from, response } of carried) {
        const leading = relations.filter(
          (one) => one.to.includes(item) && one.relation !== "none" && one.from.length > 0,
        );
        expect(leading).toMatchObject([{ relation: "equal", confidence: "high", from, to: [item] }]);
        expect(response).toEqual(start.responses[from[0] ?? ""]);
      }
      expect(assessment.responses).toEqual(Object.fromEntries(carried.map((one) => [one.item, one.response])));
      expect(toConfirm.every((one) => one.needsConfirmation && one.doubts.length > 0)).toBe(true);
    });
  });

  it("a reading makes nothing certain, however sure it is of itself", () => {
    law((start, crosswalk) => {
      const reworded = { ...fresh, id: "elsewhere" };
      const sure = crosswalk.relations.map((one) => ({ ...one, relation: "equal", confidence: "high" }) as const);
      const read: Crosswalk = { ...crosswalk, wording: "interpretive", relations: sure };
      const { carried } = carryOver(start, read, { from: middle, to: reworded });
      const words = (framework: Framework, id = "") => find(framework, id)?.node.statement;
      for (const { item, from } of carried) expect(words(fresh, item)).toEqual(words(middle, from[0]));
    });
  });

  it("every item that applies is in exactly one list, and no response is lost without a word", () => {
    law((start, _, { carried, toConfirm, open, leftBehind, assessment }) => {
      const facts = { ...assessment.unit?.facts, ...assessment.facts };
      const applying = listItems({ ...fresh, id: "elsewhere" }, { facts }).filter((item) => item.applies);
      const listed = [...carried, ...toConfirm, ...open].map((one) => one.item);
      expect(listed.sort()).toEqual(applying.map((item) => item.id).sort());
      const used = [...carried, ...toConfirm].flatMap((one) => one.from);
      const lost = leftBehind.filter((one) => one.kind === "response").map((one) => one.id);
      expect([...new Set([...used, ...lost])].sort()).toEqual(Object.keys(start.responses).sort());
      expect(lost.filter((id) => used.includes(id))).toEqual([]);
    });
  });

  it("turned twice, it is as it was", () => {
    fc.assert(
      fc.property(seed, (from) => {
        const crosswalk = drawCrosswalk(diceOf(from), old, fresh);
        expect(reverseCrosswalk(reverseCrosswalk(crosswalk))).toEqual(crosswalk);
      }),
      { numRuns: 30 },
    );
  });
});

describe("from the Czech edition of 2012 to that of 2025", () => {
  it("carries what did not change, proposes what did, and names what is new and what is gone", () => {
    const responses = Object.fromEntries(listItems(old).map((item) => [item.id, 2]));
    const start: Assessment = { framework: old.id, edition: old.edition, responses };
    const { carried, toConfirm, open, leftBehind } = carryOver(start, to2025, { from: old, to: middle });
    expect(carried).toHaveLength(40);
    expect(toConfirm.map((one) => `${one.item}: ${one.doubts.join(", ")}`)).toEqual([
      "s7.a: relation, confidence, several",
      "s7.c: relation, confidence",
      "s15.a: relation, confidence, several",
      "s15.b: relation, confidence, several",
      "s15.f: confidence, reading",
      "s15.g: confidence, reading",
      "s15.h: confidence",
    ]);
    expect(toConfirm.every((one) => one.response === 2)).toBe(true);
    expect(open).toEqual(["s7.b", "s15.c", "s15.d", "s15.e"].map((item) => ({ item, why: "no-counterpart" })));
    expect(leftBehind).toEqual([{ kind: "response", id: "s7.c", why: "no-counterpart" }]);
  });
});

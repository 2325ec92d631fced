import { type Assessment, defineFramework, type Framework, respond, startAssessment } from "quality-frameworks";
import {
  type CandidateAction,
  type Candidates,
  describeChoice,
  type OptimiseOptions,
  optimisePlan,
} from "quality-frameworks/optimise";
import { describe, expect, it } from "vitest";

const centre = defineFramework({
  id: "centre",
  edition: "2026-01-01",
  title: { en: "Centre" },
  scales: [
    {
      id: "steps",
      levels: [
        { id: "absent", value: 0 },
        { id: "started", value: 1 },
        { id: "kept", value: 2 },
      ],
    },
  ],
  scoring: {
    provenance: "proposal",
    unrated: "exclude",
    area: { combine: "mean" },
    overall: {
      combine: "mean",
      as: "percent",
      bands: [{ id: "weak" }, { id: "fair", from: 40 }, { id: "good", from: 70, title: { en: "good", cs: "dobrý" } }],
      limits: [
        {
          id: "unsafe",
          when: { count: { tagged: "safety", below: "kept" }, atLeast: 1 },
          atMost: "fair",
          because: { en: "Children are not safeguarded." },
        },
      ],
    },
    floors: [{ for: { ids: ["fire"] }, level: "started" }],
  },
  areas: [
    { id: "safety", standards: [{ id: "guard", title: { en: "Safeguarding" }, tags: ["safety"] }, { id: "fire" }] },
    { id: "days", standards: [{ id: "food" }, { id: "talks" }] },
  ],
});
const low = respond(startAssessment(centre), { guard: "started", fire: "absent", food: "started", talks: "kept" });
const act = (id: string, item: string, level: string, effort: number, more: Partial<CandidateAction> = {}) => ({
  id,
  title: { en: `Do ${id}` },
  expects: [{ item, level }],
  effort,
  ...more,
});
const train = act("train", "guard", "kept", 4);
const drill = act("drill", "fire", "started", 2);
const doors = act("doors", "fire", "kept", 9, { excludes: ["drill"] });
const cook = act("cook", "food", "kept", 3);
const all = [train, drill, doors, cook];
const choose = (options: OptimiseOptions, candidates: Candidates = all, assessment: Assessment = low) =>
  optimisePlan(centre, assessment, candidates, options);
const sentences = (options: OptimiseOptions, candidates: readonly CandidateAction[] = all, language = "en") =>
  choose(options, candidates).choices.map((choice) => describeChoice(choice, { languages: [language] }));

describe("optimisePlan", () => {
  it("reaches a band with the least effort, and says of every candidate why", () => {
    const plan = choose({ target: "good" });
    expect(plan.actions).toEqual([train, drill]);
    expect([plan.reached, plan.proven, plan.effort, plan.cost]).toEqual([true, true, 6, 0]);
    expect(plan.forecast.after).toMatchObject({ band: "good", value: 75, belowFloor: [] });
    expect(sentences({ target: "good" })).toEqual([
      "“Do train”: taken, because without it the target is missed: the whole would stand at “fair”, 62.5.",
      "“Do drill”: taken, because without it “fire” would stay below the floor. “Do drill”: taken, because without it the target is missed: the whole would stand at “fair”, 62.5.",
      "“Do doors”: left out, because it cannot be done beside “Do drill”.",
      "“Do cook”: left out, because the target is reached without it, and for less.",
    ]);
  });

  it("takes what lifts a limit that would hold the whole down, and says so", () => {
    const { actions, choices } = choose({ target: "good" }, [train, drill, cook], respond(low, { food: "kept" }));
    expect(actions).toEqual([train, drill]);
    expect(choices[0]?.because[0]).toMatchObject({ kind: "limit", limit: "unsafe", atMost: { id: "fair" } });
    expect(describeChoice(choices[0]!, { languages: ["en"] })).toBe(
      "“Do train”: taken, because without it a limit holds the whole at “fair” at most: Children are not safeguarded (“Safeguarding”).",
    );
  });

  it.each([
    { why: "nothing can be paid for", budget: { effort: 1 }, taken: [] },
    { why: "an item below its floor comes first", budget: { effort: 4 }, taken: ["drill"] },
    { why: "the rest goes to what lifts a limit", budget: { effort: 6 }, taken: ["train", "drill"] },
    { why: "everything that fits is taken", budget: { effort: 9 }, taken: ["train", "drill", "cook"] },
    { why: "more is better than less", budget: {}, taken: ["train", "doors", "cook"] },
  ])("takes the best within a budget: $why", ({ budget, taken }) => {
    expect(choose({ budget }).actions.map((one) => one.id)).toEqual(taken);
  });

  it("does not put floors first where they are to be ignored", () => {
    const both = { ...train, id: "both", expects: [...train.expects, ...cook.expects] };
    const taken = (options: OptimiseOptions) => choose(options, [both, drill]).actions.map((one) => one.id);
    expect(taken({ budget: { effort: 4 } })).toEqual(["drill"]);
    expect(taken({ budget: { effort: 4 }, floors: "ignore" })).toEqual(["both"]);
  });

  it("keeps to two budgets at once, and takes what costs least where that is asked for", () => {
    const dear = [
      { ...train, cost: 900 },
      { ...drill, cost: 10 },
      { ...cook, cost: 10 },
    ];
    expect(choose({ budget: { effort: 9, cost: 500 } }, dear).actions.map((one) => one.id)).toEqual(["drill", "cook"]);
    const two = [act("slow", "guard", "kept", 9, { cost: 1 }), act("fast", "guard", "kept", 1, { cost: 9 }), drill];
    expect(choose({ target: "good" }, two).actions.map((one) => one.id)).toEqual(["fast", "drill"]);
    expect(choose({ target: "good", least: "cost" }, two).actions.map((one) => one.id)).toEqual(["slow", "drill"]);
  });

  it("takes what must be there before others, also where a milestone stands between", () => {
    const hire = { id: "hire", title: { en: "Hire" }, effort: 1 };
    const milestones = [{ id: "staffed", actions: ["hire"] }];
    for (const candidates of [
      [{ ...train, after: ["hire"] }, hire, drill],
      { actions: [{ ...train, after: ["staffed"] }, hire, drill], milestones },
    ]) {
      const plan = choose({ target: "good" }, candidates);
      expect(plan.actions.map((one) => one.id)).toEqual(["train", "hire", "drill"]);
      expect(describeChoice(plan.choices[1]!, { languages: ["en"] })).toContain("it is needed for “Do train”");
    }
  });

  it.each([
    { why: "none", atMost: 0, taken: ["a1"] },
    { why: "one", atMost: 1, taken: ["a1", "a2"] },
    { why: "two", atMost: 2, taken: ["a1", "a2", "a3"] },
  ])("takes one more than a limit allows at most: $why, though no number moves by it", ({ atMost, taken }) => {
    // What is shown and not counted brings nothing to the sum: only the count tells one set from another.
    const shown = [1, 2, 3, 4].map((place) => ({ id: `s${place}`, tags: ["safety"], weight: 0 }));
    const limits = [
      {
        id: "few",
        when: { count: { tagged: "safety", from: "kept" }, atMost },
        atMost: "fair",
        because: { en: "Too few are kept." },
      },
    ];
    const few = {
      ...centre,
      scoring: { ...centre.scoring, floors: [], overall: { ...centre.scoring.overall, limits } },
      areas: [{ id: "safety", standards: [{ id: "guard" }, ...shown] }],
    } as Framework;
    const start = respond(startAssessment(few), { guard: "kept", s1: 1, s2: 1, s3: 1, s4: 1 });
    const candidates = [1, 2, 3, 4].map((place) => act(`a${place}`, `s${place}`, "kept", place));
    for (const options of [{}, { target: "good" }, { budget: { effort: 6 } }]) {
      const plan = optimisePlan(few, start, candidates, options);
      expect(plan.actions.map((one) => one.id)).toEqual(taken);
      expect([plan.proven, plan.forecast.after.band]).toEqual([true, "good"]);
    }
  });

  it("gives the best that can be had where the target cannot be reached, and says so", () => {
    const plan = choose({ target: "good" }, [drill, cook]);
    expect([plan.reached, plan.proven]).toEqual([false, true]);
    expect(plan.actions.map((one) => one.id)).toEqual(["drill", "cook"]);
    expect(plan.forecast.after.band).toBe("fair");
  });

  it("reaches a percentage, exactly", () => {
    expect(choose({ target: { percent: 62.5 } }, [drill, cook]).actions.map((one) => one.id)).toEqual(["drill"]);
    expect(choose({ target: { percent: 62.6 } }, [drill, cook]).actions.map((one) => one.id)).toEqual([
      "drill",
      "cook",
    ]);
  });

  it.each([
    { why: "nothing is raised", more: act("again", "talks", "kept", 1), says: "because it raises no rating" },
    { why: "it is too much", more: act("dear", "food", "kept", 20), says: "it takes an effort of 20, and 0 is left" },
    {
      why: "what it needs is out",
      more: act("late", "food", "kept", 1, { after: ["doors"] }),
      says: "cannot be done without “Do doors”",
    },
  ])("says why a candidate is left out: $why", ({ more, says }) => {
    expect(sentences({ budget: { effort: 6 } }, [train, drill, doors, more]).at(-1)).toContain(says);
  });

  it("takes nothing that is done or cancelled, and nothing that such an action stands in the way of", () => {
    const candidates = [
      { ...drill, status: "done" as const },
      doors,
      { ...cook, status: "cancelled" as const },
      act("serve", "food", "kept", 1, { after: ["cook"] }),
      { ...train, status: "in-progress" as const, after: ["drill"] },
    ];
    expect(choose({}, candidates).actions.map((one) => one.id)).toEqual(["train"]);
    expect(sentences({}, candidates)).toEqual([
      "“Do drill”: left out, because it is done.",
      "“Do doors”: left out, because it cannot be done beside “Do drill”.",
      "“Do cook”: left out, because it was cancelled.",
      "“Do serve”: left out, because it cannot be done without “Do cook”, which is left out.",
      expect.stringContaining("“Do train”: taken"),
    ]);
    expect(sentences({}, candidates, "cs")[2]).toBe("„Do cook“: vynecháno, protože bylo zrušeno.");
    expect(sentences({}, candidates, "bg")[0]).toBe("„Do drill“: пропуснато, защото е готово.");
  });

  it("says it in Czech and Bulgarian", () => {
    expect(sentences({ target: "good" }, all, "cs")[1]).toBe(
      "„Do drill“: vybráno, protože bez toho zůstane pod nejnižší přijatelnou úrovní: „fire“. „Do drill“: vybráno, protože bez toho se cíle nedosáhne: celek by zůstal na „fair“, 62,5.",
    );
    expect(sentences({ target: "good" }, all, "bg")[3]).toBe(
      "„Do cook“: пропуснато, защото целта се достига и без него, и то с по-малко.",
    );
  });

  it.each([
    { why: "an id twice", candidates: [drill, drill], code: "duplicate-id" },
    { why: "an unknown item", candidates: [act("x", "fires", "kept", 1)], code: "unknown-item" },
    { why: "an unknown level", candidates: [act("x", "fire", "keep", 1)], code: "unknown-level" },
    { why: "an unknown name", candidates: [act("x", "fire", "kept", 1, { after: ["drll"] })], code: "unknown-action" },
    { why: "an unknown key", candidates: [{ ...drill, needs: ["train"] }], code: "unknown-key" },
    {
      why: "a milestone of an unknown action",
      candidates: { actions: [drill], milestones: [{ id: "safe", actions: ["drll"] }] },
      code: "unknown-action",
    },
    {
      why: "a circle through a milestone",
      candidates: {
        actions: [{ ...drill, after: ["safe"] }],
        milestones: [{ id: "safe", actions: ["drill"] }],
      },
      code: "circular-order",
    },
    { why: "itself", candidates: [act("x", "fire", "kept", 1, { excludes: ["x"] })], code: "names-itself" },
    {
      why: "a circle",
      candidates: [act("x", "fire", "kept", 1, { after: ["y"] }), act("y", "food", "kept", 1, { after: ["x"] })],
      code: "circular-order",
    },
    {
      why: "an action that excludes what it needs",
      candidates: [act("x", "fire", "kept", 1, { after: ["y"], excludes: ["y"] }), act("y", "food", "kept", 1)],
      code: "never-possible",
    },
    {
      why: "another edition",
      candidates: { framework: "centre", edition: "2025-01-01", actions: [drill] },
      code: "wrong-edition",
    },
    { why: "no list at all", candidates: null as unknown as Candidates, code: "wrong-type" },
    { why: "a status that there is not", candidates: [{ ...drill, status: "over" as "done" }], code: "not-allowed" },
    { why: "a negative effort", candidates: [act("x", "fire", "kept", -1)], code: "out-of-range" },
    { why: "too many decimals", candidates: [act("x", "fire", "kept", 0.1234567)], code: "out-of-range" },
    { why: "no number", candidates: [act("x", "fire", "kept", Number.NaN)], code: "wrong-type" },
  ])("refuses candidates with $why", ({ candidates, code }) => {
    expect(() => choose({}, candidates)).toThrow(
      expect.objectContaining({ code: "invalid-plan", issues: [expect.objectContaining({ code })] }),
    );
  });

  it.each([
    { why: "a band that is none", options: { target: "god" }, code: "unknown-id" },
    { why: "a percentage that is none", options: { target: { percent: 101 } }, code: "wrong-usage" },
    { why: "a budget below nothing", options: { budget: { effort: -1 } }, code: "wrong-usage" },
    { why: "a budget of what there is not", options: { budget: { efort: 1 } as object }, code: "wrong-usage" },
    { why: "a search without room", options: { breadth: 0 }, code: "wrong-usage" },
  ])("refuses $why", ({ options, code }) => {
    expect(() => choose(options)).toThrow(expect.objectContaining({ code }));
  });
});

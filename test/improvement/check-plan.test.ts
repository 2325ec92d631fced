import { checkPlan, draftPlan, respond } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { change, nothing } from "../fixtures/change.js";
import { dayCentre, ordinary } from "./day-centre.js";

const plan = {
  $schema: "./improvement-plan.schema.json",
  id: "plan-2026",
  currency: "CZK",
  comment: "Agreed in the team.",
  ...draftPlan(dayCentre, ordinary, { on: "2026-05-10", target: "kept" }),
};
const food = {
  ...plan.actions[0],
  role: "head-cook",
  start: "2026-06-01",
  due: "2026-09-30",
  effort: 2.5,
  cost: 1200,
  status: "planned",
  note: "With the new supplier.",
};
const full = { ...plan, actions: [food, ...plan.actions.slice(1)] };

const found = (document: unknown, assessment?: unknown) =>
  checkPlan(dayCentre, document, assessment).map(({ code, path }) => `${code} ${path}`);

describe("checkPlan", () => {
  it("has nothing to say about a plan that uses every key well, alone or beside its assessment", () => {
    expect(checkPlan(dayCentre, full)).toEqual([]);
    expect(checkPlan(dayCentre, full, ordinary)).toEqual([]);
  });

  it.each([
    { why: "a document that is a list", place: "", value: [], issue: "not-a-document " },
    { why: "a missing key", place: "/createdOn", value: nothing, issue: "missing-key " },
    { why: "an unknown key", place: "/owner", value: "x", issue: "unknown-key /owner" },
    {
      why: "an item named twice",
      place: "/actions/0/items",
      value: [...(food.items ?? []), ...(food.items ?? [])],
      issue: `named-twice /actions/0/items/${food.items?.length}`,
    },
    { why: "another framework", place: "/framework", value: "night-centre", issue: "wrong-framework /framework" },
    { why: "another edition", place: "/edition", value: "2025-01-01", issue: "wrong-edition /edition" },
    { why: "a day that does not exist", place: "/createdOn", value: "2026-02-30", issue: "not-a-day /createdOn" },
    { why: "a target that is no level's name", place: "/target", value: true, issue: "wrong-type /target" },
    { why: "a target that no item has", place: "/target", value: "keep", issue: "unknown-level /target" },
    {
      why: "a finding about an unknown dimension",
      place: "/actions/3/answers/0/dimension",
      value: "act",
      issue: "unknown-dimension /actions/3/answers/0/dimension",
    },
    { why: "actions that are no list", place: "/actions", value: {}, issue: "wrong-type /actions" },
    { why: "an action that is no record", place: "/actions/0", value: "food", issue: "wrong-type /actions/0" },
    { why: "two actions of one id", place: "/actions/1/id", value: "food", issue: "duplicate-id /actions/1/id" },
    { why: "an id that is none", place: "/actions/0/id", value: "Food!", issue: "not-an-id /actions/0/id" },
    { why: "a title without a language", place: "/actions/0/title", value: {}, issue: "empty-text /actions/0/title" },
    {
      why: "a title in no known language",
      place: "/actions/0/title",
      value: { English: "x" },
      issue: "not-a-language /actions/0/title/English",
    },
    { why: "an empty title", place: "/actions/0/title/en", value: " ", issue: "empty-text /actions/0/title/en" },
    {
      why: "a title that is plain text",
      place: "/actions/0/title",
      value: "Food",
      issue: "wrong-type /actions/0/title",
    },
    { why: "an unknown item", place: "/actions/0/items/0", value: "foot", issue: "unknown-item /actions/0/items/0" },
    {
      why: "an area for an item",
      place: "/actions/0/answers/0/items",
      value: ["people"],
      issue: "not-an-item /actions/0/answers/0/items/0",
    },
    {
      why: "an unknown kind of finding",
      place: "/actions/0/answers/0/kind",
      value: "gab",
      issue: "not-allowed /actions/0/answers/0/kind",
    },
    {
      why: "a level that the scale lacks",
      place: "/actions/0/expects/0/level",
      value: 7,
      issue: "unknown-level /actions/0/expects/0/level",
    },
    {
      why: "a level before that the scale lacks",
      place: "/actions/1/expects/0/from",
      value: "nothing",
      issue: "unknown-level /actions/1/expects/0/from",
    },
    {
      why: "a number as text",
      place: "/actions/1/expects/0/level",
      value: "2",
      issue: "number-as-text /actions/1/expects/0/level",
    },
    {
      why: "a number of a range as text",
      place: "/actions/0/expects/0/level",
      value: "5",
      issue: "number-as-text /actions/0/expects/0/level",
    },
    {
      why: "an answer for a level",
      place: "/actions/1/expects/0/level",
      value: "set-aside",
      issue: "unknown-level /actions/1/expects/0/level",
    },
    {
      why: "a dimension too many",
      place: "/actions/1/expects/0/dimension",
      value: "plan",
      issue: "unknown-dimension /actions/1/expects/0/dimension",
    },
    {
      why: "a missing dimension",
      place: "/actions/3/expects/0/dimension",
      value: nothing,
      issue: "missing-key /actions/3/expects/0",
    },
    {
      why: "a promise for another item",
      place: "/actions/1/expects/0/item",
      value: "stove",
      issue: "item-not-named /actions/1/expects/0/item",
    },
    { why: "an unknown status", place: "/actions/0/status", value: "finished", issue: "not-allowed /actions/0/status" },
    {
      why: "an end before the start",
      place: "/actions/0/due",
      value: "2026-05-31",
      issue: "due-before-start /actions/0/due",
    },
    { why: "work below nothing", place: "/actions/0/effort", value: -1, issue: "out-of-range /actions/0/effort" },
    { why: "a cost in words", place: "/actions/0/cost", value: "cheap", issue: "wrong-type /actions/0/cost" },
    { why: "an empty role", place: "/actions/0/role", value: "", issue: "empty-text /actions/0/role" },
    {
      why: "a gain in words",
      place: "/actions/0/gain/value",
      value: "much",
      issue: "wrong-type /actions/0/gain/value",
    },
    { why: "half a band", place: "/actions/0/gain/band/to", value: nothing, issue: "missing-key /actions/0/gain/band" },
  ])("reports $why, and only that", ({ place, value, issue }) => {
    expect(found(change(full, place, value))).toEqual([issue]);
  });

  it("reports everything at once", () => {
    const broken = {
      framework: "day-centre",
      edition: "2026-01-01",
      actions: [{ items: ["foot"], expects: [{ item: "fire" }], x: 1 }],
    };
    expect(found(broken)).toEqual([
      "missing-key /actions/0/expects/0",
      "unknown-key /actions/0/x",
      "missing-key /actions/0",
      "missing-key /actions/0",
      "missing-key ",
      "unknown-item /actions/0/items/0",
    ]);
  });

  it("lets an action end on the day on which it starts", () => {
    expect(found(change(full, "/actions/0/due", "2026-06-01"))).toEqual([]);
  });

  it("takes the path of a file for a framework, as command lines write it", () => {
    expect(found({ ...full, framework: "./day-centre.yaml" })).toEqual([]);
  });

  it.each([
    { why: "no document", document: undefined },
    { why: "an empty value", document: null },
    { why: "text", document: "plan" },
    { why: "an empty record", document: {} },
    {
      why: "lists of anything",
      document: { actions: [null, 7, [], { expects: [null, { item: 7, level: {} }], items: 3 }] },
    },
  ])("never throws on $why", ({ document }) => {
    expect(checkPlan(dayCentre, document, ordinary).length).toBeGreaterThan(0);
  });

  it("stops at a document that is nested too deeply", () => {
    let deep: unknown = {};
    for (let level = 0; level < 10_000; level += 1) deep = { deep };
    expect(found(deep).map((line) => line.split(" ")[0])).toEqual(["too-deep"]);
  });

  it("treats ids out of the prototype as unknown", () => {
    const document = change(full, "/actions/0/items", ["constructor", "__proto__"]);
    expect(found(document)).toEqual(
      expect.arrayContaining(["unknown-item /actions/0/items/0", "unknown-item /actions/0/items/1"]),
    );
  });
});

describe("checkPlan beside an assessment", () => {
  const withoutFire = { ...full, actions: full.actions.filter((action) => action.id !== "fire") };

  it("asks for an action for every item below its floor", () => {
    const [issue, ...others] = checkPlan(dayCentre, withoutFire, ordinary);
    expect(others).toEqual([]);
    expect(issue).toEqual({
      code: "floor-without-action",
      severity: "error",
      path: "/actions",
      message: '"fire" is below its floor, which is "started", and has no action.',
      hint: "Add an action for it.",
    });
  });

  it("asks nothing where the item has reached its floor", () => {
    expect(found(withoutFire, respond(ordinary, { fire: "started" }))).toEqual([]);
  });

  it.each([
    {
      why: "one that is cancelled is none",
      place: "/actions/1/status",
      value: "cancelled",
      issue: "floor-without-action /actions",
    },
    {
      why: "one that promises too little is doubtful",
      place: "/actions/1/expects/0/level",
      value: 0,
      issue: "floor-not-reached /actions",
    },
    {
      why: "one that promises nothing is doubtful",
      place: "/actions/1/expects",
      value: nothing,
      issue: "floor-not-reached /actions",
    },
    {
      why: "one that promises the floor and no more is enough",
      place: "/actions/1/expects/0/level",
      value: 1,
      issue: undefined,
    },
    { why: "one under way is one", place: "/actions/1/status", value: "in-progress", issue: undefined },
  ])("of actions for an item below its floor, $why", ({ place, value, issue }) => {
    expect(found(change(full, place, value), ordinary)).toEqual(issue === undefined ? [] : [issue]);
  });

  it.each([
    { why: "another assessment", place: "/assessment", value: "autumn", issue: "wrong-assessment /assessment" },
    { why: "another unit", place: "/unit", value: "hill-street", issue: "wrong-unit /unit" },
    {
      why: "less than is there",
      place: "/actions/2/expects/0/level",
      value: "absent",
      issue: "expects-less /actions/2/expects/0/level",
    },
  ])("reports that the plan is for $why", ({ place, value, issue }) => {
    expect(found(change(full, place, value), ordinary)).toEqual([issue]);
  });

  it("warns of a plan that is older than its assessment, and not of one of the same day", () => {
    const on = (day: string) => ({ ...ordinary, on: day });
    expect(found(change(full, "/createdOn", "2026-05-03"), on("2026-05-04"))).toEqual(["before-assessment /createdOn"]);
    expect(found(change(full, "/createdOn", "2026-05-04"), on("2026-05-04"))).toEqual([]);
    expect(found(change(full, "/createdOn", "2026-02-30"), on("2026-05-04"))).toEqual(["not-a-day /createdOn"]);
  });

  it("looks at each rating of an item with several", () => {
    const floors = [{ for: { ids: ["talks"] }, level: "kept" }] as const;
    const strict = { ...dayCentre, scoring: { ...dayCentre.scoring, floors } };
    const codes = (document: unknown) => checkPlan(strict, document, ordinary).map(({ code }) => code);
    expect(codes(full)).toEqual([]);
    expect(codes(change(full, "/actions/3/expects/0/dimension", "plan"))).toEqual(["floor-not-reached"]);
  });

  it("does not mind what a cancelled action promises", () => {
    const less = change(full, "/actions/2/expects/0/level", "absent");
    expect(found(change(less, "/actions/2/status", "cancelled"), ordinary)).toEqual([]);
  });

  it("warns of an item that does not apply to the unit", () => {
    const { stove: _, ...responses } = ordinary.responses;
    const assessment = { ...ordinary, facts: { kitchen: false }, responses };
    expect(checkPlan(dayCentre, full, assessment)).toEqual([
      expect.objectContaining({ code: "does-not-apply", severity: "warning", path: "/actions/2/expects/0/item" }),
    ]);
  });

  it("says so when the assessment itself cannot be scored", () => {
    expect(found(full, { ...ordinary, responses: { fires: 1 } })).toEqual(["invalid-assessment "]);
  });

  it("refuses holidays that are no days, in place of passing over them", () => {
    const plan = draftPlan(dayCentre, ordinary, { on: "2026-05-11" });
    for (const holidays of [["2026-13-01"], "2026-05-08"]) {
      expect(() => checkPlan(dayCentre, plan, ordinary, { holidays: holidays as readonly string[] })).toThrow(
        "Holidays are a list of days such as 2026-05-04",
      );
    }
  });
});

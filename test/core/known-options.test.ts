import * as engine from "quality-frameworks";
import { bulkScorer, compileColumns, scoreFiles } from "quality-frameworks/bulk";
import { gapTable, planTable, scoreTable, toTable, toWorkbook, writeCsv } from "quality-frameworks/exchange";
import { loadCrosswalk, loadFramework } from "quality-frameworks/frameworks";
import { checkScheme } from "quality-frameworks/lint";
import { describeChoice, draftChosenPlan, optimisePlan } from "quality-frameworks/optimise";
import {
  barsPicture,
  heatMapPicture,
  profilePicture,
  reportData,
  timelinePicture,
  trendPicture,
} from "quality-frameworks/report";
import { jsonSchema } from "quality-frameworks/schema";
import { toSql } from "quality-frameworks/sql";
import { describe as about, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const assessment = engine.respond(engine.startAssessment(shelter, { on: "2026-05-04" }), { hours: 0, sign: 1 });
const score = engine.score(shelter, assessment);
const plan = engine.draftPlan(shelter, assessment, { on: "2026-05-11" });
const explanation = engine.explain(shelter, score);
const reason = explanation.reasons[0] as engine.Reason;
const chosen = optimisePlan(shelter, assessment, plan);
const profile = { axes: [], series: [] };

/** Everything that takes options, called with these. */
const calls: readonly (readonly [string, (options: never) => unknown])[] = [
  ["describe", (options) => engine.describe(explanation, options)],
  ["describeReason", (options) => engine.describeReason(reason, options)],
  ["describeChoice", (options) => describeChoice(chosen.choices[0] as never, options)],
  ["listFindings", (options) => engine.listFindings(shelter, assessment, options)],
  ["draftPlan", (options) => engine.draftPlan(shelter, assessment, options)],
  ["draftChosenPlan", (options) => draftChosenPlan(shelter, assessment, chosen, options)],
  ["optimisePlan", (options) => optimisePlan(shelter, assessment, plan, options)],
  ["checkPlan", (options) => engine.checkPlan(shelter, plan, assessment, options)],
  ["planProgress", (options) => engine.planProgress(plan, options)],
  ["schedulePlan", (options) => engine.schedulePlan(plan, options)],
  ["moveDate", (options) => engine.moveDate(plan, "hours", options)],
  ["setStatus", (options) => engine.setStatus(plan, "hours", options)],
  ["addCheck", (options) => engine.addCheck(plan, "hours", options)],
  ["answerCheck", (options) => engine.answerCheck(shelter, plan, "hours", assessment, options)],
  ["listDue", (options) => engine.listDue(shelter, options)],
  ["detectDecline", (options) => engine.detectDecline(shelter, [], options)],
  ["compareWithOthers", (options) => engine.compareWithOthers(score, [], options)],
  ["whatMoves", (options) => engine.whatMoves(shelter, assessment, options)],
  ["checkScheme", (options) => checkScheme(shelter, options)],
  ["reportData", (options) => reportData(shelter, assessment, options)],
  ["barsPicture", (options) => barsPicture([], options)],
  ["heatMapPicture", (options) => heatMapPicture([], options)],
  ["profilePicture", (options) => profilePicture(profile as never, options)],
  ["timelinePicture", (options) => timelinePicture({ entries: [], milestones: [] } as never, options)],
  ["trendPicture", (options) => trendPicture({ points: [] }, options)],
  ["toWorkbook", (options) => toWorkbook(shelter, assessment, options)],
  ["toTable", (options) => toTable(shelter, assessment, options)],
  ["scoreTable", (options) => scoreTable(shelter, assessment, options)],
  ["gapTable", (options) => gapTable(shelter, assessment, options)],
  ["planTable", (options) => planTable(shelter, plan, options)],
  ["writeCsv", (options) => writeCsv(toTable(shelter, assessment), options)],
  ["bulkScorer", (options) => bulkScorer([shelter], options)],
  ["compileColumns", (options) => compileColumns(shelter, options)],
  ["toSql", (options) => toSql(shelter, options)],
];

about.each(calls)("the options of %s", (_name, call) => {
  it.each([
    { why: "have a name that there is none of", options: { colour: "red" } },
    { why: "are null", options: null },
    { why: "are a text", options: "cs" },
    { why: "are a list", options: [{ languages: ["cs"] }] },
    { why: "are a Map", options: new Map([["languages", ["cs"]]]) },
  ])("are refused with a sentence where they $why", ({ options }) => {
    try {
      call(options as never);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(engine.QualityError);
      expect((error as engine.QualityError).code).toBe("wrong-usage");
    }
  });
});

const demanding = [
  "describe",
  "describeReason",
  "describeChoice",
  "draftPlan",
  "draftChosenPlan",
  "planProgress",
  "schedulePlan",
  "moveDate",
  "setStatus",
  "addCheck",
  "listDue",
  "barsPicture",
  "heatMapPicture",
  "profilePicture",
  "timelinePicture",
  "trendPicture",
  "toSql",
];

about("options that cannot be left out", () => {
  it.each(calls.filter(([name]) => demanding.includes(name)))("are asked for in a sentence by %s", (_name, call) => {
    expect(() => call(undefined as never)).toThrow(engine.QualityError);
  });
});

about("an option under a wrong name", () => {
  it("is told with the nearest right one, and all wrong ones at once", () => {
    const wrong = () => engine.draftPlan(shelter, assessment, { on: "2026-05-11", targt: 1, level: 1 } as never);
    expect(wrong).toThrow(
      [
        "These options cannot be given to draftPlan.",
        '- /targt: The key "targt" is not known here. Did you mean "target"?',
        '- /level: The key "level" is not known here. Known keys here: on, target, before, most.',
      ].join("\n"),
    );
  });

  it("does not load another edition than the one that was meant", async () => {
    await expect(loadFramework("veqf", { date: "2010-10-06" } as never)).rejects.toThrow(/"date" is not known here/);
    await expect(loadFramework("veqf", "2010-10-06" as never)).rejects.toThrow(/is the text "2010-10-06"/);
    await expect(loadFramework("veqf", null as never)).rejects.toThrow(/is empty/);
  });
});

about("a run under a wrong option", () => {
  it("writes no other file than the one that was meant", async () => {
    const run = { frameworks: [shelter], input: "missing.ndjson", to: "missing.csv", as: "full" };
    await expect(scoreFiles(run as never)).rejects.toThrow(/The key "as" is not known here/);
  });
});

about("what has no name to be found by", () => {
  it("is told as such, and not by a bare TypeError", async () => {
    await expect(loadFramework(undefined as never)).rejects.toThrow(/^No framework "undefined" ships .*There are: /);
    await expect(loadCrosswalk("veqf" as never, undefined as never)).rejects.toThrow(/not as the text "veqf"\.$/);
    expect(() => jsonSchema("assesment" as never)).toThrow(/Did you mean "assessment"\?$/);
    expect(() => jsonSchema("__proto__" as never)).toThrow(
      /^There is no JSON Schema for the text "__proto__"\. There are: /,
    );
    expect(() => bulkScorer([])).toThrow(/one at least/);
    expect(() => bulkScorer(shelter as never)).toThrow(/a list of frameworks/);
    expect(() => bulkScorer([shelter], { output: "summry" as never })).toThrow(/Did you mean "summary"\?/);
  });
});

about("columns of ratings", () => {
  it.each([{ columns: undefined }, { columns: null }, { columns: [Int8Array.of(1)] }])(
    "are told how they are written",
    ({ columns }) => {
      expect(() => compileColumns(shelter).score(columns as never)).toThrow(
        /^Columns are written \{ item: Int8Array \}/,
      );
    },
  );
});

about("a picture", () => {
  it("needs an id, and a scheme that there is", () => {
    expect(() => barsPicture([], {} as never)).toThrow(/needs an id/);
    expect(() => barsPicture([], { id: "a", scheme: "darkk" as never })).toThrow(/Did you mean "dark"\?/);
  });
});

about("earlier results of a report", () => {
  const before = engine.score(shelter, { ...assessment, responses: { hours: 1, sign: 1 } });
  const trendOf = (earlier: unknown) => reportData(shelter, assessment, { earlier: [earlier as never] }).trend;

  it("are the same with the day in the score and beside it", () => {
    expect(trendOf({ on: "2025-05-04", score: before })).toEqual(trendOf({ ...before, on: "2025-05-04" }));
    expect(trendOf({ on: "2025-05-04", score: before })[0]?.share).toBe(1);
  });

  it.each([
    { why: "there is no day", earlier: before },
    { why: "the day is none", earlier: { ...before, on: "4. 5. 2025" } },
    { why: "there is no score", earlier: { on: "2025-05-04" } },
  ])("are refused where $why", ({ earlier }) => {
    expect(() => trendOf(earlier)).toThrow(/^An earlier result is a score with its day/);
  });
});

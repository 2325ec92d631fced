import fc from "fast-check";
import {
  type Assessment,
  checkAssessment,
  QualityError,
  respond,
  score,
  startAssessment,
  withdraw,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const start = startAssessment(shelter, { on: "2026-05-04" });

describe("respond", () => {
  it("keeps whatever key an untrusted answer has, for the check to refuse it", () => {
    const answered = respond<typeof shelter>(start, JSON.parse('{ "__proto__": 1, "hours": 1 }'));
    expect(Object.keys(answered.responses)).toEqual(["__proto__", "hours"]);
    expect(checkAssessment(shelter, answered).map((issue) => issue.code)).toEqual(["unknown-item"]);
  });

  it.each([
    { why: "null", responses: null },
    { why: "missing", responses: undefined },
    { why: "a text, whose letters would become items", responses: "hours" },
    { why: "a list", responses: [["hours", 1]] },
    { why: "a Map, of which nothing would be seen", responses: new Map([["hours", 1]]) },
  ])("refuses responses that are $why", ({ responses }) => {
    expect(() => respond(start, responses as never)).toThrow(/^Responses are written \{ item: rating \}, and not as /);
  });
});

describe("withdraw", () => {
  it("undoes what respond did", () => {
    fc.assert(
      fc.property(fc.constantFrom("hours", "sign"), fc.constantFrom(0, 1), (item, rating) => {
        const answered = respond(start, { [item]: rating });
        expect(withdraw(answered, item as "hours")).toEqual(start);
      }),
    );
  });

  it("takes one id, and refuses a list that it would find nothing by", () => {
    const answered = respond(start, { hours: 1, sign: 1 });
    expect(() => withdraw(answered, ["hours"] as never)).toThrow(/by the id of its item, not by a list\.$/);
  });
});

describe.each([
  ["respond", (some: Assessment) => respond(some, { hours: 1 })],
  ["withdraw", (some: Assessment) => withdraw(some, "hours")],
] as const)("an assessment given to %s", (_name, call) => {
  it.each([
    { why: "null", some: null },
    { why: "missing", some: undefined },
    { why: "one without responses", some: { framework: "shelter", edition: "2026-01-01" } },
    { why: "a text", some: '{"framework":"shelter"}' },
    { why: "the promise of one", some: Promise.resolve(start) },
  ])("is refused with what to do where it is $why", ({ some }) => {
    const wrong = () => call(some as never);
    expect(wrong).toThrow(QualityError);
    expect(wrong).toThrow(/^Answers are given in an assessment, and this is .* Start one with startAssessment\.$/);
  });

  it("is not changed", () => {
    const kept = JSON.stringify(start);
    const frozen = Object.freeze({ ...start, responses: Object.freeze({ ...start.responses }) });
    expect(score(shelter, call(frozen)).framework).toBe("shelter");
    expect(JSON.stringify(frozen)).toBe(kept);
  });
});

describe("startAssessment", () => {
  it("refuses a framework that was not awaited, which would leave an assessment of nothing", () => {
    expect(() => startAssessment(Promise.resolve(shelter) as never)).toThrow(/and await it/);
  });
});

import { QualityError } from "quality-frameworks";
import { lintEditions, lintFramework, makeExceptions } from "quality-frameworks/lint";
import { describeChoice, draftChosenPlan, optimisePlan } from "quality-frameworks/optimise";
import { describe, expect, it } from "vitest";
import { shelter } from "../bulk/shelter.js";

const assessment = { framework: shelter.id, edition: shelter.edition, responses: {} };

describe("what is no list", () => {
  it.each([
    {
      why: "one edition given to lintEditions",
      call: () => lintEditions(shelter as never),
      says: /Lint one with lintFramework/,
    },
    {
      why: "a text for exceptions",
      call: () => makeExceptions(shelter, lintFramework(shelter), "a" as never),
      says: /list of exceptions/,
    },
    {
      why: "a plan without actions",
      call: () => draftChosenPlan(shelter, assessment, {} as never, { on: "2026-05-04" }),
      says: /optimisePlan/,
    },
    {
      why: "an action for a choice",
      call: () => describeChoice({ id: "a" } as never, { languages: ["en"] }),
      says: /one of the choices/,
    },
    {
      why: "a target that is null",
      call: () => optimisePlan(shelter, assessment, [], { target: null as never }),
      says: /number from 0 to 100/,
    },
  ])("is told with what is taken: $why", ({ call, says }) => {
    expect(call).toThrow(QualityError);
    expect(call).toThrow(says);
  });
});

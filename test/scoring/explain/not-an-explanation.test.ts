import {
  describeReason,
  describe as describeReasons,
  explain,
  pickReasons,
  QualityError,
  score,
  startAssessment,
} from "quality-frameworks";
import { describe, expect, it } from "vitest";
import { shelter } from "../../bulk/shelter.js";

const result = score(shelter, startAssessment(shelter));
const words = { languages: ["en"] };

describe("describe", () => {
  it.each([
    { why: "a score", some: result },
    { why: "its reasons alone", some: explain(shelter, result).reasons },
    { why: "nothing", some: undefined },
  ])("says what it takes where it is given $why", ({ some }) => {
    const wrong = () => describeReasons(some as never, words);
    expect(wrong).toThrow(QualityError);
    expect(wrong).toThrow(/^What is described is what explain gives, and this is /);
  });
});

describe("describeReason", () => {
  it.each([{ some: explain(shelter, result) }, { some: { kind: "toString" } }, { some: null }])(
    "says what it takes where it is given something else",
    ({ some }) => {
      expect(() => describeReason(some as never, words)).toThrow(/^What is described is one of the reasons/);
    },
  );
});

describe("the id to explain", () => {
  it.each([{ id: null }, { id: 7 }, { id: { id: "hours" } }, { id: ["hours"] }])(
    "is told where it is none",
    ({ id }) => {
      expect(() => explain(shelter, result, id as never)).toThrow(/^Nothing in shelter is called "/);
      expect(() => pickReasons(shelter, result, 3, id as never)).toThrow(/^Nothing in shelter is called "/);
    },
  );
});

import fc from "fast-check";
import { compile, type Framework, QualityError } from "quality-frameworks";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment/assessment.js";
import { anyCase, type Case } from "./random-framework.js";

/** The result as text, or the error as text: whatever a caller can see. */
function outcome(framework: Framework, way: "score" | "total", assessment: Assessment): string {
  try {
    return JSON.stringify(compile(framework)[way](assessment));
  } catch (error) {
    if (error instanceof QualityError) return JSON.stringify([error.code, error.issues]);
    throw error;
  }
}

function equalInAnyOrder({ framework, assessments }: Case): void {
  const used = structuredClone(framework);
  for (const way of ["total", "score", "score"] as const) {
    for (const assessment of assessments) {
      expect(outcome(used, way, assessment)).toBe(outcome(structuredClone(framework), way, assessment));
    }
  }
}

describe("what is remembered with a compiled framework", () => {
  it("gives the bytes that a framework compiled afresh gives, whatever was scored before", () => {
    fc.assert(fc.property(anyCase, equalInAnyOrder), { numRuns: 40 });
  });
});

import { below, isRecord, kindOf, report, type Trail } from "../core/check-fields.js";
import type { Issue } from "../core/issue.js";
import { factsOf } from "../framework/facts-of.js";
import type { KnownFacts } from "../framework/holds-for.js";
import type { Assessment, Override } from "./assessment.js";
import { checkAbout } from "./check-about.js";
import { checkReferences } from "./check-references.js";
import type { Form } from "./form.js";
import { readResponses, type Slots } from "./read-responses.js";

/** An assessment as scoring needs it. */
export interface Reading {
  /** What was chosen for every blank. */
  readonly slots: Slots;
  /** The facts as they count. */
  readonly facts: KnownFacts;
  /** Bands that a person put in place of the computed ones. */
  readonly overrides: readonly Override[];
}

const none: readonly Override[] = [];

/**
 * Reads an assessment and reports every error in it. Whoever scores or checks goes through here.
 *
 * @param form - What the framework asks.
 * @param assessment - The document, of whatever shape.
 * @param issues - Takes the errors.
 * @returns The reading, or null when the document is not of the shape to be read at all.
 */
export function readAssessment(form: Form, assessment: unknown, issues: Issue[]): Reading | null {
  const trail: Trail = { keys: [], issues };
  if (!isRecord(assessment)) {
    report(
      trail,
      "not-a-document",
      `An assessment must be an object with keys, but is ${kindOf(assessment)}.`,
      "Start one with startAssessment, or with the command `new assessment`.",
    );
    return null;
  }
  checkAbout(assessment, trail);
  if (!isRecord(assessment.responses)) return null;
  const document = assessment as unknown as Assessment;
  const facts = factsOf(form.outline.framework, [document.unit?.facts, document.facts]);
  const known = { facts, evidence: document.evidence };
  const slots = readResponses(form, assessment.responses, known, below(trail, "responses"));
  checkReferences(form, document, trail);
  return { slots, facts, overrides: document.overrides ?? none };
}

import { below, isRecord, report, type Trail } from "../core/check-fields.js";
import { nearest } from "../core/nearest.js";
import type { Assessment } from "./assessment.js";
import { checkOverrides } from "./check-overrides.js";
import type { Form } from "./form.js";

/**
 * Checks what an assessment points at: its framework and edition, facts that the framework declares, evidence that it
 * holds itself, nodes that may be overridden.
 */
export function checkReferences(form: Form, assessment: Assessment, trail: Trail): void {
  checkFramework(form, assessment, trail);
  if (assessment.unit?.facts !== undefined)
    checkFacts(form, assessment.unit.facts, below(below(trail, "unit"), "facts"));
  if (assessment.facts !== undefined) checkFacts(form, assessment.facts, below(trail, "facts"));
  if (assessment.evidence !== undefined || usesEvidence(assessment)) checkEvidence(assessment, trail);
  if (assessment.overrides !== undefined) checkOverrides(form, assessment.overrides, below(trail, "overrides"));
}

// A path names the file of a framework, whose id is not known before it is read.
const path = /[/\\]|\.(ya?ml|json)$/;

function checkFramework(form: Form, assessment: Assessment, trail: Trail): void {
  const { id, edition } = form.outline.framework;
  if (assessment.framework !== id && typeof assessment.framework === "string" && !path.test(assessment.framework)) {
    report(
      below(trail, "framework"),
      "wrong-framework",
      `This assessment is of "${assessment.framework}", not of "${id}".`,
      "Score it with its own framework.",
    );
  }
  if (assessment.edition !== edition && typeof assessment.edition === "string") {
    report(
      below(trail, "edition"),
      "wrong-edition",
      `This assessment is of edition ${assessment.edition}, not of ${edition}.`,
      "Load that edition, or carry the assessment over.",
    );
  }
}

function checkFacts(form: Form, facts: Readonly<Record<string, unknown>>, trail: Trail): void {
  const declared = new Map((form.outline.framework.facts ?? []).map((fact) => [fact.id, fact]));
  for (const key of Object.keys(facts)) {
    const fact = declared.get(key);
    if (fact === undefined) {
      const near = nearest(key, [...declared.keys()], 1)[0];
      const hint =
        near === undefined
          ? `Facts of this framework: ${[...declared.keys()].join(", ") || "none"}.`
          : `Did you mean "${near}"?`;
      report(below(trail, key), "unknown-fact", `The framework declares no fact "${key}".`, hint);
      continue;
    }
    const given = facts[key];
    const value = isRecord(given) ? given.value : given;
    if (fact.unknown !== "withhold" && typeof value !== typeof fact.unknown) {
      const wanted = typeof fact.unknown === "boolean" ? "true or false" : `a ${typeof fact.unknown}`;
      report(below(trail, key), "wrong-type", `The fact "${key}" must be ${wanted}.`, "Write it without quotes.");
    }
  }
}

function usesEvidence(assessment: Assessment): boolean {
  for (const key in assessment.responses) {
    const response: unknown = assessment.responses[key];
    if (isRecord(response) && response.evidence !== undefined) return true;
  }
  return false;
}

function checkEvidence(assessment: Assessment, trail: Trail): void {
  const held = new Set<string>();
  const list = Array.isArray(assessment.evidence) ? assessment.evidence : [];
  list.forEach((one: unknown, index) => {
    const id = isRecord(one) ? one.id : undefined;
    if (typeof id !== "string") return;
    if (held.has(id))
      report(
        below(below(trail, "evidence"), index),
        "duplicate-id",
        `Two pieces of evidence are called "${id}".`,
        "Rename one.",
      );
    held.add(id);
  });
  for (const [key, response] of Object.entries<unknown>(assessment.responses)) {
    const named = isRecord(response) && Array.isArray(response.evidence) ? response.evidence : [];
    named.forEach((id: unknown, index) => {
      if (typeof id !== "string" || held.has(id)) return;
      const near = nearest(id, [...held], 1)[0];
      const hint =
        near === undefined
          ? "Add it to the evidence of the assessment, or take the reference out."
          : `Did you mean "${near}"?`;
      report(
        [key, "evidence", index].reduce<Trail>(below, below(trail, "responses")),
        "unknown-evidence",
        `"${key}" names evidence "${id}", which the assessment does not hold.`,
        hint,
      );
    });
  }
}

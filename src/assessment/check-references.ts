import { below, isRecord, kindOf, report, type Trail } from "../core/check-fields.js";
import { isPath } from "../core/is-path.js";
import { nearest } from "../core/nearest.js";
import { factUses } from "../framework/fact-uses.js";
import type { Assessment } from "./assessment.js";
import { checkOverrides } from "./check-overrides.js";
import { evidenceIds } from "./evidence-ids.js";
import type { Form } from "./form.js";

/**
 * Checks what an assessment points at: its framework and edition, facts that the framework declares, nodes that
 * may be overridden; and that no two pieces of evidence share an id.
 */
export function checkReferences(form: Form, assessment: Assessment, trail: Trail): void {
  checkFramework(form, assessment, trail);
  if (isRecord(assessment.unit?.facts)) checkFacts(form, assessment.unit.facts, below(below(trail, "unit"), "facts"));
  if (isRecord(assessment.facts)) checkFacts(form, assessment.facts, below(trail, "facts"));
  if (assessment.evidence !== undefined) checkEvidence(assessment.evidence, below(trail, "evidence"));
  if (assessment.overrides !== undefined) checkOverrides(form, assessment.overrides, below(trail, "overrides"));
}

function checkFramework(form: Form, assessment: Assessment, trail: Trail): void {
  const { id, edition } = form.outline.framework;
  // A path names the file of a framework, whose id is not known before it is read.
  if (assessment.framework !== id && typeof assessment.framework === "string" && !isPath(assessment.framework)) {
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
    const kind = factUses(form.outline.framework).get(key)?.kind ?? null;
    const plain = ["string", "number", "boolean"].includes(typeof value);
    if (kind !== null && plain && typeof value !== kind) {
      const wanted = kind === "boolean" ? "true or false" : kind === "string" ? "text" : "a number";
      const hint = `Write ${wanted}${typeof value === "string" ? ", without quotes" : ""}.`;
      report(below(trail, key), "wrong-type", `The fact "${key}" must be ${wanted}, but is ${kindOf(value)}.`, hint);
    }
  }
}

function checkEvidence(evidence: unknown, trail: Trail): void {
  const held = new Set<string>();
  for (const [index, id] of evidenceIds(evidence).entries()) {
    if (id === undefined) continue;
    const message = `Two pieces of evidence are called "${id}".`;
    if (held.has(id)) report(below(trail, index), "duplicate-id", message, "Rename one.");
    held.add(id);
  }
}

import type { Assessment } from "../../../assessment/assessment.js";
import { assessmentSchema } from "../../../assessment/assessment.schema.js";
import { checkAssessment } from "../../../assessment/check-assessment.js";
import { hasErrors, type Issue } from "../../../core/issue.js";
import { checkShape } from "../../../framework/check-shape.schema.js";
import type { Framework } from "../../../framework/framework.js";
import { readDocument } from "../../read-document.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { documentKind, kindNames } from "./document-kind.js";
import { hintAtSlip } from "./hint-at-slip.js";
import { openNamedFramework } from "./named-framework.js";
import type { Opened } from "./opened.js";

/** An assessment with the framework that it names. */
export interface AssessmentWithFramework {
  /** The assessment, checked. */
  readonly assessment: Assessment;
  /** The edition that it names. */
  readonly framework: Framework;
  /** Path of the framework's file from here; null for a shipped one. */
  readonly frameworkPath: string | null;
}

/** Opens an assessment and the framework that it names, and checks both in full. */
export async function openAssessment(path: string): Promise<Opened<AssessmentWithFramework>> {
  return finishAssessment(await readDocument(path));
}

/** The same for a document that has been read. */
export async function finishAssessment(document: ReadDocument): Promise<Opened<AssessmentWithFramework>> {
  const { value } = document;
  if (value === undefined) return { ok: false, issues: document.issues };
  const other = notAnAssessment(value);
  if (other !== null) return { ok: false, issues: locateIssues(document, [other]) };
  const named = await openNamedFramework(document);
  if ("issue" in named) {
    const shape = checkShape(assessmentSchema, value, "assessment");
    return { ok: false, issues: locateIssues(document, [...shape, ...(named.issue === null ? [] : [named.issue])]) };
  }
  const { opened, path } = named;
  if (!opened.ok) return { ok: false, issues: [...document.issues, ...opened.issues] };
  const found = checkAssessment(opened.value, value).map((issue) => hintAtSlip(issue, opened.value, value));
  const own = locateIssues(document, found);
  const issues: readonly LocatedIssue[] = [...own, ...opened.issues];
  if (hasErrors(issues)) return { ok: false, issues };
  // The check has just said that this is an assessment.
  return { ok: true, value: { assessment: value as Assessment, framework: opened.value, frameworkPath: path }, issues };
}

function notAnAssessment(value: unknown): Issue | null {
  const kind = documentKind(value);
  if (kind === null || kind === "assessment") return null;
  return {
    code: "not-an-assessment",
    severity: "error",
    path: "",
    message: `This looks like ${kindNames[kind]}, and an assessment is expected.`,
    hint: "An assessment names its framework and edition, and holds responses.",
  };
}

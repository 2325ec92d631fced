import type { Issue } from "../../../core/issue.js";
import { checkAuthoredArea } from "../../../framework/check-authored.schema.js";
import { checkShape } from "../../../framework/check-shape.schema.js";
import { lintExceptionsSchema } from "../../../lint/exceptions/lint-exceptions.schema.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import { checkCrosswalkDocument } from "./check-crosswalk-document.js";
import { checkPlanDocument } from "./check-plan-document.js";
import { documentKind } from "./document-kind.js";
import { finishAssessment } from "./open-assessment.js";
import { editionsIn, readMainFile } from "./open-editions.js";

/** Checks one document, whatever it is, and says everything that is wrong with it. */
export async function checkFile(path: string): Promise<readonly LocatedIssue[]> {
  const document = await readMainFile(path);
  switch (documentKind(document.value)) {
    case "framework":
    case "overlay":
      return (await editionsIn(document)).issues;
    case "assessment":
      return (await finishAssessment(document)).issues;
    case "plan":
      return checkPlanDocument(document);
    case "area":
      return locateIssues(document, checkAuthoredArea(document.value));
    case "crosswalk":
      return checkCrosswalkDocument(document);
    case "exceptions":
      return locateIssues(document, checkShape(lintExceptionsSchema, document.value, "list of exceptions"));
    default:
      return locateIssues(document, document.value === undefined ? [] : [unknownKind]);
  }
}

const unknownKind: Issue = {
  code: "unknown-document",
  severity: "error",
  path: "",
  message: "Nothing here says whether this is a framework, an assessment or a plan.",
  hint: "A framework has scales, scoring and areas; an assessment has responses; a plan has actions.",
};

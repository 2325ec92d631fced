import { hasErrors } from "../../../core/issue.js";
import { checkCrosswalkShape } from "../../../framework/check-crosswalk.schema.js";
import type { Crosswalk } from "../../../framework/crosswalk.js";
import { readDocument } from "../../read-document.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { Opened } from "./opened.js";

// By hand, so that every one of them is found when the package is built; a test holds the list against what is generated.
const shipped = [
  () => import("../../../generated/crosswalks/czech-social-services-2012-01-01--czech-social-services-2025-03-01.js"),
  () => import("../../../generated/crosswalks/czech-social-services-2025-03-01--czech-social-services-2026-01-01.js"),
];

/** Gives the crosswalks between editions that ship, after those of the files named. */
export async function knownCrosswalks(files: readonly string[]): Promise<Opened<readonly Crosswalk[]>> {
  const documents = await Promise.all(files.map((file) => readDocument(file)));
  const issues = documents.flatMap((document) =>
    locateIssues(document, document.value === undefined ? [] : checkCrosswalkShape(document.value)),
  );
  if (hasErrors(issues)) return { ok: false, issues };
  const modules = await Promise.all(shipped.map((load) => load()));
  const own = documents.map(({ value }) => value as Crosswalk);
  return { ok: true, value: [...own, ...modules.map((module) => module.crosswalk)], issues };
}

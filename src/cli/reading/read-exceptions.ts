import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { hasErrors } from "../../core/issue.js";
import { checkShape } from "../../framework/check-shape.schema.js";
import { idNear } from "../../lint/exceptions/id-near.js";
import type { LintExceptions } from "../../lint/exceptions/lint-exception.js";
import { lintExceptionsSchema } from "../../lint/exceptions/lint-exceptions.schema.js";
import { matchExceptions } from "../../lint/exceptions/match-exceptions.js";
import { readDocument } from "../read-document.js";
import { locateIssues } from "./locate-issues.js";
import type { LocatedIssue } from "./located-issue.js";
import type { ReadDocument } from "./parse-text.js";

/**
 * Takes out the issues of a framework that its reviewed exceptions are for, and adds what is wrong with the exceptions.
 *
 * The exceptions of `framework.yaml` stand beside it in `lint-exceptions.yaml`, those of `shelter.yaml` in
 * `shelter.lint-exceptions.yaml`; most frameworks have none.
 *
 * @param documents - The documents of the framework, the main one first.
 * @param issues - What was found in them.
 */
export async function exceptReviewed(
  documents: readonly ReadDocument[],
  issues: readonly LocatedIssue[],
): Promise<readonly LocatedIssue[]> {
  const file = exceptionsFile(documents[0]?.file ?? "");
  const isThere = await stat(file).then(
    (about) => about.isFile(),
    () => false,
  );
  if (!isThere) return issues;
  const read = await readDocument(file);
  const shape = read.value === undefined ? [] : checkShape(lintExceptionsSchema, read.value, "list of exceptions");
  if (read.value === undefined || hasErrors(shape)) return [...issues, ...locateIssues(read, shape)];
  // The check above has just said that these are exceptions.
  const { exceptions } = read.value as LintExceptions;
  const values = new Map(documents.map((document) => [document.file, document.value]));
  const { left, idle } = matchExceptions(issues, exceptions, (issue) => idNear(values.get(issue.file), issue.path));
  return [...left, ...locateIssues(read, idle)];
}

function exceptionsFile(main: string): string {
  const name = basename(main).replace(/\.(ya?ml|json)$/, "");
  return join(dirname(main), name === "framework" ? "lint-exceptions.yaml" : `${name}.lint-exceptions.yaml`);
}

import { hasErrors, type Issue } from "../../core/issue.js";
import { checkShape } from "../../framework/check-shape.schema.js";
import type { Framework } from "../../framework/framework.js";
import { frameworkSchema } from "../../framework/framework.schema.js";
import { readDocument } from "../read-document.js";
import type { FrameworkInFiles } from "./framework-in-files.js";
import { locateIssue } from "./locate-issue.js";
import { locateIssues } from "./locate-issues.js";
import type { LocatedIssue } from "./located-issue.js";
import { mainFile } from "./main-file.js";
import type { ReadDocument } from "./parse-text.js";
import { readAuthored } from "./read-authored.js";

/**
 * Reads a framework: a single file, `-`, or the authored form with several editions, by its folder or its
 * `framework.yaml`.
 *
 * Nothing is thrown for bad input. What a shape cannot say of a framework is for `lintFramework`; give what it finds to
 * `locateFound`.
 */
export async function readFramework(path: string): Promise<FrameworkInFiles> {
  return readFrameworkIn(await readDocument(await mainFile(path)));
}

/** The same for a document that has been read; area files are looked for beside it. */
export async function readFrameworkIn(document: ReadDocument): Promise<FrameworkInFiles> {
  if (isAuthored(document.value)) return readAuthored(document);
  const shape = document.value === undefined ? [] : checkShape(frameworkSchema, document.value, "framework");
  const issues = locateIssues(document, shape);
  // The check above has just said that this is a framework.
  const editions = document.value === undefined || hasErrors(issues) ? [] : [document.value as Framework];
  const locateFound = (found: readonly (readonly Issue[])[]) => locateIn(document, found[0] ?? []);
  return { file: document.file, documents: [document], editions, issues, locateFound };
}

// Areas that are named and not written out stand in files of their own, also where the list of editions was forgotten.
function isAuthored(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { areas }: { readonly areas?: unknown } = value;
  const named = Array.isArray(areas) && areas.length > 0 && areas.every((area) => typeof area === "string");
  return named || Object.hasOwn(value, "editions");
}

function locateIn(document: ReadDocument, issues: readonly Issue[]): readonly LocatedIssue[] {
  return issues.map((issue) => locateIssue(document, issue));
}

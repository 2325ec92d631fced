import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasErrors, type Issue } from "../../../core/issue.js";
import { checkShape } from "../../../framework/check-shape.schema.js";
import type { Crosswalk } from "../../../framework/crosswalk.js";
import { crosswalkSchema } from "../../../framework/crosswalk.schema.js";
import { deriveCrosswalk } from "../../../framework/derive-crosswalk.js";
import type { Framework } from "../../../framework/framework.js";
import { lintCrosswalk } from "../../../lint/lint-crosswalk.js";
import { readDocument } from "../../read-document.js";
import { locateIssue } from "../../reading/locate-issue.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import type { ReadDocument } from "../../reading/parse-text.js";

/**
 * Checks that no item vanishes from one edition to the next without a word: what changed, came or went stands in the
 * crosswalk between the two, in the folder `_crosswalks` beside that of the framework.
 *
 * @param main - The document `framework.yaml`.
 * @param editions - Its editions, oldest first; none where they could not be put together.
 */
export async function checkSuccession(
  main: ReadDocument,
  editions: readonly Framework[],
): Promise<readonly LocatedIssue[]> {
  const issues: LocatedIssue[] = [];
  for (const [index, to] of editions.entries()) {
    const from = editions[index - 1];
    if (from === undefined) continue;
    const name = `${from.id}-${from.edition}--${to.id}-${to.edition}.yaml`;
    const file = join(dirname(main.file), "..", "_crosswalks", name);
    if (await isFile(file)) issues.push(...(await checkWritten(file, from, to)));
    else {
      const found = lintCrosswalk(deriveCrosswalk(from, to), from, to);
      issues.push(...found.map((issue) => locateIssue(main, unwritten(issue, index, file))));
    }
  }
  return issues;
}

async function checkWritten(file: string, from: Framework, to: Framework): Promise<readonly LocatedIssue[]> {
  const document = await readDocument(file);
  const shape = document.value === undefined ? [] : checkShape(crosswalkSchema, document.value, "crosswalk");
  if (document.value === undefined || hasErrors(shape)) return locateIssues(document, shape);
  // The check above has just said that this is a crosswalk.
  return locateIssues(document, lintCrosswalk(document.value as Crosswalk, from, to).map(mild));
}

/** Makes a warning of what keeps no edition from being scored; what is named and is not there stays an error. */
export function mild(issue: Issue): Issue {
  return issue.code === "crosswalk-incomplete" ? { ...issue, severity: "warning" } : issue;
}

function unwritten(issue: Issue, edition: number, file: string): Issue {
  return { ...mild(issue), path: `/editions/${edition}/edition`, hint: `Say it in ${file}.` };
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (about) => about.isFile(),
    () => false,
  );
}

import type { Issue } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import { lintEditions } from "../../../lint/lint-editions.js";
import { readDocument } from "../../read-document.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import { mainFile } from "../../reading/main-file.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { exceptReviewed } from "../../reading/read-exceptions.js";
import { readFrameworkIn } from "../../reading/read-framework.js";
import { checkSuccession } from "./check-succession.js";
import { type DocumentKind, documentKind } from "./document-kind.js";

/** What the files of a framework hold. */
export interface OpenedEditions {
  /** The main file. */
  readonly file: string;
  /** Its editions, oldest first; none where a file is not of the right shape. */
  readonly editions: readonly Framework[];
  /** What is wrong: with reading, with shape, and beyond. */
  readonly issues: readonly LocatedIssue[];
}

/** Reads and checks a framework of one's own in full, by its file or its folder. */
export async function openEditions(path: string): Promise<OpenedEditions> {
  return editionsIn(await readMainFile(path));
}

/** Reads the document at a path; of a folder, the `framework.yaml` in it. */
export async function readMainFile(path: string): Promise<ReadDocument> {
  return readDocument(await mainFile(path));
}

/** The same as {@link openEditions} for a document that has been read. */
export async function editionsIn(document: ReadDocument): Promise<OpenedEditions> {
  const kind = documentKind(document.value);
  if (kind !== null && kind !== "framework") {
    return { file: document.file, editions: [], issues: locateIssues(document, [notAFramework(kind)]) };
  }
  const { file, documents, editions, issues, locateFound } = await readFrameworkIn(document);
  const found = [...issues, ...locateFound(lintEditions(editions)), ...(await checkSuccession(document, editions))];
  return { file, editions, issues: await exceptReviewed(documents, found) };
}

function notAFramework(kind: DocumentKind): Issue {
  const what = kind === "area" || kind === "assessment" ? `an ${kind}` : `a ${kind}`;
  return {
    code: "not-a-framework",
    severity: "error",
    path: "",
    message: `This looks like ${what}, and a framework is expected.`,
    hint: "A framework has scales, scoring and areas; its folder holds them in framework.yaml.",
  };
}

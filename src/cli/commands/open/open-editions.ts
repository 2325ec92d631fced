import { resolve } from "node:path";
import { isPath } from "../../../core/is-path.js";
import type { Issue } from "../../../core/issue.js";
import { QualityError } from "../../../core/quality-error.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import { lintEditions } from "../../../lint/lint-editions.js";
import { readDocument } from "../../read-document.js";
import { checkFolderName } from "../../reading/check-folder-name.js";
import { locateIssue } from "../../reading/locate-issue.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import { mainFile } from "../../reading/main-file.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { exceptReviewed } from "../../reading/read-exceptions.js";
import { readFrameworkIn } from "../../reading/read-framework.js";
import { checkSuccession } from "./check-succession.js";
import { chooseOpened } from "./choose-opened.js";
import { type DocumentKind, documentKind } from "./document-kind.js";
import type { OpenedEditions } from "./opened-editions.js";
import { type OpenBase, overlayIn } from "./overlay-in.js";

/** Reads and checks a framework of one's own in full, by its file or its folder; of an overlay, what comes out of it. */
export async function openEditions(path: string): Promise<OpenedEditions> {
  return editionsIn(await readMainFile(path));
}

/** Reads the document at a path; of a folder, the `framework.yaml` in it. */
export async function readMainFile(path: string): Promise<ReadDocument> {
  return readDocument(await mainFile(path));
}

/** The same as {@link openEditions} for a document that has been read. */
export async function editionsIn(document: ReadDocument, overlays: readonly string[] = []): Promise<OpenedEditions> {
  const kind = documentKind(document.value);
  if (kind === "overlay") return overlayIn(document, baseOpener([...overlays, resolve(document.file)]));
  if (kind !== null && kind !== "framework") {
    return { file: document.file, editions: [], issues: locateIssues(document, [notAFramework(kind)]) };
  }
  const { file, documents, editions, issues, locateFound } = await readFrameworkIn(document);
  const named = checkFolderName(document.file, editions[0]?.id, "advice").map((issue) => locateIssue(document, issue));
  const told = new Set(issues.map(sameThing));
  const linted = locateFound(lintEditions(editions)).filter((issue) => !told.has(sameThing(issue)));
  const said = [...issues, ...named, ...linted];
  const found = [...said, ...(await checkSuccession(document, editions))];
  return { file, editions, issues: await exceptReviewed(documents, found) };
}

// An id that is given twice is seen where editions are put together, and by lint once more.
function sameThing({ code, file, path }: LocatedIssue): string {
  return JSON.stringify([code, file, path]);
}

// An overlay may be laid over another one, but not over itself.
function baseOpener(overlays: readonly string[]): OpenBase {
  return async (name, edition) => {
    if (!isPath(name)) return { ok: true, value: await loadFramework(name, { edition }), issues: [] };
    const document = await readMainFile(name);
    if (overlays.includes(resolve(document.file))) {
      throw new QualityError(
        "unknown-framework",
        "This overlay is laid over itself; name the framework that it changes.",
      );
    }
    return chooseOpened(await editionsIn(document, overlays), { edition });
  };
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

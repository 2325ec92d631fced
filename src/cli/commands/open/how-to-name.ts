import { dirname } from "node:path";
import type { Issue } from "../../../core/issue.js";
import type { LocatedIssue } from "../../reading/located-issue.js";
import { mainFile } from "../../reading/main-file.js";
import { pathHere } from "./path-here.js";

/**
 * Says how a document names a framework of one's own, where it was named as those are that ship.
 *
 * @param file - The document.
 * @param framework - What it wrote.
 */
export async function howToName(file: string, framework: string): Promise<string> {
  const path = await pathHere(framework, file === "standard input" ? "." : dirname(file));
  if (path !== undefined) return `For what lies beside this document by that name, write ${path}.`;
  return "A framework of your own is named by the path of its file or folder, such as ./shelter.yaml.";
}

/**
 * Says of a framework that is not where a document looks for it who looks for it: a sentence that there is no such file leaves
 * one to guess. Undefined where the file is there.
 *
 * @param issues - What was said of the framework.
 * @param path - Its path from here.
 * @param at - Where the document names it.
 */
export async function notThere(
  [first, second]: readonly LocatedIssue[],
  path: string,
  at: string,
): Promise<Issue | undefined> {
  if (first?.code !== "cannot-read" || second !== undefined || first.file !== (await mainFile(path))) return undefined;
  const message = `The framework is looked for in ${first.file}. ${first.message}`;
  const hint = "A path counts from the document that names it. Correct it, or put the framework there.";
  return { code: first.code, severity: "error", path: at, message, hint };
}

import { basename, dirname, resolve } from "node:path";
import type { Issue, Severity } from "../../core/issue.js";

/**
 * Checks that the folder of a framework in several files has its id for a name: a crosswalk that names the framework, and
 * people, look for it there.
 *
 * @param file - Its main file; one that is not named `framework.yaml` stands for itself.
 * @param id - Its id, if it could be read.
 * @param severity - How much it matters where this is asked.
 */
export function checkFolderName(file: string, id: string | undefined, severity: Severity): readonly Issue[] {
  const name = basename(dirname(resolve(file)));
  if (id === undefined || id === name || basename(file) !== "framework.yaml") return [];
  const message = `The folder is named "${name}" and holds the framework "${id}".`;
  return [{ code: "folder-name", severity, path: "/id", message, hint: "Give both one name." }];
}

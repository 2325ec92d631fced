import { dirname, relative, resolve } from "node:path";
import { isPath } from "../../../core/is-path.js";
import type { Issue } from "../../../core/issue.js";
import { QualityError } from "../../../core/quality-error.js";
import type { Framework } from "../../../framework/framework.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { besideFile } from "./beside-file.js";
import { howToName, notThere } from "./how-to-name.js";
import { openFramework } from "./open-framework.js";
import type { Opened } from "./opened.js";

/** The framework that a document names, or the issue with its name; no issue where the name is missing or no text. */
export type NamedFramework =
  | {
      /** The framework, as far as it could be opened. */
      readonly opened: Opened<Framework>;
      /** The path of its file from here; null for a shipped one. */
      readonly path: string | null;
    }
  | {
      /** What is wrong with the name. */
      readonly issue: Issue | null;
    };

/** Opens the edition that an assessment or a plan names: by the id of a shipped one, or by a path from its own file. */
export async function openNamedFramework({
  file,
  value,
}: Pick<ReadDocument, "file" | "value">): Promise<NamedFramework> {
  const { framework, edition } = value as { readonly framework?: unknown; readonly edition?: unknown };
  if (typeof framework !== "string" || typeof edition !== "string") return { issue: null };
  const path = isPath(framework) ? besideFile(file, framework) : null;
  try {
    if (path !== null) {
      const opened = await openFramework(path, { edition });
      const missing = opened.ok ? undefined : await notThere(opened.issues, path, "/framework");
      return missing === undefined ? { opened, path } : { issue: missing };
    }
    return { opened: { ok: true, value: await loadFramework(framework, { edition }), issues: [] }, path };
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    const { code, message } = error;
    if (code !== "unknown-framework") return { issue: { code, severity: "error", path: "/edition", message } };
    const hint = await howToName(file, framework);
    return { issue: { code, severity: "error", path: "/framework", message, hint } };
  }
}

/** Names a file as seen from another file, so that the two can be moved together. */
export function pathFrom(file: string, framework: string): string {
  if (file === "-") return framework;
  const path = relative(dirname(resolve(file)), resolve(framework)).replaceAll("\\", "/");
  return path.startsWith("../") ? path : `./${path}`;
}

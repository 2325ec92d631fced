import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { isPath } from "../../../core/is-path.js";
import type { Issue } from "../../../core/issue.js";
import { QualityError } from "../../../core/quality-error.js";
import type { Framework } from "../../../framework/framework.js";
import type { ReadDocument } from "../../reading/parse-text.js";
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
    return { opened: await openFramework(path ?? named(framework), { edition }), path };
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    const where = error.code === "unknown-framework" ? "/framework" : "/edition";
    return { issue: { code: error.code, severity: "error", path: where, message: error.message } };
  }
}

/** Names a file as seen from another file, so that the two can be moved together. */
export function pathFrom(file: string, framework: string): string {
  if (file === "-") return framework;
  const path = relative(dirname(resolve(file)), resolve(framework)).replaceAll("\\", "/");
  return path.startsWith("../") ? path : `./${path}`;
}

function besideFile(file: string, framework: string): string {
  return file === "standard input" || isAbsolute(framework) ? framework : join(dirname(file), framework);
}

// In a document, a dash is no way to ask for standard input.
function named(framework: string): string {
  return framework === "-" ? "" : framework;
}

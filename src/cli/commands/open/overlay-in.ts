import { isPath } from "../../../core/is-path.js";
import { hasErrors, type Issue } from "../../../core/issue.js";
import { QualityError } from "../../../core/quality-error.js";
import { checkOverlayShape } from "../../../framework/check-overlay.schema.js";
import { safeExtendFramework } from "../../../framework/extend-framework.js";
import type { Framework } from "../../../framework/framework.js";
import type { Overlay } from "../../../framework/overlay.js";
import { checkFramework } from "../../../lint/check-framework.schema.js";
import { locateIssues } from "../../reading/locate-issues.js";
import type { ReadDocument } from "../../reading/parse-text.js";
import { besideFile } from "./beside-file.js";
import type { Opened } from "./opened.js";
import type { OpenedEditions } from "./opened-editions.js";
import { placeInOverlay } from "./place-in-overlay.js";

/** Opens an edition of a framework, by id or by path. */
export type OpenBase = (name: string, edition: string) => Promise<Opened<Framework>>;

/**
 * Reads an overlay as the framework that comes out of it, and checks all of it: its shape, whether it fits its base, and
 * what lint says of the result and not of the base alone.
 *
 * @param document - The overlay, as it was read.
 * @param openBase - Opens what it is laid over; a path is given as seen from here.
 */
export async function overlayIn(document: ReadDocument, openBase: OpenBase): Promise<OpenedEditions> {
  const { file, value } = document;
  const none = (issues: readonly Issue[]) => ({ file, editions: [], issues: locateIssues(document, issues) });
  const shape = checkOverlayShape(value);
  if (hasErrors(shape)) return none(shape);
  // The check above has just said that this is an overlay.
  const overlay = value as Overlay;
  const base = await openNamed(file, overlay, openBase);
  if ("code" in base) return none([...shape, base]);
  if (!base.ok) return { file, editions: [], issues: [...document.issues, ...base.issues] };
  const extended = safeExtendFramework(base.value, overlay);
  if (!extended.ok) return none([...shape, ...extended.error.issues]);
  const known = new Set(checkFramework(base.value).map(sameAs));
  // A point of its own need not hold all that those of the base do.
  const found = checkFramework(extended.value).filter(
    (issue) => !known.has(sameAs(issue)) && issue.code !== "field-missing",
  );
  const issues = found.map((issue) => placeInOverlay(issue, overlay, extended.value));
  return { file, editions: [extended.value], issues: locateIssues(document, [...shape, ...issues]) };
}

async function openNamed(file: string, { base }: Overlay, openBase: OpenBase): Promise<Opened<Framework> | Issue> {
  const { framework, edition } = base;
  try {
    return await openBase(isPath(framework) ? besideFile(file, framework) : framework, edition);
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    const path = error.code === "unknown-framework" ? "/base/framework" : "/base/edition";
    return { code: error.code, severity: "error", path, message: error.message };
  }
}

function sameAs({ code, message }: Issue): string {
  return `${code} ${message}`;
}

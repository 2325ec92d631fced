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
import { howToName, notThere } from "./how-to-name.js";
import type { Opened } from "./opened.js";
import type { OpenedEditions } from "./opened-editions.js";
import { placeInOverlay } from "./place-in-overlay.js";

/** Opens an edition of a framework, by id or by path. */
export type OpenBase = (name: string, edition: string) => Promise<Opened<Framework>>;

/** What is said of parts of the base that ask for nothing any more: they do no harm, and an overlay cannot take them out. */
const leftIdle: ReadonlySet<string> = new Set(["rule-unused", "unknown-tag"]);

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
  const known = new Set(checkFramework(base.value).flatMap(waysToKnow));
  const found = checkFramework(extended.value).filter((issue) => !waysToKnow(issue).some((way) => known.has(way)));
  // A point of its own need not hold all that those of the base do.
  const placed = found.map((issue) => placeInOverlay(issue, overlay, extended.value));
  const issues = placed.filter(({ code, path }) => code !== "field-missing" && (path !== "" || !leftIdle.has(code)));
  return { file, editions: [extended.value], issues: locateIssues(document, [...shape, ...issues]) };
}

async function openNamed(file: string, { base }: Overlay, openBase: OpenBase): Promise<Opened<Framework> | Issue> {
  const { framework, edition } = base;
  const path = isPath(framework) ? besideFile(file, framework) : null;
  try {
    const opened = await openBase(path ?? framework, edition);
    const missing = opened.ok || path === null ? undefined : await notThere(opened.issues, path, "/base/framework");
    return missing ?? opened;
  } catch (error) {
    if (!(error instanceof QualityError)) throw error;
    const { code, message } = error;
    if (code !== "unknown-framework") return { code, severity: "error", path: "/base/edition", message };
    const hint = path === null && { hint: await howToName(file, framework) };
    return { code, severity: "error", path: "/base/framework", message, ...hint };
  }
}

// By its words, or by its place outside the nodes: those do not move there, and words may count nodes or name the framework.
function waysToKnow({ code, message, path }: Issue): readonly string[] {
  return [`${code} ${message}`, ...(path.startsWith("/scoring/") ? [`${code} ${path}`] : [])];
}

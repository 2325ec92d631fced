import { isPath } from "../../../core/is-path.js";
import { QualityError } from "../../../core/quality-error.js";
import type { Framework } from "../../../framework/framework.js";
import type { EditionChoice } from "../../../frameworks/choose-edition.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import { chooseOpened } from "./choose-opened.js";
import { openEditions } from "./open-editions.js";
import type { Opened } from "./opened.js";
import { pathHere } from "./path-here.js";

/**
 * Opens one edition of a framework: a shipped one by its id, or one of its own files by a path.
 *
 * @param name - Id, path of a file or of a folder, or `-`.
 * @param choice - Which edition; the newest if nothing is said.
 * @throws A QualityError with code `unknown-framework` or `unknown-edition` when there is no such thing.
 */
export async function openFramework(name: string, choice: EditionChoice): Promise<Opened<Framework>> {
  if (name === "-" || isPath(name)) return chooseOpened(await openEditions(name), choice);
  try {
    return { ok: true, value: await loadFramework(name, choice), issues: [] };
  } catch (error) {
    const path = await pathHere(name, ".");
    if (path === undefined || !(error instanceof QualityError) || error.code !== "unknown-framework") throw error;
    const message = `No framework "${name}" ships with this package. For what lies here by that name, write ${path}.`;
    throw new QualityError("unknown-framework", message);
  }
}

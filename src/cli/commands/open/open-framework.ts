import { hasErrors } from "../../../core/issue.js";
import type { Framework } from "../../../framework/framework.js";
import { chooseEdition, type EditionChoice } from "../../../frameworks/choose-edition.js";
import { loadFramework } from "../../../frameworks/load-framework.js";
import { describeShipped } from "../../generate/describe-shipped.js";
import { openEditions } from "./open-editions.js";
import type { Opened } from "./opened.js";

/** Says whether a framework is named by its file rather than by its id. */
export function isPath(name: string): boolean {
  return /[/\\]|\.(ya?ml|json)$/.test(name);
}

/**
 * Opens one edition of a framework: a shipped one by its id, or one of its own files by a path.
 *
 * @param name - Id, path of a file or of a folder, or `-`.
 * @param choice - Which edition; the newest if nothing is said.
 * @throws A QualityError with code `unknown-framework` or `unknown-edition` when there is no such thing.
 */
export async function openFramework(name: string, choice: EditionChoice): Promise<Opened<Framework>> {
  if (name !== "-" && !isPath(name)) return { ok: true, value: await loadFramework(name, choice), issues: [] };
  const { editions, issues } = await openEditions(name);
  const [first, ...others] = editions;
  if (first === undefined || hasErrors(issues)) return { ok: false, issues };
  const { edition } = chooseEdition(describeShipped([first, ...others]), choice);
  return { ok: true, value: editions.find((one) => one.edition === edition) ?? first, issues };
}

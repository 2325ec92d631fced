import { dirname, isAbsolute, join } from "node:path";
import { isPath } from "../../../core/is-path.js";

/**
 * Gives the path from here of what a document names by a path from its own file.
 *
 * A folder beside the document would come out as its name alone, which is how a shipped framework is named.
 */
export function besideFile(file: string, framework: string): string {
  if (file === "standard input" || isAbsolute(framework)) return framework;
  const path = join(dirname(file), framework);
  return isPath(path) ? path : `./${path}`;
}

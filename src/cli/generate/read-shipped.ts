import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { hasErrors } from "../../core/issue.js";
import type { Crosswalk } from "../../framework/crosswalk.js";
import { checkFolderName } from "../reading/check-folder-name.js";
import type { FrameworkInFiles } from "../reading/framework-in-files.js";
import type { LocatedIssue } from "../reading/located-issue.js";
import { readFramework } from "../reading/read-framework.js";
import { readCrosswalks } from "./read-crosswalks.js";
import type { Editions } from "./write-catalogue-module.js";

/** The authored data of the package, read and checked. */
export interface ShippedData {
  /** Every framework by its editions, in alphabetical order. */
  readonly frameworks: readonly Editions[];
  /** Every crosswalk, completed, by the name of its module. */
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
  /** All that is wrong. */
  readonly issues: readonly LocatedIssue[];
}

/**
 * Reads all frameworks of a folder and the crosswalks in its `_crosswalks`. Folders whose names begin with `_` or `.` are
 * no frameworks.
 */
export async function readShipped(folder: string): Promise<ShippedData> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory() && /^[^_.]/.test(entry.name)).map(({ name }) => name);
  const read = await Promise.all(names.sort().map((name) => readFramework(join(folder, name))));
  const frameworks = read.map(({ editions }) => editions).filter(isNotEmpty);
  const found = read.flatMap((one) => [...one.issues, ...checkFolder(one)]);
  // Without all editions a crosswalk would seem to lead nowhere.
  if (hasErrors(found)) return { frameworks, crosswalks: new Map(), issues: found };
  const { crosswalks, issues } = await readCrosswalks(join(folder, "_crosswalks"), frameworks);
  return { frameworks, crosswalks, issues: [...found, ...issues] };
}

function isNotEmpty(editions: FrameworkInFiles["editions"]): editions is Editions {
  return editions.length > 0;
}

// The modules are named after the id, and people look for the folder by it.
function checkFolder({ file, editions }: FrameworkInFiles): readonly LocatedIssue[] {
  return checkFolderName(file, editions[0]?.id, "error").map((issue) => ({ ...issue, file }));
}

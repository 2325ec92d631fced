import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { isId } from "../../core/id.js";
import type { Issue } from "../../core/issue.js";

/** How the list of areas and the folder `areas` fit together. */
export interface AreaFiles {
  /** Areas that are listed and have a file, in the order of the list. */
  readonly present: readonly string[];
  /** Issues with the list, with paths in `framework.yaml`. */
  readonly inMain: readonly Issue[];
  /** Files that nothing lists. */
  readonly unlisted: readonly string[];
}

/** Reads the names of the area files from an authored framework; what is no name is for the check of its shape. */
export function listAreas(value: unknown): readonly string[] {
  const areas: unknown = typeof value === "object" && value !== null && "areas" in value ? value.areas : undefined;
  return Array.isArray(areas) ? areas.map((name) => (isId(name) ? name : "")) : [];
}

/**
 * Compares the list of areas with the files there are, so that none is lost between them.
 *
 * @param main - The file with the list.
 * @param folder - The folder with the area files.
 * @param listed - The names in the list; an empty one stands for something that is no name.
 */
export async function checkAreaFiles(main: string, folder: string, listed: readonly string[]): Promise<AreaFiles> {
  const found = await readdir(folder).catch((): string[] => []);
  // Systems and people leave other files in folders, such as Thumbs.db and notes.txt; none of them can be an area.
  const files = found.filter((file) => !file.startsWith(".") && /\.(ya?ml|json)$/i.test(file)).sort();
  const present: string[] = [];
  const inMain: Issue[] = [];
  for (const [index, name] of listed.entries()) {
    const path = `/areas/${index}`;
    if (name === "") continue;
    if (present.includes(name)) inMain.push(listedTwice(name, path));
    else if (files.includes(`${name}.yaml`)) present.push(name);
    else inMain.push(withoutFile(name, path, folder, basename(main)));
  }
  const wanted = new Set(listed.map((name) => `${name}.yaml`));
  const unlisted = files.filter((file) => !wanted.has(file)).map((file) => join(folder, file));
  return { present, inMain, unlisted };
}

function listedTwice(name: string, path: string): Issue {
  const message = `The area "${name}" is listed twice.`;
  return { code: "area-listed-twice", severity: "error", path, message, hint: "List it once." };
}

function withoutFile(name: string, path: string, folder: string, main: string): Issue {
  const message = `There is no file ${join(folder, `${name}.yaml`)} for the area "${name}".`;
  const hint = `Write it, or take "${name}" off the list in ${main}.`;
  return { code: "area-without-file", severity: "error", path, message, hint };
}

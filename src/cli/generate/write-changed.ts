import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What was done to a folder. */
export interface Changes {
  /** Files that are new or have another text. */
  readonly written: readonly string[];
  /** Files that nothing gives any more. */
  readonly removed: readonly string[];
}

/**
 * Makes a folder hold exactly the given files.
 *
 * A file that has its text already is left alone, so that whatever watches it sees no change; each text appears at once,
 * by renaming, so that nobody reads half a file.
 *
 * @param folder - The folder; everything in it is ours.
 * @param files - Texts by path in the folder.
 */
export function writeChanged(folder: string, files: ReadonlyMap<string, string>): Changes {
  const written: string[] = [];
  const removed: string[] = [];
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.${process.pid}.part`;
    writeFileSync(beside, text);
    renameSync(beside, file);
    written.push(path);
  }
  for (const path of filesIn(folder)) {
    if (files.has(path) || path.endsWith(".part")) continue;
    rmSync(join(folder, path), { force: true });
    removed.push(path);
  }
  return { written, removed };
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Gives the file that a framework begins in: the file itself, or `framework.yaml` in a folder. */
export async function mainFile(path: string): Promise<string> {
  if (path === "-") return path;
  const isFolder = await stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
  return isFolder ? join(path, "framework.yaml") : path;
}

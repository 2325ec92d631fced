import { stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Gives the path by which a framework of one's own would be named, where a file or folder of the name lies in a folder;
 * undefined where none does.
 *
 * Whoever has a folder `night-shelter` with a framework writes `night-shelter`, which is how shipped ones are named.
 */
export async function pathHere(name: string, folder: string): Promise<string | undefined> {
  if (name === "") return undefined;
  for (const path of [name, `${name}.yaml`]) {
    const isThere = await stat(join(folder, path)).then(
      () => true,
      () => false,
    );
    if (isThere) return `./${path}`;
  }
  return undefined;
}
